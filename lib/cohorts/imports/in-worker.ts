import { Worker } from 'node:worker_threads'
import { refuse, type Result } from '@/lib/core/result'
import { oneJob, workerFromSource } from '@/lib/workers/one-job'
import { doJob } from './do-job'
import type { ImportAnswer, ImportJob } from './job'
import { importLimits } from './limits'

/** How it ended: with the worker's answer, or by our ending it. */
export type ImportEnding = ImportAnswer | { readonly says: 'too-long' | 'too-large' | 'busy' }

/**
 * Reads or checks a file on a thread of its own, which is ended when it overruns its time or its memory. A small text is
 * read where we are: that is quicker than a thread begins, and holds up nobody.
 */
export async function importInWorker(job: ImportJob, seconds: number = importLimits.seconds): Promise<ImportEnding> {
  if (isSmallText(job)) return doJob(job)
  const { workers: atOnce, waiting } = importLimits
  const ending = await oneJob<ImportJob, ImportAnswer>(start, job, {
    name: 'import of people',
    atOnce,
    waiting,
    seconds,
  })
  return ending.says === 'answered' ? ending.answer : ending
}

/** Archives unpack to more than they are, so that they are never small. */
function isSmallText(job: ImportJob): boolean {
  if (job.asks === 'check') return job.document.length <= importLimits.smallBytes
  if ('pasted' in job.source) return job.source.pasted.length <= importLimits.smallBytes
  const { bytes } = job.source
  return bytes.length <= importLimits.smallBytes && bytes[0] !== 0x50
}

const resourceLimits = { maxOldGenerationSizeMb: importLimits.heapMegabytes }

// Next compiles the worker beside this module.
const start = (): Worker =>
  process.env['NEXT_RUNTIME'] === undefined
    ? workerFromSource(import.meta.url.replace(/in-worker\.ts$/, 'import-worker.ts'), resourceLimits)
    : new Worker(new URL('./import-worker.ts', import.meta.url), { resourceLimits })

/** Why it came to no answer, and the way out. */
export function refuseEnding({ says }: Pick<ImportEnding, 'says'>): Result<never> {
  if (says === 'busy') return refuse('too-many', 'Other files are being read. Try again in a moment.')
  if (says === 'too-long' || says === 'too-large')
    return refuse(
      'conflict',
      'Reading this file takes more than the server gives to it. Split it, and take the parts in one by one.',
    )
  return refuse('invalid', 'This was not sent by our own page. Reload it and try again.')
}
