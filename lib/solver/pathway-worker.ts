import { parentPort } from 'node:worker_threads'
import { highsVersion } from './highs'
import type { Job, PathwayJob, RotationJob, WeighingJob, Word } from './job'
import { partsOf } from './parts'
import { problemHash, rotationHash } from './problem-hash'
import { answerDocument, readAskedText, solveProblem } from './solve-document'
import { solveMatching } from './solve-matching'
import { solveRotation, type Listener, type TimedProgress } from './solve-rotation'
import { weighRotation } from './weigh-rotation'

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
  if ('weighing' in job) return weigh(job)
  return 'rotation' in job ? schedule(job) : plan(job)
}

/** A document of either kind, or a pathway that the product has stated. */
async function plan(job: PathwayJob): Promise<void> {
  const reading = 'text' in job ? readAskedText(job.text) : ({ ok: true, value: { pathway: job.problem } } as const)
  if (!reading.ok) return say({ says: 'malformed', faults: reading.faults, isTooLarge: reading.isTooLarge ?? false })
  const asked = reading.value

  const version = await highsVersion()
  if ('rotation' in asked) {
    say({ says: 'read', problemHash: rotationHash(asked.rotation), version })
    const answered = await solveRotation(asked.rotation, job.options)
    return say({ says: 'answered', document: JSON.stringify(answerDocument(answered)) })
  }
  say({ says: 'read', problemHash: problemHash(asked.pathway), version })
  const answered = await solveProblem(asked.pathway, job.options)
  say({ says: 'answered', document: JSON.stringify(answerDocument(answered)) })
}

/** A schedule that the product asks for: it hears how far the search is, can stop it, and takes the answer in parts. */
async function schedule(job: RotationJob): Promise<void> {
  const reading = readAskedText(job.rotation)
  if (!reading.ok) return say({ says: 'malformed', faults: reading.faults, isTooLarge: reading.isTooLarge ?? false })
  if (!('rotation' in reading.value)) return say({ says: 'failed', message: 'This is no rotation problem.' })

  const { rotation } = reading.value
  say({ says: 'read', problemHash: rotationHash(rotation), version: await highsVersion() })
  const stop = new Int32Array(job.stop)
  const listener: Listener = { report: nowAndThen(), isStopped: () => Atomics.load(stop, 0) !== 0 }
  listener.report({ stage: 'reading', seconds: 0 })
  const { document, parts } = partsOf(await solveRotation(rotation, job.options, listener))
  say({ says: 'answered', document, parts })
}

/** What is weighed beside a schedule. */
async function weigh({ weighing, options }: WeighingJob): Promise<void> {
  const reading = readAskedText(weighing)
  if (!reading.ok) return say({ says: 'malformed', faults: reading.faults, isTooLarge: reading.isTooLarge ?? false })
  if (!('rotation' in reading.value)) return say({ says: 'failed', message: 'This is no rotation problem.' })
  say({ says: 'answered', document: JSON.stringify(await weighRotation(reading.value.rotation, options)) })
}

/** Passes progress on at most some five times a second, so that whoever listens has time for other things. */
function nowAndThen(): Listener['report'] {
  let last = -Infinity
  let told: TimedProgress | undefined
  return (progress) => {
    const isNew = progress.stage !== told?.stage || progress.goal !== told.goal
    if (progress.seconds - last < (isNew ? 0.05 : 0.2)) return
    last = progress.seconds
    told = progress
    say({ says: 'progress', progress })
  }
}

// Loading the solver while waiting for the first job makes that job answer sooner.
void highsVersion()
