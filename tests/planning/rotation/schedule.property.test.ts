import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import type { RotationProblem, Schedule } from '@/lib/planning/rotation/problem'
import { readProblem } from '@/lib/planning/rotation/read-problem'
import { scheduleRotation } from '@/lib/planning/rotation/schedule'
import { highs } from '@/lib/solver/highs'
import { highsLinear } from '@/lib/solver/highs-linear'
import { bestWorth, isSound, worthOf } from './by-hand'
import { randomCohorts } from './random-cohorts'

const engines = { solve: highs, solveLinear: highsLinear }
const search = { remaining: () => 60, report: () => undefined, isStopped: () => false }

test('random cohorts are well formed', () => {
  fc.assert(
    fc.property(randomCohorts, (problem) => {
      expect(readProblem(JSON.parse(JSON.stringify(problem)))).toEqual({ ok: true, value: problem })
    }),
    { numRuns: 200 },
  )
})

test('the checker agrees with the contract read by hand about any schedule', () => {
  fc.assert(
    fc.property(
      randomCohorts.chain((problem) => fc.tuple(fc.constant(problem), schedulesOf(problem))),
      ([problem, schedule]) => {
        expect(breachesOf(problem, schedule).length === 0).toBe(isSound(problem, schedule))
      },
    ),
    { numRuns: 1_500 },
  )
})

test('schedules agree with trying all, in status and in every goal, and break no rule', async () => {
  const tried = { possible: 0, impossible: 0 }
  await fc.assert(
    fc.asyncProperty(randomCohorts, async (problem) => {
      const best = bestWorth(problem)
      tried[best ? 'possible' : 'impossible'] += 1
      const found = await scheduleRotation(problem, engines, search)

      expect(found.status).toBe(best ? 'optimal' : 'infeasible')
      expect(found.schedule === null).toBe(!best)
      if (!best || !found.schedule) return
      expect(breachesOf(problem, found.schedule)).toEqual([])
      expect(isSound(problem, found.schedule)).toBe(true)
      expect(found.values).toEqual(worthOf(problem, found.schedule))
      expect(found.values).toMatchObject(best)
      expect(found.bound).toEqual(best)
    }),
    { numRuns: 300 },
  )
  expect(Math.min(tried.possible, tried.impossible)).toBeGreaterThan(75)
}, 60_000)

/** Schedules that keep to what is fixed about as often as not, so that many are sound. */
function schedulesOf(problem: RotationProblem): fc.Arbitrary<Schedule> {
  const cell = fc.constantFrom(null, ...problem.hosts.map(({ id }) => id))
  return fc.record(
    Object.fromEntries(
      problem.apprentices.map((one) => [
        one.id,
        fc.tuple(
          ...problem.periods.map((period, index) => {
            const stands = problem.published?.[one.id]?.[index] ?? null
            const fixed = problem.frozen.includes(period) ? stands : (one.pinned[period] ?? null)
            const isFixed = problem.frozen.includes(period) || one.absent.includes(period) || period in one.pinned
            return isFixed
              ? fc.oneof({ weight: 9, arbitrary: fc.constant(fixed) }, { weight: 1, arbitrary: cell })
              : cell
          }),
        ),
      ]),
    ),
  )
}
