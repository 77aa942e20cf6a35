import { answerRotation } from '@/lib/planning/rotation/answer'
import type { Progress } from '@/lib/planning/rotation/engines'
import type { RotationPlan } from '@/lib/planning/rotation/plan'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { highs, highsVersion } from './highs'
import { highsLinear } from './highs-linear'
import { rotationHash } from './problem-hash'
import type { SolvedBy } from './solve-document'

export type RotationAnswered = {
  readonly answer: RotationPlan
  readonly problemHash: string
  readonly solver: SolvedBy
}

/** How far a search has come, with the seconds since it began. */
export type TimedProgress = Progress & { readonly seconds: number }

export type SolveRotationOptions = {
  /** After so many seconds the best so far comes back. */
  readonly seconds: number
  /** Whether an impossible problem is told with repairs, each verified by solving again; yes unless said otherwise. */
  readonly repairs?: boolean
}

/** Who listens to a search, and whether someone asked it to stop with its best. */
export type Listener = { readonly report: (progress: TimedProgress) => void; readonly isStopped: () => boolean }

/** Answers a rotation problem on this thread, which is held until then: for workers, the command line and tests. */
export async function solveRotation(
  problem: RotationProblem,
  { seconds, repairs = true }: SolveRotationOptions,
  { report, isStopped }: Listener = { report: () => undefined, isStopped: () => false },
): Promise<RotationAnswered> {
  const version = await highsVersion()
  const begin = performance.now()
  const elapsed = () => (performance.now() - begin) / 1_000
  const search = {
    remaining: () => seconds - elapsed(),
    report: (progress: Progress) => report({ ...progress, seconds: elapsed() }),
    isStopped,
  }
  const answer = await answerRotation(problem, { solve: highs, solveLinear: highsLinear }, search, { repairs })
  const took = Math.round(elapsed() * 1_000) / 1_000
  return { answer, problemHash: rotationHash(problem), solver: { name: 'HiGHS', version, seconds: took } }
}
