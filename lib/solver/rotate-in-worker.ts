import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { busySays, schedulerPool } from './in-worker'
import { answerFrom, problemText } from './parts'
import { rotationHash } from './problem-hash'
import type { RotationAnswered, SolveRotationOptions, TimedProgress } from './solve-rotation'
import { noSchedule, solvedBy } from './unanswered'

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
export async function rotateInWorker(problem: RotationProblem, options: RotateOptions): Promise<RotationAnswered> {
  const { signal, onProgress, stop, ...asked } = options
  const flag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  const raise = () => void Atomics.store(new Int32Array(flag), 0, 1)
  if (stop?.aborted) raise()
  stop?.addEventListener('abort', raise, { once: true })
  try {
    const rotation = await problemText(problem)
    const ending = await schedulerPool().run({ rotation, stop: flag, options: asked }, signal, onProgress)
    if (ending.says === 'busy') throw new Error(busySays)
    if (ending.says === 'malformed') throw new Error(ending.faults.join('\n'))
    if (ending.says === 'answered') return await answerFrom(ending.document, ending.parts ?? { people: [], rows: [] })
    signal?.throwIfAborted()
    const { read, seconds } = ending
    const hash = read?.problemHash ?? rotationHash(problem)
    return { answer: noSchedule, problemHash: hash, solver: solvedBy(seconds, read?.version) }
  } finally {
    stop?.removeEventListener('abort', raise)
  }
}
