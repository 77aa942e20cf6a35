import { Worker } from 'node:worker_threads'
import { refuse, done, type Result } from '@/lib/core/result'
import type { BusyRead } from '@/lib/interchange/calendar/busy'
import { oneJob, workerFromSource } from '@/lib/workers/one-job'
import type { BusyAnswer, BusyJob } from './job'

export const busyWorker = { seconds: 8, heapMegabytes: 256, atOnce: 1, waiting: 6 } as const

/**
 * Reads a calendar on a thread of its own, however small it is: sixty bytes can hold a rule that never ends. The thread is
 * ended when it overruns its time or its memory.
 */
export async function busyInWorker(
  job: BusyJob,
  seconds: number = busyWorker.seconds,
): Promise<Result<Extract<BusyRead, { ok: true }>>> {
  const { atOnce, waiting } = busyWorker
  const ending = await oneJob<BusyJob, BusyAnswer>(start, job, { name: 'busy calendar', atOnce, waiting, seconds })
  if (ending.says === 'answered') return ending.answer.ok ? done(ending.answer) : refuse('invalid', ending.answer.says)
  if (ending.says === 'busy') return refuse('too-many', 'Other calendars are being read. Try again in a moment.')
  return refuse(
    'conflict',
    'Reading this calendar takes more than the server gives to it. Export a shorter period, or another calendar.',
  )
}

const resourceLimits = { maxOldGenerationSizeMb: busyWorker.heapMegabytes }

// Next compiles the worker beside this module.
const start = (): Worker =>
  process.env['NEXT_RUNTIME'] === undefined
    ? workerFromSource(import.meta.url.replace(/in-worker\.ts$/, 'busy-worker.ts'), resourceLimits)
    : new Worker(new URL('./busy-worker.ts', import.meta.url), { resourceLimits })
