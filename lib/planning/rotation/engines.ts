import type { LinearSolver } from '../mip/linear'
import type { Solver } from '../mip/solver'
import type { RotationGoal, Schedule } from './problem'
import type { RotationStatus, RotationValues } from './plan'

/** What solves the programs that scheduling states: whole numbers, and linear relaxations with their prices. */
export type Engines = { readonly solve: Solver; readonly solveLinear: LinearSolver }

/** How far a search has come. `best` is what the best schedule so far is worth in the goal at work, `bound` what none can exceed. */
export type Progress = {
  readonly stage: 'reading' | 'first-schedule' | 'proving' | 'explaining'
  readonly goal?: RotationGoal
  readonly best?: number
  readonly bound?: number
}

/** The time that is left, in seconds; who hears how far the search has come; and whether someone asked it to stop with its best. */
export type Search = {
  readonly remaining: () => number
  readonly report: (progress: Progress) => void
  readonly isStopped: () => boolean
}

/** What a search came to, before it is explained. */
export type Found = {
  readonly status: RotationStatus
  readonly schedule: Schedule | null
  readonly values: RotationValues | null
  readonly bound: Partial<RotationValues>
}
