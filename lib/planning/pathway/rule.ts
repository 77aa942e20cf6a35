import type { Choice, Program, Term } from '../mip/program'
import type { Placement } from './placements'
import type { PathwayProblem } from './problem'
import type { WorkedPlan } from './worked'

/**
 * The choices of the week-by-week program: every plan that is finished by the end of week `last`.
 * Each list of terms adds up to what its name says; an empty list is 0.
 */
export type WeekChoices = {
  /** The plan is finished by the end of this week. */
  readonly last: number
  /** 1 if the activity is in the plan. */
  readonly taken: (id: string) => readonly Term[]
  readonly hours: (id: string, week: number) => readonly Term[]
  /** 1 if its first planned hour lies in this week or before. */
  readonly begunBy: (id: string, week: number) => readonly Term[]
  /** 1 only if its last hour lies in this week or before. */
  readonly doneBy: (id: string, week: number) => readonly Term[]
  /** 1 if the week lies between its first and its last hour; only for activities at a fixed pace. */
  readonly spans: (id: string, week: number) => readonly Term[]
  /** The ways in which an activity at a fixed pace can lie; empty for any other. */
  readonly placements: (id: string) => readonly Way[]
}

/** One way for an activity at a fixed pace to lie; `opensAt` as in its placement. */
export type Way = Pick<Placement, 'first' | 'last' | 'opensAt'> & { readonly choice: Choice }

/** One rule of a pathway, stated twice: once for a solver to obey, once to judge any plan without a solver. */
export type Rule = {
  readonly name: string
  readonly formulate: (problem: PathwayProblem, choices: WeekChoices, program: Program) => void
  readonly breaches: (problem: PathwayProblem, plan: WorkedPlan) => readonly string[]
}

/** The same terms, each a number of times as heavy. */
export const times = (weight: number, terms: readonly Term[]): readonly Term[] =>
  weight === 1 ? terms : terms.map(([choice, each]) => [choice, each * weight] as const)

/** The same terms on the other side of a row. */
export const less = (terms: readonly Term[]): readonly Term[] => times(-1, terms)

/** Weeks from one to another, both included; none if the second comes first. */
export const weeksFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
