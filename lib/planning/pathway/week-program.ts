import type { Choice, Program, Term } from '../mip/program'
import { remaining } from './calendar'
import { timed, type Span } from './earliest'
import { piecesOf } from './pieces'
import { opensOnReclaim, type Placement } from './placements'
import type { Activity, PathwayProblem } from './problem'
import type { Way, WeekChoices } from './rule'
import type { PlannedStep } from './worked'
import type { Solved } from '../mip/solver'

type Unknowns = {
  hours(week: number): readonly Term[]
  begunBy(week: number): readonly Term[]
  doneBy(week: number): readonly Term[]
}
type Laid = Unknowns & {
  readonly taken: Choice
  readonly span: Span
  readonly ways: readonly (Way & { readonly placement: Placement })[]
}

export type WeekProgram = {
  readonly choices: WeekChoices
  readonly steps: (solved: Extract<Solved, { value: unknown }>) => readonly PlannedStep[]
}

/** Lays out every plan that ends by week `last` as unknowns of a program, week by week; the rules then say which of them stand. */
export function layOut(problem: PathwayProblem, last: number, program: Program): WeekProgram {
  const { of, spans } = timed(piecesOf(problem, last))
  const { rooms } = of
  const exactly = opensOnReclaim(problem)
  const laid = new Map<string, Laid>()
  problem.activities.forEach((activity, at) => {
    const span = spans[at]
    if (!span) return
    const taken = program.choice()
    const ways = span.placements.map((placement) => {
      const { first, last: to, opensAt } = placement
      return { first, last: to, placement, choice: program.choice(), ...(opensAt !== undefined && { opensAt }) }
    })
    const unknowns = activity.starts
      ? atFixedPace(problem, activity, ways)
      : atOnesOwnPace(problem, activity, span, rooms, program, taken, exactly && activity.reclaims > 0)
    laid.set(activity.id, { taken, span, ways, ...unknowns })
  })

  const choices: WeekChoices = {
    last,
    taken: (id) => termsOf(laid.get(id)?.taken),
    hours: (id, week) => laid.get(id)?.hours(week) ?? none,
    begunBy: (id, week) => laid.get(id)?.begunBy(week) ?? none,
    doneBy: (id, week) => laid.get(id)?.doneBy(week) ?? none,
    spans: (id, week) => sum(laid.get(id)?.ways.filter((way) => way.first <= week && week <= way.last) ?? []),
    placements: (id) => laid.get(id)?.ways ?? [],
  }
  return {
    choices,
    steps: (solved) =>
      [...laid].flatMap(([id, { taken, span, hours }]) =>
        solved.chosen(taken) ? [stepOf(id, span, hours, solved)] : [],
      ),
  }
}

const none: readonly Term[] = []
const termsOf = (choice: Choice | undefined): readonly Term[] => (choice === undefined ? none : [[choice, 1]])
const sum = (ways: readonly Way[]): readonly Term[] => ways.map(({ choice }) => [choice, 1] as const)

function stepOf(
  id: string,
  { from, to }: Span,
  hours: (week: number) => readonly Term[],
  solved: Extract<Solved, { value: unknown }>,
): PlannedStep {
  const byWeek: [string, number][] = []
  for (let week = from; week <= to; week++) {
    const worked = hours(week).reduce((total, [choice, weight]) => total + weight * solved.value(choice), 0)
    if (worked > 0) byWeek.push([String(week), worked])
  }
  const [first, last] = [byWeek[0], byWeek.at(-1)]
  return {
    activity: id,
    firstWeek: Number(first?.[0]),
    lastWeek: Number(last?.[0]),
    hoursByWeek: Object.fromEntries(byWeek),
  }
}

/** At a fixed pace everything follows from which placement is chosen. */
function atFixedPace(problem: PathwayProblem, activity: Activity, ways: Laid['ways']): Unknowns {
  const perWeek = activity.hours / (activity.weeks ?? 1)
  const firsts = new Set(ways.map(({ first }) => first))
  let begun = none
  const begunBy = new Map<number, readonly Term[]>()
  const to = Math.max(0, ...firsts)
  for (let week = 1; week <= to; week++) {
    // The same list as the week before where nothing changes: rules look for that.
    if (firsts.has(week)) begun = sum(ways.filter(({ first }) => first <= week))
    begunBy.set(week, begun)
  }
  return {
    hours: (week) =>
      ways.filter(({ placement }) => placement.weeks.includes(week)).map(({ choice }) => [choice, perWeek] as const),
    begunBy: (week) => (week > to ? begun : (begunBy.get(week) ?? none)),
    doneBy: (week) => sum(ways.filter(({ last }) => last <= week)),
  }
}

/** At one's own pace: hours for each week, and yes/no steps for "begun by" and "done by", made only if a rule asks for them. */
function atOnesOwnPace(
  problem: PathwayProblem,
  activity: Activity,
  span: Span,
  rooms: readonly number[],
  program: Program,
  taken: Choice,
  exactly: boolean,
): Unknowns {
  const total = remaining(problem, activity)
  const most = (week: number) => Math.min(total, activity.perWeek ?? Infinity, rooms[week] ?? 0)
  const worked = new Map<number, Choice>()
  for (let week = span.from; week <= span.to; week++)
    if (most(week) > 0) worked.set(week, program.number({ from: 0, to: most(week), whole: true }))
  const hours = (week: number) => termsOf(worked.get(week))
  const until = (week: number) => [...worked].filter(([at]) => at <= week).map(([, choice]) => [choice, 1] as const)
  const because = { rule: 'all-hours-worked', says: `${activity.id} is worked in whole hours.` }

  const chain = (from: number, to: number, link: (week: number, choice: Choice) => void) => {
    const steps = new Map<number, readonly Term[]>()
    let before: Choice | undefined
    for (let week = from; week <= to; week++) {
      const choice = program.choice()
      if (before !== undefined)
        program.require(
          because,
          [
            [before, 1],
            [choice, -1],
          ],
          { atMost: 0 },
        )
      program.require(
        because,
        [
          [choice, 1],
          [taken, -1],
        ],
        { atMost: 0 },
      )
      link(week, choice)
      steps.set(week, [[choice, 1]])
      before = choice
    }
    return steps
  }
  const last: readonly Term[] = [[taken, 1]]
  const begins = once(() =>
    chain(span.from, span.to - 1, (week, choice) => {
      const now = worked.get(week)
      if (now !== undefined)
        program.require(
          because,
          [
            [now, 1],
            [choice, -most(week)],
          ],
          { atMost: 0 },
        )
      program.require(because, [...until(week), [choice, -total]], { atMost: 0 })
    }),
  )
  const ends = once(() =>
    chain(span.done, span.to - 1, (week, choice) => {
      program.require(because, [...until(week), [choice, -total]], { atLeast: 0 })
      if (!exactly) return
      const rest = [...worked].filter(([at]) => at > week).map(([, hour]) => [hour, 1] as const)
      program.require(because, [...rest, [choice, 1], [taken, -1]], { atLeast: 0 })
    }),
  )
  return {
    hours,
    begunBy: (week) => (week < span.from ? none : (begins().get(week) ?? last)),
    doneBy: (week) => (week < span.done ? none : (ends().get(week) ?? last)),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
