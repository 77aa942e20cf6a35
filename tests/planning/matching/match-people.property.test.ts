import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breachesOf } from '@/lib/planning/matching/breaches'
import { conflictIn } from '@/lib/planning/matching/conflict'
import { matchPeople } from '@/lib/planning/matching/match-people'
import type { MatchingProblem } from '@/lib/planning/matching/problem'
import { highs } from '@/lib/solver/highs'
import { bestByTrying } from './exhaustive'
import { matchingOf } from './situations'

const learnerIds = ['a', 'b', 'c', 'd']
// One of the mentors is a learner as well.
const mentorIds = ['d', 'm', 'n']
const some = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: 1 })
const level = fc.integer({ min: 1, max: 4 })

const learners = fc.tuple(
  ...learnerIds.map((id) =>
    fc.record({
      id: fc.constant(id),
      name: fc.constant(id.toUpperCase()),
      wants: fc.dictionary(
        fc.constantFrom('linux', 'networking'),
        fc
          .record({ now: fc.integer({ min: 0, max: 2 }), more: fc.integer({ min: 1, max: 2 }), weight: level })
          .map(({ now, more, weight }) => ({ now, level: now + more, weight })),
        { maxKeys: 2 },
      ),
      minutesPerWeek: fc.constantFrom(30, 60, 90),
      utcOffset: fc.constantFrom(0, 60, -480),
      prefers: some(mentorIds),
      avoids: some(mentorIds),
      leads: some(mentorIds),
    }),
  ),
)
const mentors = fc.tuple(
  ...mentorIds.map((id) =>
    fc.record({
      id: fc.constant(id),
      name: fc.constant(id.toUpperCase()),
      skills: fc.dictionary(fc.constantFrom('linux', 'networking'), level, { maxKeys: 2 }),
      people: fc.integer({ min: 0, max: 3 }),
      minutesPerWeek: fc.constantFrom(0, 60, 100, 180),
      utcOffset: fc.constantFrom(0, 120),
    }),
  ),
)
const pins = fc.array(fc.record({ learner: fc.constantFrom(...learnerIds), mentor: fc.constantFrom(...mentorIds) }), {
  maxLength: 2,
})
const tiny: fc.Arbitrary<MatchingProblem> = fc
  .record({
    learners,
    mentors,
    pinned: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, pins),
    leftOut: some(learnerIds),
  })
  .map(({ learners: who, mentors: by, ...rest }) => matchingOf(who, by, rest))

const match = (problem: MatchingProblem) => matchPeople(problem, highs, { remaining: () => 60 })

test('the answer is as good as trying everything, and the checker finds it sound', { timeout: 300_000 }, async () => {
  const seen = { optimal: 0, infeasible: 0, unmatched: 0 }
  await fc.assert(
    fc.asyncProperty(tiny, async (problem) => {
      const best = bestByTrying(problem)
      const answer = await match(problem)

      if (!best) {
        seen.infeasible += 1
        expect(answer).toMatchObject({ status: 'infeasible', pairs: [], conflict: expect.anything() })
        return
      }
      seen.optimal += 1
      seen.unmatched += answer.unmatched.length
      expect(answer).toMatchObject({ status: 'optimal', ...best, bound: best, conflict: [] })
      expect(breachesOf(problem, answer.pairs)).toEqual([])
      expect(answer.pairs.length + answer.unmatched.length).toBe(problem.learners.length)
      for (const { points, because } of answer.pairs)
        expect(because.reduce((sum, part) => sum + part.points, 0)).toBe(points)
    }),
    { numRuns: 400 },
  )
  // Each kind must be common, or the comparison would say little.
  expect(Math.min(seen.optimal, seen.infeasible, seen.unmatched)).toBeGreaterThan(40)
})

test('the same people give the same pairs, in whatever order they are listed', async () => {
  await fc.assert(
    fc.asyncProperty(tiny, async (problem) => {
      const turned = { ...problem, learners: problem.learners.toReversed(), mentors: problem.mentors.toReversed() }

      expect((await match(turned)).pairs).toEqual((await match(problem)).pairs)
    }),
    { numRuns: 60 },
  )
})

test('pins collide exactly if no answer holds them, and no fewer of those that are named collide', async () => {
  await fc.assert(
    fc.property(tiny, pins, (problem, more) => {
      const pinned = [...problem.pinned, ...more]
      const pinnedProblem = { ...problem, pinned }
      const conflict = conflictIn(pinnedProblem)
      const subsets = pinned.reduce<(typeof pinned)[]>(
        (sets, pin) => [...sets, ...sets.map((set) => [...set, pin])],
        [[]],
      )
      const colliding = subsets.filter((set) => !bestByTrying({ ...problem, pinned: set })).map((set) => set.length)

      // The rule that is broken, then each pin of the smallest set that breaks one.
      expect(conflict.length).toBe(colliding.length === 0 ? 0 : 1 + Math.min(...colliding))
    }),
    { numRuns: 150 },
  )
})
