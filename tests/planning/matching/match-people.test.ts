import { expect, test } from 'vitest'
import { matchPeople } from '@/lib/planning/matching/match-people'
import type { MatchingProblem } from '@/lib/planning/matching/problem'
import { highs } from '@/lib/solver/highs'
import { learner, matchingOf, mentor, pairs } from './situations'

const match = (problem: MatchingProblem) => matchPeople(problem, highs, { remaining: () => 60 })
const why = async (problem: MatchingProblem) => (await match(problem)).unmatched.map(({ because }) => because)
const [marcus, tomas] = [mentor('marcus'), mentor('tomas')]

test('that everyone has a mentor comes before the best pair', async () => {
  // Priya with Marcus alone is worth 20 + 6 + 25; but Noor can learn only from Marcus, so Priya goes to Tomas for 20 + 6.
  const noor = learner('noor', { avoids: ['tomas'] })
  const priya = learner('priya', { prefers: ['marcus'] })
  const answer = await match(matchingOf([priya, noor], [marcus, tomas]))

  expect(answer).toMatchObject({ status: 'optimal', served: 2, points: 52, bound: { served: 2, points: 52 } })
  expect(answer.pairs.map((pair) => `${pair.learner}-${pair.mentor}`)).toEqual(['noor-marcus', 'priya-tomas'])
})

test('among sets that serve as many, the one that is worth most is chosen', async () => {
  const priya = learner('priya', { prefers: ['tomas'] })
  const answer = await match(matchingOf([priya, learner('noor')], [marcus, tomas]))

  expect(answer.pairs.map((pair) => `${pair.learner}-${pair.mentor}`)).toEqual(['noor-marcus', 'priya-tomas'])
  expect(answer.points).toBe(26 + 51)
})

test('whoever stays without a mentor is told the true reason', async () => {
  const priya = learner('priya', { prefers: ['marcus'] })

  expect(await why(matchingOf([learner('noor', { wants: {} })], [marcus]))).toEqual([
    'Noor has named no skill to learn, and has no gap to a target role that a mentor could help to close.',
  ])
  expect(await why(matchingOf([learner('noor')], [mentor('marcus', { skills: {} })]))).toEqual([
    'Nobody who is open to mentor has anything attested that Noor wants to learn.',
  ])
  expect(await why(matchingOf([learner('noor', { avoids: ['marcus'], leads: ['tomas'] })], [marcus, tomas]))).toEqual([
    'Of those open to mentor, Marcus and Tomas could teach Noor. Noor wishes not to be paired with Marcus. Tomas leads Noor.',
  ])
  expect(await why(matchingOf([learner('noor')], [mentor('marcus', { minutesPerWeek: 30 })]))).toEqual([
    'Of those open to mentor, Marcus could teach Noor. Marcus has no room for 60 minutes a week more.',
  ])
  expect(await why(matchingOf([learner('noor'), priya], [marcus]))).toEqual([
    'Of those open to mentor, Marcus could teach Noor. Marcus is taken by others: with Noor paired, fewer people would have a mentor, or the pairs would be worth no more.',
  ])
})

test('decisions that cannot hold together are named, the fewest of them', async () => {
  const problem = matchingOf(
    [learner('priya'), learner('noor'), learner('ola')],
    [marcus, mentor('tomas', { people: 3 })],
    {
      pinned: pairs('ola-tomas', 'priya-marcus', 'noor-marcus'),
    },
  )

  expect(await match(problem)).toMatchObject({
    status: 'infeasible',
    pairs: [],
    conflict: [
      'Marcus can take on 1 more person, not 2: Noor and Priya.',
      'It was decided that Marcus mentors Noor.',
      'It was decided that Marcus mentors Priya.',
    ],
  })
})

test('no time is said to be no answer, and nobody and nothing are answered', async () => {
  expect(await matchPeople(matchingOf([learner('priya')], [marcus]), highs, { remaining: () => 0 })).toMatchObject({
    status: 'unknown',
  })
  expect(await match(matchingOf([], []))).toMatchObject({ status: 'optimal', served: 0, pairs: [], unmatched: [] })
})
