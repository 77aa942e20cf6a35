import { parentPort } from 'node:worker_threads'

/** The inside of a worker that does one job: it answers, or says what failed, and is then ended. */
export function answerOnce<Job, Answer>(work: (job: Job) => Answer | Promise<Answer>): void {
  parentPort?.once('message', (job: Job) => {
    void attempt(work, job).then((word) => parentPort?.postMessage(word))
  })
}

async function attempt<Job, Answer>(work: (job: Job) => Answer | Promise<Answer>, job: Job) {
  try {
    return { says: 'answer', answer: await work(job) }
  } catch (error) {
    return { says: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
