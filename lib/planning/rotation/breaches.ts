import { boardOf, type Board } from './board'
import { gridOf } from './grid'
import type { RotationProblem, Schedule } from './problem'
import type { Breach } from './rule'
import { rules } from './rules'

export type NamedBreach = Breach & { readonly rule: string }

/** Everything that is wrong with a schedule, made by whomever; empty if it is sound. Needs no solver. */
export const breachesOf = (problem: RotationProblem, schedule: Schedule): readonly NamedBreach[] =>
  breachesOn(boardOf(problem), schedule)

/** The same on a board that is at hand, for whoever judges one try after another. */
export function breachesOn(board: Board, schedule: Schedule): readonly NamedBreach[] {
  const grid = gridOf(board, schedule)
  return rules.flatMap((rule) => rule.breaches(board, grid).map((breach) => ({ ...breach, rule: rule.name })))
}
