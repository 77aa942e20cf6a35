import { Worker } from 'node:worker_threads'
import { oneJob, workerFromSource } from '@/lib/workers/one-job'
import type { PortfolioView } from './view'

/** What the worker is asked: what readers see, and the address at which badges are checked. */
export type PdfJob = { readonly shown: PortfolioView; readonly address: string }

const lane = { name: 'PDF of a portfolio', atOnce: 1, waiting: 6, seconds: 30 }
const resourceLimits = { maxOldGenerationSizeMb: 512 }

/** Draws a portfolio on a thread of its own, because a long one takes seconds; undefined when it took too long or too many wait. */
export async function drawInWorker(job: PdfJob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const ending = await oneJob<PdfJob, Uint8Array<ArrayBuffer>>(start, job, lane)
  return ending.says === 'answered' ? ending.answer : undefined
}

// Next compiles the worker beside this module.
const start = (): Worker =>
  process.env['NEXT_RUNTIME'] === undefined
    ? workerFromSource(import.meta.url.replace(/draw-in-worker\.ts$/, 'draw-worker.ts'), resourceLimits)
    : new Worker(new URL('./draw-worker.ts', import.meta.url), { resourceLimits })
