import { Worker, type ResourceLimits } from 'node:worker_threads'

/** How many such jobs run and wait at once, and how long one may take. */
export type Lane = { name: string; atOnce: number; waiting: number; seconds: number }

/** How a job ended: with its worker's answer, or by being ended; `busy` when too many wait already. */
export type Ending<Answer> =
  { readonly says: 'answered'; readonly answer: Answer } | { readonly says: 'too-long' | 'too-large' | 'busy' }

type Turns = { running: number; queue: (() => void)[] }
// Bundles may hold this module more than once; how many jobs run is the process's own business.
const held: typeof globalThis & { journeyworkLanes?: Map<string, Turns> } = globalThis

/**
 * Does one job on a thread of its own, which is ended with it, or when it overruns its time or its memory. For what comes
 * from strangers or may take long: nothing of it holds up the server, and nothing is left behind for the next.
 */
export async function oneJob<Job, Answer>(start: () => Worker, job: Job, lane: Lane): Promise<Ending<Answer>> {
  const lanes = (held.journeyworkLanes ??= new Map())
  const turn: Turns = lanes.get(lane.name) ?? { running: 0, queue: [] }
  lanes.set(lane.name, turn)
  if (turn.running < lane.atOnce) turn.running += 1
  else if (turn.queue.length >= lane.waiting) return { says: 'busy' }
  else await new Promise<void>((begin) => turn.queue.push(begin))

  return perform<Job, Answer>(start(), job, lane).finally(() => {
    // Whoever waits takes over this turn; only without them it is given back.
    const next = turn.queue.shift()
    if (next) next()
    else turn.running -= 1
  })
}

type Word<Answer> =
  { readonly says: 'answer'; readonly answer: Answer } | { readonly says: 'failed'; readonly message: string }

function perform<Job, Answer>(worker: Worker, job: Job, { name, seconds }: Lane): Promise<Ending<Answer>> {
  return new Promise<Ending<Answer>>((resolve, reject) => {
    const timer = setTimeout(() => resolve({ says: 'too-long' }), seconds * 1_000)
    worker
      .once('message', (word: Word<Answer>) => {
        clearTimeout(timer)
        if (word.says === 'answer') resolve({ says: 'answered', answer: word.answer })
        else reject(new Error(`The job “${name}” failed: ${word.message}`))
      })
      .once('error', (error: unknown) => {
        clearTimeout(timer)
        if (isOutOfMemory(error)) resolve({ says: 'too-large' })
        else reject(error instanceof Error ? error : new Error(String(error)))
      })
    worker.postMessage(job)
  }).finally(() => worker.terminate())
}

/** A worker that runs from source, which it must first learn to read: for the command line and the tests. */
export function workerFromSource(source: string, resourceLimits: ResourceLimits): Worker {
  const bootstrap = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(source)})))`
  return new Worker(/* turbopackIgnore: true */ bootstrap, { eval: true, execArgv: [], resourceLimits })
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
