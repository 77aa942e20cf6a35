import { expect, test } from 'vitest'
import { worthOf } from '@/lib/planning/matching/worth'
import { learner, matchingOf, mentor } from './situations'

const worth = (one: Parameters<typeof learner>[1], other: Parameters<typeof mentor>[1]) =>
  worthOf(matchingOf([], []), learner('priya', one), mentor('marcus', other))

test('each level that can be learned counts ten, times how dear the skill is', () => {
  // Networking 1 to 3 with 4 attested: two levels, dear 2, so 40; Linux 0 to 3 with 1 attested: one level, dear 1, so 10; same clock: 6.
  const wants = { linux: { now: 0, level: 3, weight: 1 }, networking: { now: 1, level: 3, weight: 2 } }

  expect(worth({ wants }, { skills: { networking: 4, linux: 1 } })).toEqual({
    points: 56,
    parts: [
      { points: 40, says: 'Marcus has Networking 4 attested; Priya wants 3 and holds 1.' },
      { points: 10, says: 'Marcus has Linux 1 attested; Priya wants 3 and holds 0.' },
      { points: 6, says: 'The same time of day.' },
    ],
  })
})

test('a wish counts 25, and what the pair does not give is said as well', () => {
  const wants = { linux: { now: 2, level: 3, weight: 5 } }

  expect(worth({ wants, prefers: ['marcus'] }, { skills: { linux: 2 } })).toEqual({
    points: 31,
    parts: [
      { points: 0, says: 'Nothing of Linux 3, which Priya wants as well.' },
      { points: 25, says: 'Priya asked for Marcus.' },
      { points: 6, says: 'The same time of day.' },
    ],
  })
})

test.each([
  [0, 6, 'The same time of day.'],
  [60, 5, 'Their clocks are 1 hour apart.'],
  [-330, 0, 'Their clocks are 5 hours and 30 minutes apart.'],
  [45, 5, 'Their clocks are 45 minutes apart.'],
  [720, 0, 'Their clocks are 12 hours apart.'],
])('a mentor whose clock is %d minutes ahead adds %d points', (utcOffset, points, says) => {
  expect(worth({ wants: {} }, { utcOffset }).parts).toEqual([{ points, says }])
})
