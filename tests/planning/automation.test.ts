import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paybackWeeks, savedHours } from '@/lib/automation/model'
import { bestOrder, oneAfterAnother, savedBy, type Build } from '@/lib/planning/automation/order'
import { paidBackIn, weekByWeek } from '@/lib/planning/automation/week-by-week'

const resets: Build = { id: 'password resets', buildHours: 40, savedPerWeek: 3.2 }
const patching: Build = { id: 'patching', buildHours: 60, savedPerWeek: 6 }
const onboarding: Build = { id: 'onboarding', buildHours: 10, savedPerWeek: 0.5 }
const idsOf = (builds: readonly Build[]) => builds.map(({ id }) => id)

test('forty hours to build, 3.2 saved a week: paid back in twelve and a half weeks', () => {
  // 24 times a week, 10 minutes each, of which 80 % go: 24 × 10 × 0.8 ÷ 60 = 3.2 hours.
  const task = { timesPerWeek: 24, minutesEach: 10, buildHours: 40, savesPercent: 80 }
  expect(savedHours(task)).toBe(3.2)
  expect(paybackWeeks(task)).toBe(12.5)
  expect(paybackWeeks({ ...task, timesPerWeek: 0 })).toBeNull()
})

test('the fewest build hours for each hour saved come first', () => {
  // 60 ÷ 6 = 10, 40 ÷ 3.2 = 12.5, 10 ÷ 0.5 = 20.
  expect(idsOf(bestOrder([onboarding, resets, patching]))).toEqual(['patching', 'password resets', 'onboarding'])
})

test('what takes no building comes first, what saves nothing comes last', () => {
  const idle: Build = { id: 'idle', buildHours: 0, savedPerWeek: 0 }
  const ready: Build = { id: 'ready', buildHours: 0, savedPerWeek: 0.1 }
  expect(idsOf(bestOrder([idle, patching, ready]))).toEqual(['ready', 'patching', 'idle'])
})

test('one is built after another, and saves from the hour on which it is done', () => {
  const schedule = oneAfterAnother(bestOrder([resets, patching]), 20)
  expect(schedule.map(({ startsAt, doneAt }) => [startsAt, doneAt])).toEqual([
    [0, 3],
    [3, 5],
  ])
  // Patching from week 3 on, 7 weeks of 6 hours; password resets from week 5 on, 5 weeks of 3.2.
  expect(savedBy(schedule, 10)).toBeCloseTo(42 + 16, 10)
  expect(savedBy(schedule, 2)).toBe(0)
})

test('each week says what was put in, what was saved, and what all have come to', () => {
  const schedule = oneAfterAnother([patching], 24)
  // Done in the middle of the third week, which saves half of its 6 hours already.
  expect(weekByWeek(schedule, 24, 5)).toEqual([
    { week: 1, built: 24, saved: 0, balance: -24 },
    { week: 2, built: 24, saved: 0, balance: -48 },
    { week: 3, built: 12, saved: 3, balance: -57 },
    { week: 4, built: 0, saved: 6, balance: -51 },
    { week: 5, built: 0, saved: 6, balance: -45 },
  ])
  // Two and a half weeks of building, ten of saving.
  expect(paidBackIn(schedule, 100)).toBe(13)
  expect(paidBackIn(schedule, 12)).toBeUndefined()
  expect(paidBackIn(oneAfterAnother([{ ...patching, savedPerWeek: 0 }], 24), 500)).toBeUndefined()
})

test('of every order of up to seven, none saves more hours by any day after the last is done', () => {
  const builds = fc.array(
    fc.record({ buildHours: fc.integer({ min: 0, max: 200 }), savedPerWeek: fc.integer({ min: 0, max: 40 }) }),
    { minLength: 1, maxLength: 7 },
  )
  fc.assert(
    fc.property(builds, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 60 }), (made, hours, longer) => {
      const named = made.map((build, at) => ({ ...build, id: String(at) }))
      const weeks = named.reduce((sum, { buildHours }) => sum + buildHours, 0) / hours + longer
      const best = savedBy(oneAfterAnother(bestOrder(named), hours), weeks)
      for (const order of everyOrder(named))
        if (savedBy(oneAfterAnother(order, hours), weeks) > best + 1e-6) return false
      return true
    }),
    { numRuns: 60 },
  )
})

function* everyOrder<T>(items: readonly T[]): Generator<T[]> {
  if (items.length === 0) yield []
  for (const [at, first] of items.entries())
    for (const rest of everyOrder(items.toSpliced(at, 1))) yield [first, ...rest]
}
