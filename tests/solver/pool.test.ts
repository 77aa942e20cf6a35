import { Worker } from 'node:worker_threads'
import { afterEach, expect, test } from 'vitest'
import type { Job } from '@/lib/solver/job'
import { createPool, type Pool } from '@/lib/solver/pool'

const job = (text: string, seconds = 60): Job => ({ text, options: { seconds } })

// A worker that does what the text says, so that each way to end can be brought about.
const obedient = `
  const { parentPort } = require('node:worker_threads')
  parentPort.on('message', ({ text }) => {
    parentPort.postMessage({ says: 'read', problemHash: 'hash', version: '1' })
    if (text === 'loop') for (;;) {}
    if (text === 'silence') return
    if (text === 'hoard') { const hoard = []; for (;;) hoard.push(new Array(100_000).fill(text)) }
    if (text === 'fail') return parentPort.postMessage({ says: 'failed', message: 'a bug' })
    if (text === 'throw') throw new Error('a worse bug')
    if (text === 'leave') process.exit(3)
    parentPort.postMessage({ says: 'answered', document: text + ' by ' + require('node:worker_threads').threadId })
  })`

let pool: Pool
const poolOf = (workers: number, waiting = 16) => {
  const spawn = () => new Worker(obedient, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } })
  return (pool = createPool(spawn, { workers, waiting, graceSeconds: 0.2 }))
}
afterEach(() => pool.close())

test('a worker is kept for the next job', async () => {
  const { run } = poolOf(2)

  expect(await run(job('one'))).toMatchObject({ says: 'answered', document: expect.stringMatching(/^one by/) })
  const [first, second] = [await run(job('again')), await run(job('again'))]
  expect(first).toEqual(second)
})

test('a worker that overruns its time is ended, and the next job is done by another', async () => {
  const { run } = poolOf(1)

  expect(await run(job('loop', 0.1))).toMatchObject({ says: 'ended', why: 'time', read: { problemHash: 'hash' } })
  expect(await run(job('next'))).toMatchObject({ says: 'answered' })
})

test('a worker that outgrows its memory is ended alone', async () => {
  const { run } = poolOf(1)

  expect(await run(job('hoard'))).toMatchObject({ says: 'ended', why: 'memory' })
  expect(await run(job('next'))).toMatchObject({ says: 'answered' })
})

test.each([
  ['fail', 'The planner failed: a bug'],
  ['throw', 'a worse bug'],
  ['leave', `The planner's worker left with code 3.`],
])('a worker that meets a fault of our own (%s) says so and is replaced', async (text, message) => {
  const { run } = poolOf(1)

  await expect(run(job(text))).rejects.toThrow(message)
  expect(await run(job('next'))).toMatchObject({ says: 'answered' })
})

test('jobs wait for a free worker, and are refused when too many wait already', async () => {
  const { run } = poolOf(1, 2)
  const endings = await Promise.all([run(job('loop', 0.1)), run(job('a')), run(job('b')), run(job('c'))])

  expect(endings.map(({ says }) => says)).toEqual(['ended', 'answered', 'answered', 'busy'])
})

test('who no longer wants an answer frees the worker at once, or leaves the queue', async () => {
  const { run } = poolOf(1)
  const [working, waiting] = [new AbortController(), new AbortController()]
  const endings = [run(job('silence'), working.signal), run(job('a'), waiting.signal), run(job('b'))]
  waiting.abort()
  working.abort()

  expect(await Promise.all(endings)).toMatchObject([
    { says: 'ended', why: 'aborted' },
    { says: 'ended', why: 'aborted' },
    { says: 'answered' },
  ])
  expect(await run(job('c'), AbortSignal.abort())).toMatchObject({ says: 'ended', why: 'aborted' })
})
