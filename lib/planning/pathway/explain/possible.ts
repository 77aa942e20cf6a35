import { breachesOf } from '../breaches'
import type { Found } from '../exact'
import type { Budget } from '../plan-pathway'
import type { PathwayProblem } from '../problem'
import type { PlannedStep } from '../worked'
import { reachOf, targetsOutOfReach } from './reach'

/** Whether a problem has any plan at all; `unknown` when time ran out before either was proven. */
export type Possible = (problem: PathwayProblem) => Promise<'yes' | 'no' | 'unknown'>

/**
 * Answers that question many times over for relatives of one problem. What leads nowhere is refused without solving, and
 * every plan once found is tried first on the next relative: most questions are settled by one of the two.
 */
export function possibility(anyPlan: (problem: PathwayProblem) => Promise<Found>, time: Budget): Possible {
  const found: (readonly PlannedStep[])[] = []
  return async (problem) => {
    if (targetsOutOfReach(problem).length > 0 || !wishesInReach(problem)) return 'no'
    if (found.some((steps) => breachesOf(problem, steps).length === 0)) return 'yes'
    if (time.remaining() <= 0) return 'unknown'
    const any = await anyPlan(problem)
    if (!('steps' in any)) return any.status === 'infeasible' ? 'no' : 'unknown'
    found.unshift(any.steps)
    return 'yes'
  }
}

function wishesInReach(problem: PathwayProblem): boolean {
  const { usable } = reachOf(problem)
  return [...problem.include, ...Object.keys(problem.fixed)].every((id) => usable.has(id))
}
