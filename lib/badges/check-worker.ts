import { parentPort } from 'node:worker_threads'
import { examineBadge } from '@/lib/interchange/badges/examine'
import type { BadgeAnswer, BadgeJob } from './job'

// One badge, then this thread is ended: what a stranger brought must leave nothing behind for the next.
parentPort?.once('message', (job: BadgeJob) => {
  void answer(job).then((said) => parentPort?.postMessage(said))
})

async function answer({ text, known }: BadgeJob): Promise<BadgeAnswer> {
  try {
    return { says: 'examined', examined: await examineBadge(text, known) }
  } catch (error) {
    return { says: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
