import { Worker } from 'node:worker_threads'
import { workerFromSource } from '@/lib/workers/one-job'
import type { TakingJob, TakingWord } from './words'

/** The most memory that reading an export may take, in megabytes. */
export const heapMegabytes = 384
const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes }
const wordSeconds = 120

export const tooLarge = 'Reading this file takes more than the server gives to it. Export fewer weeks at a time.'

/** What a worker tells of an export, until its end. The worker is ended with the loop, with `signal`, or when it falls silent. */
export async function* takenInWorker(job: TakingJob, signal: AbortSignal): AsyncGenerator<TakingWord> {
  const worker = start()
  try {
    for (let ask: unknown = job; ; ask = 'next') {
      const word = await answerTo(worker, ask, signal)
      yield word
      if (word.says !== 'reading' && word.says !== 'read' && word.says !== 'tickets') return
    }
  } finally {
    await worker.terminate()
  }
}

function answerTo(worker: Worker, ask: unknown, signal: AbortSignal): Promise<TakingWord> {
  return new Promise<TakingWord>((resolve, reject) => {
    const stop = () => reject(new Error('The taking in of tickets was ended.'))
    const timer = setTimeout(() => settle({ says: 'unreadable', why: tooLarge }), wordSeconds * 1_000)
    const fail = (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') settle({ says: 'unreadable', why: tooLarge })
      else settle({ says: 'failed', message: error.stack ?? error.message })
    }
    const settle = (word: TakingWord) => {
      clearTimeout(timer)
      worker.off('message', settle).off('error', fail)
      signal.removeEventListener('abort', stop)
      resolve(word)
    }
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    worker.on('message', settle).on('error', fail).postMessage(ask)
  })
}

// Next compiles the worker beside this module.
const start = (): Worker =>
  process.env['NEXT_RUNTIME'] === undefined
    ? workerFromSource(import.meta.url.replace(/in-worker\.ts$/, 'taking-worker.ts'), resourceLimits)
    : new Worker(new URL('./taking-worker.ts', import.meta.url), { resourceLimits })
