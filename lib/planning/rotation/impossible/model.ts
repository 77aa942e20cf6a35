import { Program, type Choice } from '../../mip/program'
import type { Board } from '../board'
import { scheduleOf } from '../grid'
import type { Schedule } from '../problem'
import type { Choices, Rule } from '../rule'
import { rules } from '../rules'
import { unknownsOf } from '../small/unknowns'

/** A problem as one program, without anything that is to be the best: for asking whether there is any schedule at all. */
export type Model = {
  readonly board: Board
  readonly program: Program
  readonly choices: Choices
  /** The schedule that an answer stands for. */
  readonly read: (chosen: (choice: Choice) => boolean) => Schedule
}

/** States every rule, or those that `isStated` lets through; others may then be stated more softly. */
export function modelOf(board: Board, isStated: (rule: Rule) => boolean = () => true): Model {
  const program = new Program()
  const unknowns = unknownsOf(board, program)
  for (const rule of rules) if (isStated(rule)) rule.formulate(board, unknowns, program)
  return { board, program, choices: unknowns, read: (chosen) => scheduleOf(board, unknowns.cellsIn(chosen)) }
}
