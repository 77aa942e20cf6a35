import { applyChange } from '../change'
import { capitalised, namesIn, type Names } from '../names'
import type { Change } from '../plan'
import type { Activity, PathwayProblem } from '../problem'
import { isBegun } from '../calendar'
import { counted, levelsNamed, listed, named, weeksNamed } from './words'

/** A statement of the problem that could be otherwise. `without` gives the same problem with the statement withdrawn. */
export type Fact = {
  readonly kind: FactKind
  /** The skill, activity or kind it is about; a run of weeks for exceptions; empty where there is only one. */
  readonly about: readonly string[]
  readonly says: string
  readonly without: (problem: PathwayProblem) => PathwayProblem
}
/** In this order facts are tried without: the first are the first to be found beside the point. */
export const factKinds = [
  'deadline',
  'window',
  'starts',
  'weeks',
  'at-most',
  'exclude',
  'include',
  'fixed',
  'budget',
  'target',
  'hours',
  'horizon',
] as const
export type FactKind = (typeof factKinds)[number]

/** Everything in a problem that its owner, or a host, could change: what stays is the catalogue itself. */
export function factsOf(problem: PathwayProblem, names: Names = namesIn(problem)): Fact[] {
  const { deadlineWeek, budget } = problem
  const { activities } = problem
  const change = (kind: FactKind, about: string, says: string, by: Change): Fact => ({
    kind,
    about: about ? [about] : [],
    says,
    without: (problem) => applyChange(problem, by),
  })
  const withoutMember = (list: 'include' | 'exclude', id: string, says: string): Fact => ({
    kind: list,
    about: [id],
    says,
    without: (problem) => ({ ...problem, [list]: problem[list].filter((other) => other !== id) }),
  })
  return [
    ...activities.flatMap((activity) => (activity.window ? [windowFact(activity, activity.window, names)] : [])),
    ...activities.flatMap((activity) => (isBegun(problem, activity.id) ? [] : startsFact(activity, names))),
    ...shortWeeks(problem),
    ...Object.entries(problem.atMost).map(([kind, most]) =>
      change(
        'at-most',
        kind,
        `At most ${counted(most, 'activity').replace('activitys', 'activities')} of the kind ${kind}.`,
        {
          atMost: { [kind]: null },
        },
      ),
    ),
    change('horizon', '', `The plan looks no further than week ${problem.horizonWeeks}.`, {
      horizonWeeks: farHorizon(problem),
    }),
    ...problem.exclude.map((id) => withoutMember('exclude', id, `You left out ${named(names, id)}.`)),
    ...problem.include.map((id) => withoutMember('include', id, `You asked for ${named(names, id)}.`)),
    ...Object.entries(problem.fixed).map(([id, week]) =>
      change('fixed', id, `You fixed ${named(names, id)} to week ${week}.`, { fixed: { [id]: null } }),
    ),
    ...(budget === undefined ? [] : [change('budget', '', `The budget is ${budget}.`, { budget: null })]),
    ...Object.entries(problem.skills).flatMap(([skill, { now, target }]) =>
      target > now
        ? [
            change('target', skill, `Your target is ${levelsNamed(names, [[skill, target]])}.`, {
              targets: { [skill]: now },
            }),
          ]
        : [],
    ),
    hoursFact(problem),
    ...(deadlineWeek === undefined
      ? []
      : [change('deadline', '', `The deadline is week ${deadlineWeek}.`, { deadlineWeek: null })]),
  ]
}

/** The problem with only some of its facts left. */
export function onlyWith(problem: PathwayProblem, all: readonly Fact[], kept: readonly Fact[]): PathwayProblem {
  const keys = new Set(kept.map(keyOf))
  return all.filter((fact) => !keys.has(keyOf(fact))).reduce((relaxed, fact) => fact.without(relaxed), problem)
}

const keyOf = ({ kind, about }: Fact): string => JSON.stringify([kind, ...about])

export const hoursOfAll = ({ activities }: PathwayProblem): number =>
  activities.reduce((sum, { hours }) => sum + hours, 0)

/** Withdrawn, the weekly hours are as many as all there is to learn; exceptions above them go with them. */
function hoursFact(problem: PathwayProblem): Fact {
  const high = Object.entries(problem.weeks).filter(([, hours]) => hours >= problem.hoursPerWeek)
  const weeks = Object.fromEntries(high.map(([week]) => [week, null]))
  return {
    kind: 'hours',
    about: [],
    says: `You have ${counted(problem.hoursPerWeek, 'hour')} a week.`,
    without: (relaxed) => applyChange(relaxed, { hoursPerWeek: Math.max(1, hoursOfAll(problem)), weeks }),
  }
}

/** Weeks with fewer hours than usual; neighbours with the same hours are one fact. */
function shortWeeks(problem: PathwayProblem): Fact[] {
  const runs: { weeks: number[]; hours: number }[] = []
  const short = Object.entries(problem.weeks).filter(([, hours]) => hours < problem.hoursPerWeek)
  for (const [week, hours] of short.map(([week, hours]) => [Number(week), hours] as const).sort(([a], [b]) => a - b)) {
    const last = runs.at(-1)
    if (last && last.hours === hours && last.weeks.at(-1) === week - 1) last.weeks.push(week)
    else runs.push({ weeks: [week], hours })
  }
  return runs.map(({ weeks, hours }) => {
    const [who, have] = [weeksNamed(weeks), weeks.length === 1 ? 'has' : 'have']
    const each = weeks.length > 1 && hours > 0 ? ' each' : ''
    return {
      kind: 'weeks',
      about: weeks.map(String),
      says: `${capitalised(who)} ${have} ${hours === 0 ? 'no hours' : counted(hours, 'hour')}${each}.`,
      without: (relaxed) => applyChange(relaxed, { weeks: Object.fromEntries(weeks.map((week) => [week, null])) }),
    }
  })
}

function windowFact({ id }: Activity, { from, to }: NonNullable<Activity['window']>, names: Names): Fact {
  const when =
    from === undefined ? `up to week ${to}` : to === undefined ? `from week ${from} on` : `in weeks ${from} to ${to}`
  return {
    kind: 'window',
    about: [id],
    says: `${named(names, id)} can be done only ${when}.`,
    without: (problem) => applyChange(problem, { windows: { [id]: null } }),
  }
}

/** Withdrawn, its hours may lie in any weeks, as those of most activities. */
function startsFact({ id, starts, weeks }: Activity, names: Names): Fact[] {
  if (!starts || !weeks) return []
  return [
    {
      kind: 'starts',
      about: [id],
      says: `${named(names, id)} starts only in ${startWeeks(starts)} and lasts ${counted(weeks, 'learning week')}.`,
      without: (problem) => atFreePace(problem, id),
    },
  ]
}

export const startWeeks = (starts: readonly number[]): string => `week ${listed(starts.map(String), 'or')}`

export function atFreePace(problem: PathwayProblem, id: string): PathwayProblem {
  const free = (activity: Activity): Activity => {
    const { starts: _, weeks: __, ...rest } = activity
    return rest
  }
  return { ...problem, activities: problem.activities.map((other) => (other.id === id ? free(other) : other)) }
}

/** A horizon that no sensible plan reaches: everything there is to learn, one thing after another; twenty years at most. */
function farHorizon(problem: PathwayProblem): number {
  const named = [
    problem.horizonWeeks,
    ...Object.keys(problem.weeks).map(Number),
    ...problem.activities.flatMap(({ starts = [] }) => starts),
  ]
  const waits = problem.activities.reduce((sum, { waitWeeks }) => sum + waitWeeks, 0)
  const work = Math.ceil(hoursOfAll(problem) / Math.max(1, problem.hoursPerWeek))
  return Math.max(problem.horizonWeeks, Math.min(1040, Math.max(...named) + work + waits))
}
