/** One part of what a pair is worth: so many points, and why. A part of no points says what the pair does not give. */
export type Part = { readonly points: number; readonly says: string }

export type Pair = {
  readonly learner: string
  readonly mentor: string
  /** What the pair is worth: the sum of its parts. */
  readonly points: number
  readonly because: readonly Part[]
}

/** The answer to a matching problem: the best whole set of pairs, with its proof. */
export type Matching = {
  readonly format: 'journeywork/matching-answer@1'
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unknown'
  /** How many learners get a mentor; as many as can be comes before how much the pairs are worth. */
  readonly served: number
  readonly points: number
  /** No set of pairs serves more people, and none that serves as many is worth more. */
  readonly bound: { readonly served: number; readonly points: number }
  readonly pairs: readonly Pair[]
  /** Those who have no mentor in it, each with the reason. */
  readonly unmatched: readonly { readonly learner: string; readonly because: string }[]
  /** For an impossible problem: the fewest pins that cannot hold together, in sentences. */
  readonly conflict: readonly string[]
}
