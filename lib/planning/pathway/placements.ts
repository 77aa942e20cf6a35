import { exceptionIn, isBegun, mostReclaimed, paceOf } from './calendar'
import type { Activity, PathwayProblem } from './problem'

/** One way in which an activity at a fixed pace can lie in the weeks. */
export type Placement = {
  readonly weeks: readonly number[]
  readonly first: number
  readonly last: number
  /** Set where only reclaimed hours open a plain week: this placement supposes that they do so from here on, and not before. */
  readonly opensAt?: number
}

/** Every way in which an activity at a fixed pace can lie in weeks 1 to `last`, without a look at the other activities; `most` is all that could be reclaimed. */
export function placementsOf(
  problem: PathwayProblem,
  activity: Activity,
  last: number,
  most: number,
): readonly Placement[] {
  const pace = paceOf(problem, activity)
  if (!pace) return []
  const starts = isBegun(problem, activity.id) ? [1] : [...new Set(activity.starts ?? [])].sort((a, b) => a - b)
  const found = new Map<string, Placement>()

  for (const opensAt of most > 0 && opensOnReclaim(problem)
    ? Array.from({ length: last + 1 }, (_, i) => i + 1)
    : [undefined])
    for (const start of starts) {
      const weeks = openWeeks(problem, start, last, pace.weeks, opensAt)
      const [from, to] = [weeks[0], weeks.at(-1)]
      if (from === undefined || to === undefined || weeks.length < pace.weeks) continue
      const room = (week: number) => exceptionIn(problem, week) ?? problem.hoursPerWeek + most
      if (!weeks.every((week) => room(week) >= pace.perWeek)) continue
      if (pace.perWeek > (activity.perWeek ?? Infinity) || !liesIn(activity, from, to)) continue
      found.set(`${from} ${opensAt}`, { weeks, first: from, last: to, ...(opensAt !== undefined && { opensAt }) })
    }
  return [...found.values()].sort((a, b) => a.first - b.first)
}

/** Without weekly hours of one's own, a plain week is a learning week only once hours are reclaimed. */
export const opensOnReclaim = (problem: PathwayProblem): boolean =>
  problem.hoursPerWeek === 0 && mostReclaimed(problem) > 0

const liesIn = ({ window }: Activity, from: number, to: number): boolean =>
  from >= (window?.from ?? 1) && to <= (window?.to ?? Infinity)

function openWeeks(problem: PathwayProblem, start: number, last: number, count: number, opensAt = Infinity): number[] {
  const weeks: number[] = []
  for (let week = start; week <= last && weeks.length < count; week++) {
    const own = exceptionIn(problem, week)
    const open = own === undefined ? problem.hoursPerWeek > 0 || week >= opensAt : own > 0
    if (open) weeks.push(week)
  }
  return weeks
}
