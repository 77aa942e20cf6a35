/**
 * A linear program: every unknown between 0 and infinity unless `upper` says otherwise, minimised. Columns are stored one after
 * the other: column j has its entries from `starts[j]` to `starts[j + 1]`.
 */
export type LinearProgram = {
  readonly costs: Float64Array
  readonly upper?: Float64Array
  readonly rowLower: Float64Array
  readonly rowUpper: Float64Array
  readonly starts: Int32Array
  readonly rows: Int32Array
  readonly values: Float64Array
}

export type LinearSolved = {
  readonly status: 'optimal' | 'infeasible' | 'unknown'
  readonly cost: number
  readonly values: Float64Array
  /** What one unit more of a row's bound is worth; within the solver's tolerance, so a proof recomputes what it rests on. */
  readonly prices: Float64Array
}

export type LinearOptions = {
  readonly seconds: number
  readonly method: 'interior-point' | 'simplex'
  /** Whether an interior point is made a vertex, which costs time and gives fewer fractions. */
  readonly isVertex?: boolean
}

export type LinearSolver = (program: LinearProgram, options: LinearOptions) => Promise<LinearSolved>
