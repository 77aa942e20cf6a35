import { parentPort } from 'node:worker_threads'
import { highsVersion } from './highs'
import type { Job, Word } from './job'
import { problemHash } from './problem-hash'
import { answerDocument, readProblemText, solveProblem } from './solve-document'
import { solveMatching } from './solve-matching'

// One job at a time: who posts waits for the word that ends it.
const say = (word: Word) => parentPort?.postMessage(word)

parentPort?.on('message', (job: Job) => {
  work(job).catch((error: unknown) =>
    say({ says: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})

async function work(job: Job): Promise<void> {
  if ('matching' in job) {
    const answered = await solveMatching(job.matching, job.options)
    return say({ says: 'answered', document: JSON.stringify(answered) })
  }
  const reading = 'text' in job ? readProblemText(job.text) : ({ ok: true, value: job.problem } as const)
  if (!reading.ok) return say({ says: 'malformed', faults: reading.faults, isTooLarge: reading.isTooLarge ?? false })

  say({ says: 'read', problemHash: problemHash(reading.value), version: await highsVersion() })
  const answered = await solveProblem(reading.value, job.options)
  say({ says: 'answered', document: JSON.stringify(answerDocument(answered)) })
}

// Loading the solver while waiting for the first job makes that job answer sooner.
void highsVersion()
