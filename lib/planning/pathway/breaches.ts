import type { PathwayProblem } from './problem'
import { rules } from './rules'
import { workedPlan, type PlannedStep } from './worked'

/** Everything that is wrong with a plan, made by whomever, in sentences; empty if it is sound. Needs no solver. */
export function breachesOf(
  problem: PathwayProblem,
  steps: readonly PlannedStep[],
): readonly { readonly rule: string; readonly says: string }[] {
  const plan = workedPlan(problem, steps)
  return rules.flatMap((rule) => rule.breaches(problem, plan).map((says) => ({ rule: rule.name, says })))
}
