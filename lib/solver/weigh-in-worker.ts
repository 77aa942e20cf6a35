import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { schedulerPool } from './in-worker'
import { problemText } from './parts'
import type { Weighed, WeighOptions } from './weigh-rotation'

/** Weighs a rotation problem on another thread. Undefined where the planner is busy, or no time was left. Rejects when `signal` gives it up. */
export async function weighInWorker(
  problem: RotationProblem,
  { signal, ...options }: WeighOptions & { signal?: AbortSignal },
): Promise<Weighed | undefined> {
  const weighing = await problemText(problem)
  const ending = await schedulerPool().run({ weighing, options }, signal)
  if (ending.says === 'malformed') throw new Error(ending.faults.join('\n'))
  signal?.throwIfAborted()
  return ending.says === 'answered' ? parsed(ending.document) : undefined
}

// The text was written by our own worker a moment ago.
const parsed = (document: string) => JSON.parse(document) as Weighed
