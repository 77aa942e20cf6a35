import { Worker } from 'node:worker_threads'
import { done, refuse, type Result } from '@/lib/core/result'
import { oneJob, workerFromSource } from '@/lib/workers/one-job'
import type { LogAnswer, LogJob } from './job'

const resourceLimits = { maxOldGenerationSizeMb: 384 }
const lane = { name: 'look at a ticket log', atOnce: 1, waiting: 4, seconds: 60 }

/** Looks at a file on a thread of its own, which is ended when it overruns its time or its memory. */
export async function logInWorker(job: LogJob): Promise<Result<LogAnswer>> {
  const ending = await oneJob<LogJob, LogAnswer>(start, job, lane)
  if (ending.says === 'answered') return done(ending.answer)
  if (ending.says === 'busy') return refuse('too-many', 'Other files are being read. Try again in a moment.')
  return refuse('conflict', 'Reading this file takes more than the server gives to it. Export fewer weeks at a time.')
}

// Next compiles the worker beside this module.
const start = (): Worker =>
  process.env['NEXT_RUNTIME'] === undefined
    ? workerFromSource(import.meta.url.replace(/in-worker\.ts$/, 'log-worker.ts'), resourceLimits)
    : new Worker(new URL('./log-worker.ts', import.meta.url), { resourceLimits })
