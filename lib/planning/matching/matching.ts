export type Pair = {
  readonly learner: string
  readonly mentor: string
  /** What the pair is worth, in points; the sum over all pairs is as high as can be. */
  readonly points: number
  /** Why this pair, and what it does not give: one sentence each. */
  readonly because: readonly string[]
}

/** The answer to a matching problem: the best whole set of pairs, with its proof. */
export type Matching = {
  readonly format: 'journeywork/matching-answer@1'
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unknown'
  readonly points: number
  /** No set of pairs is worth more than this. */
  readonly bound: number
  readonly pairs: readonly Pair[]
  /** Those who have no mentor in it, each with the reason. */
  readonly unmatched: readonly { readonly learner: string; readonly because: string }[]
  /** For an impossible problem: the pins that cannot hold together, in sentences. */
  readonly conflict: readonly string[]
}
