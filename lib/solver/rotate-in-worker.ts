import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { solveRotation, type RotationAnswered, type SolveRotationOptions, type TimedProgress } from './solve-rotation'

export type RotateOptions = SolveRotationOptions & {
  /** Gives the work up; nothing comes back but the reason. */
  readonly signal?: AbortSignal
  /** Hears how far the search has come, at most some five times a second. */
  readonly onProgress?: (progress: TimedProgress) => void
  /** Ends the search with the best so far. */
  readonly stop?: AbortSignal
}

/**
 * Draws up a cohort's schedule on another thread. Rejects when the planner is busy (`isBusy`) or `signal` gives it up; no time
 * left is an answer (`unknown`, or `feasible` with the best so far).
 */
export function rotateInWorker(problem: RotationProblem, options: RotateOptions): Promise<RotationAnswered> {
  const { stop, onProgress } = options
  return solveRotation(problem, options, {
    report: (progress) => onProgress?.(progress),
    isStopped: () => stop?.aborted ?? false,
  })
}
