import type { Choice, Program } from './program'

/** `seconds` is the time a solver may take; at the end of it the best so far comes back as `feasible`, or `unknown`. */
export type Limits = { readonly seconds: number }

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
