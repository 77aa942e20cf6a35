import { afterAll, expect, test } from 'vitest'
import { closePlanner, solveInWorker } from '@/lib/solver/in-worker'
import { matchInWorker } from '@/lib/solver/match-in-worker'
import { solveMatching } from '@/lib/solver/solve-matching'
import { learner, matchingOf, mentor } from '../planning/matching/situations'

afterAll(closePlanner)

test('a worker pairs people as this thread would, and goes on to plan pathways', async () => {
  const problem = matchingOf([learner('priya'), learner('noor')], [mentor('marcus'), mentor('tomas')])
  const here = await solveMatching(problem, { seconds: 20 })
  const there = await matchInWorker(problem, 20)

  expect(there.answer).toEqual(here.answer)
  expect(there).toMatchObject({ answer: { status: 'optimal', served: 2 }, solver: { name: 'HiGHS' } })
  expect(await solveInWorker('{', { seconds: 5 })).toMatchObject({ outcome: 'malformed' })
})
