import { parentPort } from 'node:worker_threads'
import { checkDocument } from './check-document'
import type { Checked, ImportJob } from './job'

// One job, then this thread is ended: imports are rare, and nothing of one must be left for the next.
parentPort?.once('message', (job: ImportJob) => parentPort?.postMessage(answer(job)))

function answer(job: ImportJob): Checked {
  try {
    return checkDocument(job)
  } catch (error) {
    return { says: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
