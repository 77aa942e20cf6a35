import { Worker } from 'node:worker_threads'
import { oneJob, workerFromSource } from '@/lib/workers/one-job'
import type { Checked, ImportJob } from './job'
import { importLimits } from './limits'

/** How a check ended: with the worker's answer, or by our ending it. */
export type CheckEnding = Checked | { readonly says: 'too-long' | 'too-large' | 'busy' }

/** Checks the files of an import on a thread of its own, which is ended when it overruns its time or its memory. */
export async function checkInWorker(job: ImportJob, seconds: number = importLimits.seconds): Promise<CheckEnding> {
  const { workers: atOnce, waiting } = importLimits
  const ending = await oneJob<ImportJob, Checked>(start, job, { name: 'check of an import', atOnce, waiting, seconds })
  return ending.says === 'answered' ? ending.answer : ending
}

const resourceLimits = { maxOldGenerationSizeMb: importLimits.heapMegabytes }

// Next compiles the worker beside this module.
const start = (): Worker =>
  process.env['NEXT_RUNTIME'] === undefined
    ? workerFromSource(import.meta.url.replace(/check-in-worker\.ts$/, 'check-worker.ts'), resourceLimits)
    : new Worker(new URL('./check-worker.ts', import.meta.url), { resourceLimits })
