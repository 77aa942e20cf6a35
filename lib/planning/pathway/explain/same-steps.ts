import type { Solver } from '../../mip/solver'
import { lastWeekOf } from '../calendar'
import { canonical } from '../canonical'
import { leastOf, valueOf, type Found } from '../exact'
import { fit } from '../fit'
import { opensOnReclaim } from '../placements'
import type { Budget, Planned } from '../plan-pathway'
import type { PathwayProblem } from '../problem'
import { keeping } from '../reduce'
import type { PlannedStep } from '../worked'
import { leastPlan } from './least-plan'

/**
 * Just the steps of a plan, all of them taken: what is left to ask is when. What makes these end earlier makes the date
 * earlier, so that no other route need be looked at.
 */
export function sameSteps(problem: PathwayProblem, { steps }: Planned): PathwayProblem {
  const ids = steps.map(({ activity }) => activity)
  const { budget: _, ...kept } = keeping(problem, new Set(ids))
  return { ...kept, order: ['finish'], atMost: {}, include: ids }
}

/** Everything that must be taken, laid into the weeks of the problem; by rule of thumb where that is proof enough. */
export async function laidWithin(asked: PathwayProblem, solve: Solver, time: Budget): Promise<Found> {
  const problem = canonical(asked)
  const last = lastWeekOf(problem)
  if (!isTimingOnly(problem)) return leastPlan(problem, 'count', solve, time)
  const laid = fit(problem, idsIn(problem), last)
  if (laid === 'impossible') return { status: 'infeasible' }
  if (laid === 'unknown') return leastOf(problem, undefined, { last }, solve, time)
  return { status: 'optimal', steps: laid.steps, bound: laid.steps.length }
}

/** An earlier week by which steps can end that end by `week` for sure: by halves and by rule of thumb, so there may be a still earlier one. */
export function endingBy(asked: PathwayProblem, steps: readonly PlannedStep[]): number {
  const problem = canonical(asked)
  let end = valueOf(problem, steps, 'finish')
  if (!isTimingOnly(problem)) return end
  for (let from = 1; from < end;) {
    const middle = Math.floor((from + end) / 2)
    const laid = fit(problem, idsIn(problem), middle)
    if (typeof laid === 'object') end = valueOf(problem, laid.steps, 'finish')
    else from = middle + 1
  }
  return end
}

const idsIn = ({ activities }: PathwayProblem) => new Set(activities.map(({ id }) => id))

/** Nothing is left to choose, and no week opens or closes with what is given back. */
const isTimingOnly = (problem: PathwayProblem): boolean =>
  problem.include.length === problem.activities.length && !opensOnReclaim(problem)
