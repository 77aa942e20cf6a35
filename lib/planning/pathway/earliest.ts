import { exceptionIn, isBegun, mostReclaimed, own, raisesTo, remaining, wants } from './calendar'
import { placementsOf, type Placement } from './placements'
import type { Activity, PathwayProblem } from './problem'

/** The weeks in which an activity can have hours, if it were alone: from its first possible hour to its last possible one. */
export type Span = {
  readonly from: number
  readonly to: number
  /** No plan finishes it before this week. */
  readonly done: number
  /** The ways in which it can lie; only at a fixed pace. */
  readonly placements: readonly Placement[]
}

/**
 * When each activity can be worked in a plan that ends by week `last`, were all hours free for it: what is missing is in no plan.
 * Needs take the earliest way to each level (generalised Dijkstra over "all of these needs, each by any of these activities").
 */
export function spansOf(problem: PathwayProblem, last: number): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  const rooms = roomsOf(problem, last)
  const ways = new Map(problem.activities.map((activity) => [activity.id, placementsOf(problem, activity, last)]))
  const candidates = problem.activities.filter(({ id }) => !problem.exclude.includes(id))
  const heldBy = new Map<string, number>()
  const key = (skill: string, level: number) => `${level} ${skill}`

  for (let changed = true; changed;) {
    changed = false
    for (const activity of candidates) {
      const ready = isBegun(problem, activity.id)
        ? 1
        : Math.max(
            1,
            ...wants(problem, activity).map(([skill, level]) => (heldBy.get(key(skill, level)) ?? Infinity) + 1),
            ...activity.after.map((id) => (spans.get(id)?.done ?? Infinity) + 1),
          )
      if (!(ready <= last)) continue
      const span = spanOf(problem, activity, ready, last, rooms, ways.get(activity.id) ?? [])
      if (!span) continue
      const before = spans.get(activity.id)
      if (before && before.done <= span.done && before.from <= span.from) continue
      spans.set(activity.id, span)
      changed = true
      for (const [skill, raised] of Object.entries(activity.raises))
        for (let level = 1; level <= raised; level++)
          heldBy.set(
            key(skill, level),
            Math.min(heldBy.get(key(skill, level)) ?? Infinity, span.done + activity.waitWeeks),
          )
    }
  }
  return spans
}

/** The most hours that any plan can have in each week; index 0 is unused. */
export function roomsOf(problem: PathwayProblem, last: number): readonly number[] {
  const most = mostReclaimed(problem)
  return Array.from({ length: last + 1 }, (_, week) =>
    week === 0 ? 0 : (exceptionIn(problem, week) ?? problem.hoursPerWeek + most),
  )
}

function spanOf(
  problem: PathwayProblem,
  activity: Activity,
  ready: number,
  last: number,
  rooms: readonly number[],
  ways: readonly Placement[],
): Span | undefined {
  const fixed = own(problem.fixed, activity.id)
  if (activity.starts) {
    const placements = ways.filter(({ first }) => first >= ready && (fixed === undefined || first === fixed))
    if (placements.length === 0) return undefined
    return {
      from: Math.min(...placements.map(({ first }) => first)),
      to: Math.max(...placements.map((placement) => placement.last)),
      done: Math.min(...placements.map((placement) => placement.last)),
      placements,
    }
  }

  const from = Math.max(ready, activity.window?.from ?? 1, fixed ?? 1)
  const to = Math.min(last, activity.window?.to ?? Infinity)
  const limit = activity.perWeek ?? Infinity
  let left = remaining(problem, activity)
  for (let week = from; week <= to; week++) {
    left -= Math.min(limit, rooms[week] ?? 0)
    if (left <= 0) return { from, to, done: week, placements: [] }
  }
  return undefined
}

/** The activities that can raise a skill to a level. */
export const raisers = (problem: PathwayProblem, skill: string, level: number): readonly Activity[] =>
  problem.activities.filter((activity) => raisesTo(activity, skill) >= level)
