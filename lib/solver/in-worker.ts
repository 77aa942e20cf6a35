import { Worker } from 'node:worker_threads'
import { limits } from '@/lib/core/limits'
import type { PathwayPlan } from '@/lib/planning/pathway/plan'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { createPool, type Ending, type Pool } from './pool'
import { problemHash } from './problem-hash'
import type { Answered, SolveOptions } from './solve-document'

/** What came of a problem document. `document` is the answer as JSON text, ready to be sent on. */
export type DocumentOutcome =
  | { readonly outcome: 'answered'; readonly document: string }
  | { readonly outcome: 'malformed'; readonly faults: readonly string[] }
  | { readonly outcome: 'too-large'; readonly faults: readonly string[] }
  | { readonly outcome: 'busy' | 'aborted' }

export const busySays = 'The planner is busy with other plans. Try again in a moment.'

/** Was a plan refused only because too many others were waiting? */
export const isBusy = (error: unknown): boolean => error instanceof Error && error.message === busySays

/** Reads and answers a problem document on another thread. This one only passes the text on, however large it is. */
export async function solveInWorker(
  text: string,
  options: SolveOptions & { signal?: AbortSignal },
): Promise<DocumentOutcome> {
  const { signal, ...asked } = options
  const most = limits.pathway.bytes
  if (text.length > most || Buffer.byteLength(text) > most)
    return { outcome: 'too-large', faults: [`document: it has more than ${most} bytes`] }

  const ending = await plannerPool().run({ text, options: asked }, signal)
  if (ending.says === 'busy') return { outcome: 'busy' }
  if (ending.says === 'answered') return { outcome: 'answered', document: ending.document }
  if (ending.says === 'malformed')
    return { outcome: ending.isTooLarge ? 'too-large' : 'malformed', faults: ending.faults }
  if (ending.why === 'aborted') return { outcome: 'aborted' }
  return { outcome: 'answered', document: JSON.stringify(unanswered(ending)) }
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
    const { problemHash: hash, solver, ...answer } = unanswered(ending)
    return { answer, problemHash: hash ?? problemHash(problem), solver }
  }
  const { problemHash: hash, solver, ...answer } = parsed(ending.document)
  return { answer, problemHash: hash, solver }
}

/** Starts a worker ahead of the first problem. */
export const warmUpPlanner = (): void => plannerPool().warm()

/** Ends the idle workers; for a process that is about to stop. */
export const closePlanner = (): Promise<void> => plannerPool().close()

// Bundles may hold this module more than once; the workers are the process's own.
const held: typeof globalThis & { journeyworkPlanner?: Pool } = globalThis
/** The process's one pool: whatever is solved waits in the same line. */
export const plannerPool = (): Pool => (held.journeyworkPlanner ??= createPool(spawn, limits.solving))

const resourceLimits = { maxOldGenerationSizeMb: limits.solving.heapMegabytes }

// Next compiles the worker beside this module. Elsewhere both run from source, which a worker must first learn to read.
function spawn(): Worker {
  if (process.env.NEXT_RUNTIME !== undefined)
    return new Worker(new URL('./pathway-worker.ts', import.meta.url), { resourceLimits })
  const source = import.meta.url.replace(/in-worker\.ts$/, 'pathway-worker.ts')
  const bootstrap = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(source)})))`
  return new Worker(/* turbopackIgnore: true */ bootstrap, { eval: true, execArgv: [], resourceLimits })
}

/** The honest answer of a planner that was ended before it could give one. */
function unanswered({ read, seconds }: Extract<Ending, { says: 'ended' }>) {
  const nothing: PathwayPlan = {
    format: 'journeywork/pathway-plan@1',
    status: 'unknown',
    finishWeek: null,
    finishDate: null,
    hours: null,
    cost: null,
    bound: {},
    steps: [],
    limits: [],
    whatIf: [],
    conflict: [],
    repairs: [],
  }
  const solver = {
    name: 'HiGHS',
    version: read?.version ?? 'unknown',
    seconds: Math.round(seconds * 1_000) / 1_000,
  } as const
  return { ...nothing, problemHash: read?.problemHash ?? null, solver }
}

// The text was written by our own worker a moment ago.
const parsed = (document: string) => JSON.parse(document) as PathwayPlan & Omit<Answered, 'answer'>
