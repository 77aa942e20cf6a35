import { parentPort } from 'node:worker_threads'
import { tell, type TakingJob, type TakingWord } from './words'

// One word at a time: the next is not told before it is asked for, so that nothing piles up between the threads.
const say = (word: TakingWord): Promise<void> =>
  new Promise((resolve) => {
    parentPort?.once('message', () => resolve())
    parentPort?.postMessage(word)
  })

parentPort?.once('message', (job: TakingJob) => {
  void tell(job, say).catch((error: unknown) =>
    say({ says: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})
