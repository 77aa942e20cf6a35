import { Worker } from 'node:worker_threads'
import { oneJob, workerFromSource } from '@/lib/workers/one-job'
import type { BadgeJob } from './job'
import { badgeLimits, type Examined } from './model'

/**
 * Examines a badge that a stranger brought, on a thread of its own, which is ended when it overruns its time or its memory: a
 * few kilobytes of linked data can be knotted so that putting them in order takes years. `busy` when too many wait already.
 */
export async function examineInWorker(
  job: BadgeJob,
  seconds: number = badgeLimits.seconds,
): Promise<Examined | 'busy'> {
  const lane = { name: 'check of a badge', atOnce: 2, waiting: 16, seconds }
  const ending = await oneJob<BadgeJob, Examined>(start, job, lane)
  if (ending.says === 'answered') return ending.answer
  return ending.says === 'busy' ? 'busy' : givenUp
}

const givenUp: Examined = {
  says: 'refused',
  fault: 'too-complex',
  why: 'Checking it was given up: it is knotted in a way that no badge needs.',
  badge: null,
}
const resourceLimits = { maxOldGenerationSizeMb: 192 }

// Next compiles the worker beside this module.
const start = (): Worker =>
  process.env['NEXT_RUNTIME'] === undefined
    ? workerFromSource(import.meta.url.replace(/check-in-worker\.ts$/, 'check-worker.ts'), resourceLimits)
    : new Worker(new URL('./check-worker.ts', import.meta.url), { resourceLimits })
