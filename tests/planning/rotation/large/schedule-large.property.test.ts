import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boardOf } from '@/lib/planning/rotation/board'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import { scheduleLarge } from '@/lib/planning/rotation/large/schedule-large'
import { highs } from '@/lib/solver/highs'
import { highsLinear } from '@/lib/solver/highs-linear'
import { bestWorth, worthOf } from '../by-hand'
import { randomCohorts } from '../random-cohorts'

const engines = { solve: highs, solveLinear: highsLinear }
const search = { remaining: () => 60, report: () => undefined, isStopped: () => false }

test('what is claimed about a small cohort is what trying every schedule says, whatever the rules and the goals', async () => {
  let proven = 0
  let open = 0
  await fc.assert(
    fc.asyncProperty(randomCohorts, async (problem) => {
      const best = bestWorth(problem)
      const found = await scheduleLarge(boardOf(problem), engines, search)

      if (best && found.status === 'optimal') proven += 1
      else if (best) open += 1
      if (found.status === 'infeasible') expect(best).toBeUndefined()
      if (found.status === 'unknown' || !found.schedule) return
      expect(breachesOf(problem, found.schedule)).toEqual([])
      expect(found.values).toEqual(worthOf(problem, found.schedule))
      if (found.status !== 'optimal') return
      expect(found.values).toMatchObject(best ?? {})
      expect(found.bound).toEqual(best)
    }),
    { numRuns: 150 },
  )
  expect(proven).toBeGreaterThan(25)
  expect(open).toBeLessThan(3)
}, 60_000)
