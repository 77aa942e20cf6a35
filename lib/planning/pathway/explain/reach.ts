import { isBegun } from '../calendar'
import type { Activity, PathwayProblem } from '../problem'

/** What could be held in the end, if there were hours, money and weeks without end. */
export type Reach = { readonly levels: ReadonlyMap<string, number>; readonly usable: ReadonlySet<string> }

/**
 * The highest level of each skill that the catalogue leads to from here, and the activities that can be taken on the way.
 * A fixpoint over needs: exact as to order, blind to time and money, so what it calls out of reach is out of reach.
 */
export function reachOf(problem: PathwayProblem): Reach {
  const excluded = new Set(problem.exclude)
  let candidates = problem.activities.filter(({ id }) => !excluded.has(id))
  for (;;) {
    const reach = climb(problem, candidates)
    // `after` obliges even where its timing no longer binds: an activity whose company cannot be had cannot be taken.
    const kept = candidates.filter(
      ({ id, after }) => reach.usable.has(id) && after.every((other) => reach.usable.has(other)),
    )
    if (kept.length === candidates.length) return reach
    candidates = kept
  }
}

/** Targets that nothing leads to. */
export const targetsOutOfReach = (problem: PathwayProblem, reach: Reach = reachOf(problem)): string[] =>
  Object.entries(problem.skills).flatMap(([skill, { now, target }]) =>
    Math.max(now, reach.levels.get(skill) ?? 0) < target ? [skill] : [],
  )

function climb(problem: PathwayProblem, candidates: readonly Activity[]): Reach {
  const levels = new Map(Object.entries(problem.skills).map(([skill, { now }]) => [skill, now]))
  const usable = new Set<string>()
  const ready = (activity: Activity) =>
    isBegun(problem, activity.id) ||
    (Object.entries(activity.needs).every(([skill, level]) => (levels.get(skill) ?? 0) >= level) &&
      activity.after.every((other) => usable.has(other)))
  let waiting = candidates
  for (;;) {
    const taken = waiting.filter(ready)
    if (taken.length === 0) return { levels, usable }
    for (const { id, raises } of taken) {
      usable.add(id)
      for (const [skill, level] of Object.entries(raises)) levels.set(skill, Math.max(level, levels.get(skill) ?? 0))
    }
    waiting = waiting.filter(({ id }) => !usable.has(id))
  }
}
