import type { Choice, Program } from './program'

/** How far a solver has come: the cost of its best answer so far, and what no answer costs less than. */
export type Standing = { readonly cost?: number; readonly bound?: number }

/** `seconds` is the time a solver may take; at the end of it the best so far comes back as `feasible`, or `unknown`. */
export type Limits = {
  readonly seconds: number
  /** Hears whenever the best or the bound gets better, and now and then between; answers whether to go on. */
  readonly watch?: (standing: Standing) => boolean
  /** An answer that is known already, by choice, or the part of it that is; the solver need not use it. */
  readonly known?: (choice: Choice) => number | undefined
}

export type Solved =
  | {
      readonly status: 'optimal' | 'feasible'
      readonly cost: number
      /** No answer costs less than this. */
      readonly bound: number
      readonly chosen: (choice: Choice) => boolean
      readonly value: (choice: Choice) => number
    }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unknown' }

/** Anything that can find the cheapest answer to a program: HiGHS here, a worker on the server, another tomorrow. */
export type Solver = (program: Program, limits: Limits) => Promise<Solved>
