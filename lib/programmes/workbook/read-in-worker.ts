import { Worker } from 'node:worker_threads'
import { oneJob, workerFromSource, type Ending } from '@/lib/workers/one-job'
import type { OccupationRead } from '../views/workbook'
import { workbookLimits, type WorkbookJob } from './job'

/** Unzips and reads a stranger's workbook on a thread of its own, which is ended when it overruns its time or its memory. */
export function readInWorker(
  job: WorkbookJob,
  seconds: number = workbookLimits.seconds,
): Promise<Ending<OccupationRead>> {
  const { workers: atOnce, waiting } = workbookLimits
  return oneJob<WorkbookJob, OccupationRead>(start, job, { name: 'workbook of a standard', atOnce, waiting, seconds })
}

const resourceLimits = { maxOldGenerationSizeMb: workbookLimits.heapMegabytes }

// Next compiles the worker beside this module.
const start = (): Worker =>
  process.env['NEXT_RUNTIME'] === undefined
    ? workerFromSource(import.meta.url.replace(/read-in-worker\.ts$/, 'read-worker.ts'), resourceLimits)
    : new Worker(new URL('./read-worker.ts', import.meta.url), { resourceLimits })
