import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withChange } from '@/lib/planning/rotation/change'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import { pinsByChanges, waiversByPoints } from '@/lib/planning/rotation/impossible/elastic/by-goals'
import { unpinned } from '@/lib/planning/rotation/impossible/elastic/decisions'
import { moreSeats } from '@/lib/planning/rotation/impossible/elastic/seats'
import { spareSeats } from '@/lib/planning/rotation/impossible/elastic/spare-hosts'
import { factsOf } from '@/lib/planning/rotation/impossible/facts'
import { engines, search } from './engines'
import { tightProblems } from './tight-problems'

test('for large cohorts as few pins are taken away, and the seats, waivers and pins that are bought are enough', () =>
  fc.assert(
    fc.asyncProperty(tightProblems, async (problem) => {
      const facts = factsOf(problem)
      const pins = await pinsByChanges(problem, facts, engines, search)
      const seats = await spareSeats(problem, facts, engines, search)
      const least = await moreSeats(problem, engines, search)

      expect(pins?.amount).toBe((await unpinned(problem, engines, search))?.amount)
      if (seats) expect(seats.amount).toBeGreaterThanOrEqual(least?.amount ?? Infinity)
      for (const found of [pins, seats, await waiversByPoints(problem, facts, engines, search)])
        if (found) expect(breachesOf(withChange(problem, found.change), found.schedule)).toEqual([])
    }),
    { numRuns: 25 },
  ))
