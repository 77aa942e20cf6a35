import type { Worker } from 'node:worker_threads'
import type { Job, Word } from './job'
import type { TimedProgress } from './solve-rotation'

type Read = Extract<Word, { says: 'read' }>

/** How a job ended: by the worker's own last word, or by ours. */
export type Ending =
  | Exclude<Word, { says: 'read' } | { says: 'progress' } | { says: 'failed' }>
  | { readonly says: 'busy' }
  /** It was ended from outside: it overran its time, outgrew its memory, or was no longer wanted. */
  | {
      readonly says: 'ended'
      readonly why: 'time' | 'memory' | 'aborted'
      readonly read?: Read
      readonly seconds: number
    }

export type PoolSize = { workers: number; waiting: number; graceSeconds: number }
type Hear = (progress: TimedProgress) => void
type Listening = { signal: AbortSignal | undefined; onProgress: Hear | undefined }
type Waiting = { job: Job; listening: Listening; settle: (ending: Ending | Promise<Ending>) => void }

export type Pool = {
  /** Does a job, now or when a worker is free; refuses it when too many wait already. */
  run(job: Job, signal?: AbortSignal, onProgress?: Hear): Promise<Ending>
  /** Starts one worker ahead of its first job. */
  warm(): void
  close(): Promise<void>
}

/** A few workers that are kept warm, a bounded queue before them, and a clock that ends whoever overruns. */
export function createPool(spawn: () => Worker, { workers, waiting, graceSeconds }: PoolSize): Pool {
  const idle: Worker[] = []
  const queue: Waiting[] = []
  let busy = 0

  const start = () => {
    const worker = spawn()
    worker.unref()
    // A worker that dies while idle is forgotten; while it works, `perform` is listening too.
    worker.on('error', () => undefined)
    worker.once('exit', () => {
      const at = idle.indexOf(worker)
      if (at >= 0) idle.splice(at, 1)
    })
    return worker
  }

  const next = () => {
    const first = busy < workers ? queue.shift() : undefined
    if (!first) return
    begin(first)
    next()
  }

  const leaveQueue = (wait: Waiting) => {
    const at = queue.indexOf(wait)
    if (at < 0) return
    queue.splice(at, 1)
    wait.settle(notStarted)
  }

  const begin = ({ job, listening, settle }: Waiting) => {
    const worker = idle.pop() ?? start()
    busy += 1
    const ending = perform(worker, job, graceSeconds, listening).then(({ ending, isReusable }) => {
      if (isReusable) idle.push(worker)
      return ending
    })
    settle(
      ending.finally(() => {
        busy -= 1
        next()
      }),
    )
  }

  return {
    run: (job, signal, onProgress) =>
      queue.length >= waiting
        ? Promise.resolve({ says: 'busy' })
        : new Promise((settle) => {
            const wait: Waiting = { job, listening: { signal, onProgress }, settle }
            if (signal?.aborted) return settle(notStarted)
            signal?.addEventListener('abort', () => leaveQueue(wait), { once: true })
            queue.push(wait)
            next()
          }),
    warm() {
      if (idle.length + busy === 0) idle.push(start())
    },
    async close() {
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()))
    },
  }
}

const notStarted: Ending = { says: 'ended', why: 'aborted', seconds: 0 }

/** One job on one worker, listened to until its last word or its end. Rejects when the fault is our own. */
function perform(worker: Worker, job: Job, graceSeconds: number, { signal, onProgress }: Listening) {
  const began = performance.now()
  let read: Read | undefined

  return new Promise<{ ending: Ending; isReusable: boolean }>((resolve, reject) => {
    const stop = new AbortController()
    const finish = (act: () => void, isReusable: boolean) => {
      stop.abort()
      clearTimeout(timer)
      worker.off('message', hear).off('error', fail).off('exit', leave)
      signal?.removeEventListener('abort', abort)
      if (isReusable) worker.unref()
      else void worker.terminate()
      act()
    }
    const end = (why: 'time' | 'memory' | 'aborted') => {
      const ending: Ending = { says: 'ended', why, ...(read && { read }), seconds: (performance.now() - began) / 1_000 }
      finish(() => resolve({ ending, isReusable: false }), false)
    }
    const hear = (word: Word) => {
      if (word.says === 'read') read = word
      else if (word.says === 'progress') onProgress?.(word.progress)
      else if (word.says === 'failed') finish(() => reject(new Error(`The planner failed: ${word.message}`)), false)
      else finish(() => resolve({ ending: word, isReusable: true }), true)
    }
    const fail = (error: unknown) =>
      isOutOfMemory(error) ? end('memory') : finish(() => reject(asError(error)), false)
    const leave = (code: number) =>
      finish(() => reject(new Error(`The planner's worker left with code ${code}.`)), false)
    const abort = () => end('aborted')
    const timer = setTimeout(() => end('time'), (job.options.seconds + graceSeconds) * 1_000)

    worker.ref()
    worker.on('message', hear).once('error', fail).once('exit', leave)
    signal?.addEventListener('abort', abort, { once: true })
    worker.postMessage(job)
  })
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
