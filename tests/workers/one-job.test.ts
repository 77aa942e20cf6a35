import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { oneJob, type Lane } from '@/lib/workers/one-job'

const lane = (rest: Partial<Lane> & { name: string }): Lane => ({ atOnce: 1, waiting: 2, seconds: 20, ...rest })

/** A worker that does with its job what a line of script says. */
const doing =
  (script: string, heap = 64) =>
  () =>
    new Worker(
      `const { parentPort: door } = require('node:worker_threads'); door.once('message', (job) => { ${script} })`,
      {
        eval: true,
        resourceLimits: { maxOldGenerationSizeMb: heap },
      },
    )
const doubles = doing(`door.postMessage({ says: 'answer', answer: job * 2 })`)

test('a job is answered, and what fails inside is told by the name of the job', async () => {
  expect(await oneJob(doubles, 21, lane({ name: 'doubling' }))).toEqual({ says: 'answered', answer: 42 })

  const fails = doing(`door.postMessage({ says: 'failed', message: 'no more paper' })`)
  await expect(oneJob(fails, 1, lane({ name: 'printing' }))).rejects.toThrow('The job “printing” failed: no more paper')
})

test('what overruns its time or its memory is ended, and the next one gets its turn', async () => {
  const endless = doing('for (;;);')
  expect(await oneJob(endless, 1, lane({ name: 'turning', seconds: 0.2 }))).toEqual({ says: 'too-long' })
  expect(await oneJob(doubles, 2, lane({ name: 'turning' }))).toEqual({ says: 'answered', answer: 4 })

  const hoards = doing('const all = []; for (;;) all.push(new Array(100000).fill(all.length))', 16)
  expect(await oneJob(hoards, 1, lane({ name: 'hoarding' }))).toEqual({ says: 'too-large' })
  expect(await oneJob(doubles, 3, lane({ name: 'hoarding' }))).toEqual({ says: 'answered', answer: 6 })
})

test('no more run at once than may, the others wait, and who comes when all places are taken is told so', async () => {
  const answers = await Promise.all([1, 2, 3, 4, 5].map((job) => oneJob(doubles, job, lane({ name: 'queueing' }))))

  // One runs and two wait.
  expect(answers.map(({ says }) => says)).toEqual(['answered', 'answered', 'answered', 'busy', 'busy'])
})
