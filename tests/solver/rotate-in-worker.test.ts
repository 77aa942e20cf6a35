import { afterAll, expect, test } from 'vitest'
import { closePlanner, solveInWorker } from '@/lib/solver/in-worker'
import { rotateInWorker } from '@/lib/solver/rotate-in-worker'
import { answerDocument } from '@/lib/solver/solve-document'
import { solveRotation } from '@/lib/solver/solve-rotation'
import type { TimedProgress } from '@/lib/solver/solve-rotation'
import { apprentice, cohortOf, host } from '../planning/rotation/cohorts'

const cohort = cohortOf(
  [apprentice('priya', { wishes: ['labs'] }), apprentice('noor', { wishes: ['labs', 'desk'] })],
  [host('desk'), host('labs', { max: [1, 1], visits: 1 })],
)

afterAll(closePlanner)

test('a worker draws up a schedule as this thread would', async () => {
  const here = await solveRotation(cohort, { seconds: 20 })
  const there = await rotateInWorker(cohort, { seconds: 20 })

  expect(there.answer).toEqual(here.answer)
  expect(there.problemHash).toBe(here.problemHash)
  expect(there).toMatchObject({ answer: { status: 'optimal', values: { total: 11 } }, solver: { name: 'HiGHS' } })
})

test('a rotation document is answered as a pathway document is', async () => {
  const here = answerDocument(await solveRotation(cohort, { seconds: 20 }))
  const there = await solveInWorker(JSON.stringify(cohort), { seconds: 20 })

  expect(there.outcome).toBe('answered')
  const document = 'document' in there ? (JSON.parse(there.document) as typeof here) : undefined
  expect(document).toEqual({ ...here, solver: { ...here.solver, seconds: expect.any(Number) } })
  expect(await solveInWorker('{"format": "journeywork/rotation@1"}', { seconds: 5 })).toMatchObject({
    outcome: 'malformed',
    faults: ['periods: this is missing', 'hosts: this is missing', 'apprentices: this is missing'],
  })
})

test('whoever asks hears how far the search is, and this thread goes on meanwhile', async () => {
  const heard: TimedProgress[] = []
  let turns = 0
  const ticking = setInterval(() => (turns += 1), 1)
  await rotateInWorker(crowd(60), { seconds: 3, onProgress: (progress) => heard.push(progress) })
  clearInterval(ticking)

  expect(heard.length).toBeGreaterThan(0)
  expect(heard.every(({ seconds }) => seconds >= 0)).toBe(true)
  expect(turns).toBeGreaterThan(20)
})

test('a search that is stopped answers with its best so far, or honestly with nothing', async () => {
  const stop = new AbortController()
  const { answer } = await rotateInWorker(crowd(60), { seconds: 60, stop: stop.signal, onProgress: () => stop.abort() })

  expect(['feasible', 'optimal', 'unknown']).toContain(answer.status)
  expect(answer.schedule === null).toBe(answer.status === 'unknown')
})

test('a search that nobody waits for any more is ended', async () => {
  const givenUp = new AbortController()
  const asked = rotateInWorker(crowd(60), { seconds: 60, signal: givenUp.signal, onProgress: () => givenUp.abort() })

  await expect(asked).rejects.toThrow('aborted')
})

/** A cohort that takes a while: everyone wants something else, and seats are few. */
function crowd(size: number) {
  const hosts = Array.from({ length: 12 }, (_, index) =>
    host(`h${index}`, {
      min: Array.from({ length: 6 }, () => 0),
      max: Array.from({ length: 6 }, () => Math.ceil(size / 10)),
      visits: 1,
      ...(index > 5 && { needs: [{ hosts: [`h${index - 6}`, `h${(index - 5) % 6}`], atLeast: 1 }] }),
    }),
  )
  const people = Array.from({ length: size }, (_, index) =>
    apprentice(`a${index}`, {
      points: Object.fromEntries(hosts.map(({ id }, at) => [id, ((index * 7 + at * 11 + index * at) % 5) + 1])),
    }),
  )
  return cohortOf(people, hosts, { periods: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'] })
}
