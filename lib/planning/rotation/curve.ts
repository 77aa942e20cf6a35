import type { Engines, Search } from './engines'
import type { RotationProblem, Schedule } from './problem'

/** One choice between fewer changes and more points. `bound` is what no schedule with so many changes exceeds. */
export type TradePoint = {
  /** Cells that differ from what is published. */
  readonly changes: number
  readonly total: number
  readonly bound: number
  readonly proven: boolean
  readonly schedule: Schedule
}

/** `isWhole` says whether the ends, fewest changes and most points, are both proven. */
export type TradeCurve = { readonly points: readonly TradePoint[]; readonly isWhole: boolean }

/** What "nobody below so many points" costs in all points together. */
export type FairnessPrice = {
  readonly floor: number
  readonly without: number | null
  /** The total with the floor; null if no schedule keeps it, or none was found. */
  readonly with: number | null
  readonly isPossible: boolean | null
  readonly proven: boolean
  readonly says: string
}

/** The schedules between fewest changes and most points, fewest changes first: each has more points than the one before. */
export function tradeCurve(_problem: RotationProblem, _engines: Engines, _search: Search): Promise<TradeCurve> {
  return Promise.resolve({ points: [], isWhole: false })
}

/** The total with and without a floor, whatever floor the problem itself has. */
export function fairnessPrice(
  _problem: RotationProblem,
  floor: number,
  _engines: Engines,
  _search: Search,
): Promise<FairnessPrice> {
  return Promise.resolve({ floor, without: null, with: null, isPossible: null, proven: false, says: '' })
}
