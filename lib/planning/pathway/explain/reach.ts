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

/** What can be taken, each activity looked at again only once something that it waits for has changed. */
function climb(problem: PathwayProblem, candidates: readonly Activity[]): Reach {
  const levels = new Map(Object.entries(problem.skills).map(([skill, { now }]) => [skill, now]))
  const usable = new Set<string>()
  const waiting = new Map<string, Activity[]>()
  const waitFor = (key: string, activity: Activity) => {
    const others = waiting.get(key)
    if (others) others.push(activity)
    else waiting.set(key, [activity])
  }
  /** The first thing that an activity still lacks. */
  const lack = ({ id, needs, after }: Activity): string | undefined => {
    if (isBegun(problem, id)) return undefined
    for (const skill in needs) if ((levels.get(skill) ?? 0) < (needs[skill] ?? 0)) return `level ${skill}`
    const other = after.find((one) => !usable.has(one))
    return other === undefined ? undefined : `finished ${other}`
  }
  const open = [...candidates]
  const wake = (key: string) => {
    open.push(...(waiting.get(key) ?? []))
    waiting.delete(key)
  }
  for (let activity = open.pop(); activity; activity = open.pop()) {
    const lacking = lack(activity)
    if (lacking !== undefined) {
      waitFor(lacking, activity)
      continue
    }
    usable.add(activity.id)
    wake(`finished ${activity.id}`)
    for (const [skill, level] of Object.entries(activity.raises)) {
      if (level <= (levels.get(skill) ?? 0)) continue
      levels.set(skill, level)
      wake(`level ${skill}`)
    }
  }
  return { levels, usable }
}
