import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conflictIn } from '@/lib/planning/rotation/impossible/conflict'
import { onlyWith } from '@/lib/planning/rotation/impossible/facts'
import { anySchedule } from '@/lib/planning/rotation/impossible/possible'
import { engines, search } from './engines'
import { isPossible } from './exhaustively'
import { tightProblems } from './tight-problems'

test('there is a schedule only where trying all finds one', () =>
  fc.assert(
    fc.asyncProperty(tightProblems, async (problem) => {
      expect(typeof (await anySchedule(problem, engines, search)) === 'object').toBe(isPossible(problem))
    }),
    { numRuns: 150 },
  ))

test('the facts of a conflict collide, and leaving any one out makes a schedule possible', { timeout: 300_000 }, () =>
  fc.assert(
    fc.asyncProperty(tightProblems, async (problem) => {
      fc.pre(!isPossible(problem))
      const { facts, smallest, says } = await conflictIn(problem, engines, search)

      expect(smallest).toBe(true)
      expect(says.length).toBeGreaterThan(0)
      expect(isPossible(onlyWith(problem, facts))).toBe(false)
      for (const fact of facts)
        expect(
          isPossible(
            onlyWith(
              problem,
              facts.filter((other) => other !== fact),
            ),
          ),
        ).toBe(true)
    }),
    { numRuns: 150 },
  ),
)
