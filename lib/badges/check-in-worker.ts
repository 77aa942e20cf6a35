import { Worker } from 'node:worker_threads'
import type { BadgeAnswer, BadgeJob } from './job'
import { badgeLimits, type Examined } from './model'

const atOnce = 2
const waiting = 16
const held: typeof globalThis & { journeyworkBadgeChecks?: { running: number; queue: (() => void)[] } } = globalThis
// Bundles may hold this module more than once; how many checks run is the process's own business.
const turns = () => (held.journeyworkBadgeChecks ??= { running: 0, queue: [] })

/**
 * Examines a badge that a stranger brought, on a thread of its own, which is ended when it overruns its time or its memory: a
 * few kilobytes of linked data can be knotted so that putting them in order takes years. `busy` when too many wait already.
 */
export async function examineInWorker(
  job: BadgeJob,
  seconds: number = badgeLimits.seconds,
): Promise<Examined | 'busy'> {
  const turn = turns()
  if (turn.running < atOnce) turn.running += 1
  else if (turn.queue.length >= waiting) return 'busy'
  else await new Promise<void>((start) => turn.queue.push(start))

  return perform(job, seconds).finally(() => {
    // Whoever waits takes over this turn; only without them it is given back.
    const next = turn.queue.shift()
    if (next) next()
    else turn.running -= 1
  })
}

function perform(job: BadgeJob, seconds: number): Promise<Examined> {
  const worker = spawn()
  return new Promise<Examined>((resolve, reject) => {
    const timer = setTimeout(() => resolve(givenUp), seconds * 1_000)
    worker
      .once('message', (answer: BadgeAnswer) => {
        clearTimeout(timer)
        if (answer.says === 'examined') resolve(answer.examined)
        else reject(new Error(`The check of a badge failed: ${answer.message}`))
      })
      .once('error', (error: unknown) => {
        clearTimeout(timer)
        if (isOutOfMemory(error)) resolve(givenUp)
        else reject(error instanceof Error ? error : new Error(String(error)))
      })
    worker.postMessage(job)
  }).finally(() => worker.terminate())
}

const givenUp: Examined = {
  says: 'refused',
  fault: 'too-complex',
  why: 'Checking it was given up: it is knotted in a way that no badge needs.',
  badge: null,
}
const resourceLimits = { maxOldGenerationSizeMb: 192 }

// Next compiles the worker beside this module. Elsewhere both run from source, which a worker must first learn to read.
function spawn(): Worker {
  if (process.env['NEXT_RUNTIME'] !== undefined)
    return new Worker(new URL('./check-worker.ts', import.meta.url), { resourceLimits })
  const source = import.meta.url.replace(/check-in-worker\.ts$/, 'check-worker.ts')
  const bootstrap = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(source)})))`
  return new Worker(/* turbopackIgnore: true */ bootstrap, { eval: true, execArgv: [], resourceLimits })
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
