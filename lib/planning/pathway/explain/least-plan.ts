import type { Solver } from '../../mip/solver'
import { breachesOf } from '../breaches'
import { lastWeekOf } from '../calendar'
import { canonical } from '../canonical'
import { widestCaps, type Found, type Measure } from '../exact'
import { leastBy } from '../least'
import type { Budget } from '../plan-pathway'
import type { PathwayProblem } from '../problem'
import { reduced } from '../reduce'
import { share } from './share'

/** A plan with the least of one measure, whenever it ends: cheaper to find than the best plan, and proof enough that there is one. */
export async function leastPlan(asked: PathwayProblem, measure: Measure, solve: Solver, time: Budget): Promise<Found> {
  const whole = canonical({ ...asked, order: measure === 'count' ? [] : [measure] })
  const least = leastBy(reduced(whole), lastWeekOf(whole), solve, time)
  const found = await least(measure, widestCaps(whole))
  const [breach] = 'steps' in found ? breachesOf(whole, found.steps) : []
  if (breach) throw new Error(`The planner made a plan that breaks ${breach.rule}: ${breach.says}`)
  return found
}

/** Any plan at all, found as the one with the fewest hours; each such question may take half of the time that is left. */
export const anyPlanBy =
  (solve: Solver, time: Budget) =>
  (problem: PathwayProblem): Promise<Found> =>
    leastPlan(problem, 'hours', solve, share(time, 0.5))
