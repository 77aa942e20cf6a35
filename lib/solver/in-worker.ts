import { Worker } from 'node:worker_threads'
import { limits } from '@/lib/core/limits'
import type { PathwayPlan } from '@/lib/planning/pathway/plan'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { createPool, type Ending, type Pool } from './pool'
import { problemHash } from './problem-hash'
import { asksForSchedule, type Answered, type SolveOptions } from './solve-document'
import { noPathway, noSchedule, solvedBy } from './unanswered'

/** What came of a problem document. `document` is the answer as JSON text, ready to be sent on. */
export type DocumentOutcome =
  | { readonly outcome: 'answered'; readonly document: string }
  | { readonly outcome: 'malformed'; readonly faults: readonly string[] }
  | { readonly outcome: 'too-large'; readonly faults: readonly string[] }
  | { readonly outcome: 'busy' | 'aborted' }

export const busySays = 'The planner is busy with other plans. Try again in a moment.'

/** Was a plan refused only because too many others were waiting? */
export const isBusy = (error: unknown): boolean => error instanceof Error && error.message === busySays

/** Reads and answers a problem document of either kind on another thread. This one only passes the text on, however large it is. */
export async function solveInWorker(
  text: string,
  options: SolveOptions & { signal?: AbortSignal },
): Promise<DocumentOutcome> {
  const { signal, ...asked } = options
  const isSchedule = asksForSchedule(text)
  const most = limits[isSchedule ? 'rotation' : 'pathway'].bytes
  if (text.length > most || Buffer.byteLength(text) > most)
    return { outcome: 'too-large', faults: [`document: it has more than ${most} bytes`] }

  const pool = isSchedule ? schedulerPool() : plannerPool()
  const ending = await pool.run({ text, options: asked }, signal)
  if (ending.says === 'busy') return { outcome: 'busy' }
  if (ending.says === 'answered') return { outcome: 'answered', document: ending.document }
  if (ending.says === 'malformed')
    return { outcome: ending.isTooLarge ? 'too-large' : 'malformed', faults: ending.faults }
  if (ending.why === 'aborted') return { outcome: 'aborted' }
  const answer = isSchedule ? noSchedule : noPathway
  return { outcome: 'answered', document: JSON.stringify({ ...answer, ...unanswered(ending) }) }
}

/** Plans a problem that the product itself has stated, on another thread. Rejects when the planner is busy (`isBusy`). */
export async function planInWorker({
  problem,
  signal,
  ...options
}: SolveOptions & { problem: PathwayProblem; signal?: AbortSignal }): Promise<Answered> {
  const ending = await plannerPool().run({ problem, options }, signal)
  if (ending.says === 'busy') throw new Error(busySays)
  if (ending.says === 'malformed') throw new Error(ending.faults.join('\n'))
  if (ending.says === 'ended') {
    signal?.throwIfAborted()
    const { problemHash: hash, solver } = unanswered(ending)
    return { answer: noPathway, problemHash: hash ?? problemHash(problem), solver }
  }
  const { problemHash: hash, solver, ...answer } = parsed(ending.document)
  return { answer, problemHash: hash, solver }
}

/** Starts a worker ahead of the first problem. */
export const warmUpPlanner = (): void => plannerPool().warm()

/** Ends the idle workers; for a process that is about to stop. */
export const closePlanner = async (): Promise<void> => {
  await Promise.all([plannerPool().close(), schedulerPool().close()])
}

// Bundles may hold this module more than once; the workers are the process's own.
const held: typeof globalThis & { journeyworkPlanner?: Pool; journeyworkScheduler?: Pool } = globalThis
/** The process's one pool: whatever is solved waits in the same line. */
export const plannerPool = (): Pool =>
  (held.journeyworkPlanner ??= createPool(() => spawn(limits.solving), limits.solving))
/** Schedules of cohorts run long, and have a line of their own. */
export const schedulerPool = (): Pool =>
  (held.journeyworkScheduler ??= createPool(() => spawn(limits.scheduling), limits.scheduling))

// Next compiles the worker beside this module. Elsewhere both run from source, which a worker must first learn to read.
function spawn({ heapMegabytes }: { heapMegabytes: number }): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes }
  if (process.env.NEXT_RUNTIME !== undefined)
    return new Worker(new URL('./pathway-worker.ts', import.meta.url), { resourceLimits })
  const source = import.meta.url.replace(/in-worker\.ts$/, 'pathway-worker.ts')
  const bootstrap = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(source)})))`
  return new Worker(/* turbopackIgnore: true */ bootstrap, { eval: true, execArgv: [], resourceLimits })
}

/** What is still known of a problem whose planner was ended before it could answer. */
const unanswered = ({ read, seconds }: Extract<Ending, { says: 'ended' }>) => ({
  problemHash: read?.problemHash ?? null,
  solver: solvedBy(seconds, read?.version),
})

// The text was written by our own worker a moment ago.
const parsed = (document: string) => JSON.parse(document) as PathwayPlan & Omit<Answered, 'answer'>
