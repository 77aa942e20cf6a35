import type { Program, Term } from '../mip/program'
import type { Board } from './board'
import type { Grid } from './grid'

/**
 * The unknowns of the small program, by index. Each list of terms adds up to what its name says; an empty list is 0.
 * Periods are counted from 0.
 */
export type Choices = {
  /** 1 if the apprentice is with the host in the period. */
  readonly placed: (apprentice: number, period: number, host: number) => readonly Term[]
  /** 1 if the apprentice is with the host at all; never more, and never above 0 where they are not. */
  readonly visited: (apprentice: number, host: number) => readonly Term[]
}

/** What is wrong, in a sentence, and the cells that make it so. */
export type Breach = {
  readonly says: string
  readonly cells: readonly { readonly apprentice: string; readonly period: string }[]
}

/** One rule of rotation, stated twice: once for a solver to obey, once to judge any schedule without a solver. */
export type Rule = {
  readonly name: string
  /** What it asks, in the programme's words. */
  readonly title: string
  readonly formulate: (board: Board, choices: Choices, program: Program) => void
  readonly breaches: (board: Board, grid: Grid) => readonly Breach[]
}
