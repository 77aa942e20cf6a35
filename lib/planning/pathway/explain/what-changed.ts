import { begunHours, exceptionIn, own } from '../calendar'
import { capitalised, type Names } from '../names'
import type { Version } from '../compare'
import type { Activity, PathwayProblem } from '../problem'
import { counted, levelsNamed, named, weeksNamed } from './words'

type Between = { readonly passed: number; readonly finished: readonly string[]; readonly names: Names }

/** What differs between the problems of two plans, in sentences: time and work first, then wishes, then the catalogue. */
export function whatChanged(before: Version, after: Version, between: Between): string[] {
  const [was, is] = [before.problem, after.problem]
  return [
    ...timePassed(before, after, between),
    ...between.finished.map((id) => `${named(between.names, id)} is finished.`),
    ...begunSaid(was, is, between),
    ...levelsSaid(was, is, between),
    ...hoursSaid(was, is),
    ...weeksSaid(was, is, between.passed),
    ...boundsSaid(was, is, between.passed),
    ...wishesSaid(was, is, between),
    ...catalogueSaid(before, after, between),
  ]
}

/** Weeks that went by, and hours planned for them that were not worked. */
function timePassed(before: Version, after: Version, { passed, finished }: Between): string[] {
  if (passed <= 0) return []
  const planned = before.plan.steps
    .flatMap(({ hoursByWeek }) => Object.entries(hoursByWeek))
    .reduce((sum, [week, hours]) => (Number(week) <= passed ? sum + hours : sum), 0)
  const worked = before.problem.activities.reduce((sum, activity) => {
    const done = finished.includes(activity.id) ? activity.hours : begunHours(after.problem, activity.id)
    return sum + Math.max(0, done - begunHours(before.problem, activity.id))
  }, 0)
  const weeks = passed === 1 ? '1 week has passed' : `${passed} weeks have passed`
  return [
    worked < planned
      ? `${weeks}: of ${counted(planned, 'hour')} planned for ${passed === 1 ? 'it' : 'them'}, ${worked} ${worked === 1 ? 'was' : 'were'} worked.`
      : `${weeks}.`,
  ]
}

const begunSaid = (was: PathwayProblem, is: PathwayProblem, { names }: Between): string[] =>
  Object.entries(is.begun).flatMap(([id, hours]) =>
    hours === begunHours(was, id)
      ? []
      : [`${counted(hours, 'hour')} of ${named(names, id)} ${hours === 1 ? 'is' : 'are'} done.`],
  )

/** Levels that are held now, unless a finished step gave them, and targets. */
function levelsSaid(was: PathwayProblem, is: PathwayProblem, { finished, names }: Between): string[] {
  const given = was.activities.filter(({ id }) => finished.includes(id))
  return [...new Set([...Object.keys(was.skills), ...Object.keys(is.skills)])].flatMap((skill) => {
    const [old, current] = [own(was.skills, skill) ?? unskilled, own(is.skills, skill) ?? unskilled]
    const earned = Math.max(old.now, ...given.map(({ raises }) => own(raises, skill) ?? 0))
    const name = names.skill(skill)
    const said: string[] = []
    if (current.now > earned) said.push(`${name} is recognised at ${current.now}, up from ${earned}.`)
    if (current.now < old.now) said.push(`${name} is held at ${current.now} instead of ${old.now}.`)
    const [aimed, aims] = [old.target > old.now, current.target > current.now]
    if (aims && current.target !== old.target)
      said.push(
        aimed
          ? `The target is ${levelsNamed(names, [[skill, current.target]])} instead of ${old.target}.`
          : `${levelsNamed(names, [[skill, current.target]])} is a target now.`,
      )
    if (aimed && current.target < old.target && !aims) said.push(`${name} ${old.target} is no longer a target.`)
    return said
  })
}

const unskilled = { now: 0, target: 0 }

const hoursSaid = (was: PathwayProblem, is: PathwayProblem): string[] =>
  was.hoursPerWeek === is.hoursPerWeek
    ? []
    : [`You have ${counted(is.hoursPerWeek, 'hour')} a week instead of ${was.hoursPerWeek}.`]

/** Exceptions from the later start on, matched by the calendar. */
function weeksSaid(was: PathwayProblem, is: PathwayProblem, passed: number): string[] {
  const byHours = new Map<number | undefined, number[]>()
  const known = [...Object.keys(is.weeks).map(Number), ...Object.keys(was.weeks).map((week) => Number(week) - passed)]
  for (const week of [...new Set(known)].filter((week) => week >= 1).sort((a, b) => a - b)) {
    const hours = exceptionIn(is, week)
    if (hours !== exceptionIn(was, week + passed)) byHours.set(hours, [...(byHours.get(hours) ?? []), week])
  }
  return [...byHours].map(([hours, weeks]) => {
    const who = weeksNamed(weeks)
    const have = `${capitalised(who)} ${weeks.length === 1 ? 'has' : 'have'}`
    if (hours === undefined) return `${have} the usual hours again.`
    return `${have} ${hours === 0 ? 'no hours' : counted(hours, 'hour')} now.`
  })
}

function boundsSaid(was: PathwayProblem, is: PathwayProblem, passed: number): string[] {
  const said: string[] = []
  const deadline = was.deadlineWeek === undefined ? undefined : was.deadlineWeek - passed
  if (deadline !== is.deadlineWeek) {
    if (is.deadlineWeek === undefined) said.push('There is no deadline any more.')
    else
      said.push(
        deadline === undefined
          ? `There is a deadline now: week ${is.deadlineWeek}.`
          : `The deadline is week ${is.deadlineWeek} instead of ${deadline}.`,
      )
  }
  if (was.budget !== is.budget) {
    if (is.budget === undefined) said.push('There is no budget limit any more.')
    else
      said.push(
        was.budget === undefined
          ? `There is a budget now: ${is.budget}.`
          : `The budget is ${is.budget} instead of ${was.budget}.`,
      )
  }
  if ((was.order[0] ?? 'finish') !== (is.order[0] ?? 'finish'))
    said.push(`What comes first is now the ${is.order[0] ?? 'finish'}.`)
  for (const kind of new Set([...Object.keys(was.atMost), ...Object.keys(is.atMost)])) {
    const [old, current] = [own(was.atMost, kind), own(is.atMost, kind)]
    if (old !== current)
      said.push(
        current === undefined
          ? `There is no limit on the kind ${kind} any more.`
          : `At most ${current} of the kind ${kind} now.`,
      )
  }
  return said
}

function wishesSaid(was: PathwayProblem, is: PathwayProblem, { passed, names }: Between): string[] {
  const fresh = (list: 'include' | 'exclude', from: PathwayProblem, to: PathwayProblem) =>
    to[list].filter((id) => !from[list].includes(id))
  return [
    // What is begun is kept without being asked for; that it is begun is said already.
    ...fresh('include', was, is).flatMap((id) =>
      begunHours(is, id) > 0 ? [] : [`You asked for ${named(names, id)}.`],
    ),
    ...fresh('exclude', was, is).map((id) => `You left out ${named(names, id)}.`),
    ...fresh('exclude', is, was).map((id) => `${named(names, id)} may be planned again.`),
    ...Object.entries(is.fixed).flatMap(([id, week]) => {
      const old = own(was.fixed, id)
      return old !== undefined && old - passed === week ? [] : [`You fixed ${named(names, id)} to week ${week}.`]
    }),
  ]
}

/** Entries of either plan that the catalogue states differently, or only one of the two catalogues has. */
function catalogueSaid(before: Version, after: Version, { finished, names }: Between): string[] {
  const ids = new Set([...before.plan.steps, ...after.plan.steps].map(({ activity }) => activity))
  const find = ({ problem }: Version, id: string) => problem.activities.find((activity) => activity.id === id)
  return [...ids].flatMap((id) => {
    const [old, current] = [find(before, id), find(after, id)]
    if (!old) return [`${named(names, id)} is new in the catalogue.`]
    if (!current) return finished.includes(id) ? [] : [`${named(names, id)} is no longer in the catalogue.`]
    return factsChanged(old, current).map((said) => `${named(names, id)} ${said}.`)
  })
}

function factsChanged(old: Activity, current: Activity): string[] {
  const said: string[] = []
  if (old.hours !== current.hours) said.push(`takes ${counted(current.hours, 'hour')} instead of ${old.hours}`)
  if (old.cost !== current.cost) said.push(`costs ${current.cost} instead of ${old.cost}`)
  if (old.waitWeeks !== current.waitWeeks)
    said.push(`has a wait of ${counted(current.waitWeeks, 'week')} instead of ${old.waitWeeks}`)
  if (!sameLevels(old.raises, current.raises)) said.push('raises other levels than before')
  if (!sameLevels(old.needs, current.needs)) said.push('needs other levels than before')
  return said
}

const sameLevels = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((skill) => own(a, skill) === own(b, skill))
