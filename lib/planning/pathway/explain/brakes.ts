import { isBegun, mostReclaimed, remaining } from '../calendar'
import { applyChange } from '../change'
import type { Names } from '../names'
import type { Planned } from '../plan-pathway'
import type { Activity, PathwayProblem } from '../problem'
import { capacityOf } from './capacity'
import { chainOf } from './chain'
import { atFreePace, hoursOfAll, startWeeks } from './facts'
import { counted, named, weeksNamed } from './words'

/** Something that may hold the date. Only trying without it shows whether it does. */
export type Brake = {
  /** "Your weekly hours set the date" */
  readonly sets: string
  /** What is behind it, as the rest of that sentence. `gain` is how many weeks earlier the plan ends once it is eased. */
  readonly detail?: (gain: number) => string
  readonly eased: (problem: PathwayProblem) => PathwayProblem
  /** Withdrawn altogether, where easing takes only a little away. */
  readonly gone?: (problem: PathwayProblem) => PathwayProblem
  /** Easing it opens other routes than the plan's own. */
  readonly opens?: true
  /** Easing it alone changes nothing; together with another it may. */
  readonly never?: 'alone'
}

/** All that may hold the date of a plan. */
export function brakesOf(problem: PathwayProblem, planned: Planned, names: Names): Brake[] {
  const chosen = problem.activities.filter(({ id }) => planned.steps.some(({ activity }) => activity === id))
  return [
    weeklyHours(problem, planned),
    ...shortWeeks(problem, planned),
    ...chosen.flatMap((activity) => ofActivity(problem, activity, names)),
    ...chain(problem, planned, names),
    ...ofLists(problem, planned, chosen, names),
  ]
}

function weeklyHours(problem: PathwayProblem, { finishWeek, hours, steps }: Planned): Brake {
  const { hoursPerWeek } = problem
  const [end, work] = [finishWeek ?? 0, hours ?? 0]
  const before = capacityOf(problem, end - 1)
  const givesBack = steps.some(({ activity }) =>
    problem.activities.some((one) => one.id === activity && one.reclaims > 0),
  )
  const plain = !givesBack && before === (end - 1) * hoursPerWeek && Math.ceil(work / Math.max(1, hoursPerWeek)) === end
  return {
    sets: 'Your weekly hours set the date',
    detail: (gain) =>
      plain
        ? `${counted(work, 'hour')} of work at ${hoursPerWeek} a week ${work === 1 ? 'is' : 'are'} ${counted(end, 'week')}`
        : !givesBack && before < work
          ? `${counted(work, 'hour')} of work do not fit into the ${before} that ${counted(end - 1, 'week')} ${end === 2 ? 'holds' : 'hold'}`
          : gain > 0
            ? `with one more hour a week the same steps end ${counted(gain, 'week')} earlier`
            : 'one more hour a week is not enough to change it',
    eased: (other) => applyChange(other, { hoursPerWeek: hoursPerWeek + 1 }),
    gone: (other) => applyChange(other, { hoursPerWeek: hoursPerWeek + Math.max(1, hoursOfAll(problem)) }),
  }
}

function shortWeeks({ weeks, hoursPerWeek }: PathwayProblem, { finishWeek }: Planned): Brake[] {
  const short = Object.entries(weeks).filter(
    ([week, hours]) => hours < hoursPerWeek && Number(week) <= (finishWeek ?? 0),
  )
  const numbers = short.map(([week]) => Number(week)).sort((a, b) => a - b)
  if (numbers.length === 0) return []
  const usual = (problem: PathwayProblem) =>
    applyChange(problem, { weeks: Object.fromEntries(numbers.map((week) => [week, null])) })
  return [{ sets: `Fewer hours in ${weeksNamed(numbers)} set the date`, eased: usual }]
}

/** Its start weeks and pace, its window, the wait for its result, and how much of it fits into a week. */
function ofActivity(problem: PathwayProblem, activity: Activity, names: Names): Brake[] {
  const { id, starts, weeks, window, waitWeeks, perWeek } = activity
  const name = named(names, id)
  const lasts = `lasts ${counted(weeks ?? 0, 'learning week')}`
  const brakes: Brake[] = []
  const add = (sets: string, detail: string, eased: Brake['eased']) =>
    brakes.push({ sets, detail: () => detail, eased })
  if (starts && weeks) {
    const when = Object.hasOwn(problem.begun, id)
      ? `it has begun and ${lasts}`
      : `it starts in ${startWeeks(starts)} and ${lasts}`
    add(`${name} sets the date`, when, (other) => atFreePace(other, id))
  }
  if (window?.from !== undefined)
    add(`${name} sets the date`, `it cannot begin before week ${window.from}`, (other) =>
      applyChange(other, { windows: { [id]: null } }),
    )
  if (waitWeeks > 0)
    add(`The wait for the result of ${name} sets the date`, `it takes ${counted(waitWeeks, 'week')}`, (other) =>
      withActivity(other, id, (same) => ({ ...same, waitWeeks: 0 })),
    )
  if (perWeek !== undefined && perWeek < remaining(problem, activity))
    brakes.push({
      sets: `${name} sets the date`,
      detail: () => `at most ${counted(perWeek, 'hour')} of it ${perWeek === 1 ? 'fits' : 'fit'} into a week`,
      eased: (other) => withActivity(other, id, withoutWeeklyMost),
      ...(perWeek >= mostInAWeek(problem) && { never: 'alone' }),
    })
  const fixed = Object.hasOwn(problem.fixed, id) ? problem.fixed[id] : undefined
  if (fixed !== undefined)
    add(`${name} sets the date`, `you fixed it to week ${fixed}`, (other) =>
      applyChange(other, { fixed: { [id]: null } }),
    )
  if (problem.include.includes(id))
    add(`${name} sets the date`, isBegun(problem, id) ? 'it is begun' : 'you asked for it', (other) =>
      applyChange(other, { include: other.include.filter((asked) => asked !== id), fixed: { [id]: null } }),
    )
  return brakes
}

function withoutWeeklyMost(activity: Activity): Activity {
  const { perWeek: _, ...rest } = activity
  return rest
}

const mostInAWeek = (problem: PathwayProblem): number =>
  Math.max(problem.hoursPerWeek + mostReclaimed(problem), ...Object.values(problem.weeks))

function chain(problem: PathwayProblem, { steps }: Planned, names: Names): Brake[] {
  const links = chainOf(problem, steps)
  if (links.length < 2) return []
  const free = (activity: Activity) => ({ ...activity, needs: {}, after: [] })
  return [
    {
      sets: 'A chain of needs sets the date',
      detail: () => links.map((id) => named(names, id)).join(', then '),
      eased: (other) => links.reduce((eased, id) => withActivity(eased, id, free), other),
      gone: (other) => ({ ...other, activities: other.activities.map(free) }),
    },
  ]
}

/** What keeps quicker routes out: the budget, how many of a kind, what was left out, and another goal put first. */
function ofLists(problem: PathwayProblem, planned: Planned, chosen: readonly Activity[], names: Names): Brake[] {
  const { budget, exclude, atMost, order } = problem
  const full = Object.entries(atMost).filter(
    ([kind, most]) => chosen.filter((other) => other.kind === kind).length >= most,
  )
  const lists: (Omit<Brake, 'detail' | 'opens'> & { detail: string })[] = []
  if (budget !== undefined)
    lists.push({
      sets: 'The budget sets the date',
      detail: `a quicker plan costs more than ${budget}`,
      eased: (other) => applyChange(other, { budget: null }),
    })
  for (const [kind, most] of full)
    lists.push({
      sets: `The limit on the kind ${kind} sets the date`,
      detail: `a quicker plan has more than ${most}`,
      eased: (other) => applyChange(other, { atMost: { [kind]: null } }),
    })
  if (exclude.length > 0)
    lists.push({
      sets: 'What you left out sets the date',
      detail: `there is a quicker plan with ${exclude.length === 1 ? named(names, exclude[0] ?? '') : 'some of it'}`,
      eased: (other) => applyChange(other, { exclude: [] }),
    })
  if (order[0] !== undefined && order[0] !== 'finish')
    lists.push({
      sets: 'Your order of goals sets the date',
      detail: `${order[0]} come first`.replace('cost come', 'cost comes'),
      eased: (other) => ({ ...other, order: ['finish'] }),
    })
  return planned.steps.length === 0 ? [] : lists.map((brake) => ({ ...brake, detail: () => brake.detail, opens: true }))
}

const withActivity = (
  problem: PathwayProblem,
  id: string,
  change: (activity: Activity) => Activity,
): PathwayProblem => ({
  ...problem,
  activities: problem.activities.map((activity) => (activity.id === id ? change(activity) : activity)),
})
