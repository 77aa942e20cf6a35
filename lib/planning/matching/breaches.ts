import type { MatchingProblem, PairOf } from './problem'
import type { Breach } from './rule'
import { rules } from './rules'

/** Everything that is wrong with a set of pairs, made by whomever; empty if it is sound. Needs no solver. */
export const breachesOf = (
  problem: MatchingProblem,
  pairs: readonly PairOf[],
): readonly (Breach & { readonly rule: string })[] =>
  rules.flatMap((rule) => rule.breaches(problem, pairs).map((breach) => ({ ...breach, rule: rule.name })))
