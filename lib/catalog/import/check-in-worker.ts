import { Worker } from 'node:worker_threads'
import type { Checked, ImportJob } from './job'
import { importLimits } from './limits'

/** How a check ended: with the worker's answer, or by our ending it. */
export type CheckEnding = Exclude<Checked, { says: 'failed' }> | { readonly says: 'too-long' | 'too-large' | 'busy' }

const held: typeof globalThis & { journeyworkChecks?: { running: number; queue: (() => void)[] } } = globalThis
// Bundles may hold this module more than once; how many checks run is the process's own business.
const turns = () => (held.journeyworkChecks ??= { running: 0, queue: [] })

/** Checks the files of an import on a thread of its own, which is ended when it overruns its time or its memory. */
export async function checkInWorker(job: ImportJob, seconds: number = importLimits.seconds): Promise<CheckEnding> {
  const turn = turns()
  if (turn.running < importLimits.workers) turn.running += 1
  else if (turn.queue.length >= importLimits.waiting) return { says: 'busy' }
  else await new Promise<void>((start) => turn.queue.push(start))

  return perform(job, seconds).finally(() => {
    // Whoever waits takes over this turn; only without them it is given back.
    const next = turn.queue.shift()
    if (next) next()
    else turn.running -= 1
  })
}

function perform(job: ImportJob, seconds: number): Promise<CheckEnding> {
  const worker = spawn()
  return new Promise<CheckEnding>((resolve, reject) => {
    const timer = setTimeout(() => resolve({ says: 'too-long' }), seconds * 1_000)
    worker
      .once('message', (answer: Checked) => {
        clearTimeout(timer)
        if (answer.says === 'failed') reject(new Error(`The check of an import failed: ${answer.message}`))
        else resolve(answer)
      })
      .once('error', (error: unknown) => {
        clearTimeout(timer)
        if (isOutOfMemory(error)) resolve({ says: 'too-large' })
        else reject(error instanceof Error ? error : new Error(String(error)))
      })
    worker.postMessage(job)
  }).finally(() => worker.terminate())
}

const resourceLimits = { maxOldGenerationSizeMb: importLimits.heapMegabytes }

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
