import { expect, test } from 'vitest'
import { beforeAndAfter } from '@/lib/workload/before-and-after'
import { chartOf, niceStep } from '@/lib/workload/views/chart'
import { isWritten, sharesOf, sumOf, weekToShow } from '@/lib/workload/views/mix'
import { weekOf, weeksFrom } from './weeks'

test('shares are whole percent that add up to 100; what is cut off goes to the largest remainders', () => {
  expect(sharesOf({ run: 1, grow: 1, transform: 1 })).toEqual({ run: 34, grow: 33, transform: 33 })
  // 5/8 = 62.5, 2/8 = 25, 1/8 = 12.5: the first of two equal remainders.
  expect(sharesOf({ run: 5, grow: 2, transform: 1 })).toEqual({ run: 63, grow: 25, transform: 12 })
  expect(sharesOf({ run: 0, grow: 60, transform: 0 })).toEqual({ run: 0, grow: 100, transform: 0 })
  expect(sharesOf({ run: 0, grow: 0, transform: 0 })).toBeNull()
})

test('several weeks weigh by their hours, not by their number', () => {
  const short = { run: 600, grow: 0, transform: 0 }
  const long = { run: 600, grow: 1_200, transform: 600 }
  // 1200 of 3000, 1200 of 3000, 600 of 3000
  expect(sharesOf(sumOf([short, long]))).toEqual({ run: 40, grow: 40, transform: 20 })
})

test('a week stands for the team once three quarters of its people have written', () => {
  expect(isWritten({ wrote: 9, people: 12 })).toBe(true)
  expect(isWritten({ wrote: 8, people: 12 })).toBe(false)
  expect(isWritten({ wrote: 0, people: 0 })).toBe(false)
})

test('the last complete week is looked at first; without one, the last that anyone wrote', () => {
  const open = { isComplete: false, wrote: 1 }
  const [first, second] = [weekOf('2026-11-02', 60), weekOf('2026-11-09', 60, open)]
  const empty = weekOf('2026-11-16', 0, { ...open, grow: 0, wrote: 0 })
  expect(weekToShow([first, second, empty])?.week).toBe('2026-11-02')
  expect(weekToShow([second, empty])?.week).toBe('2026-11-09')
  expect(weekToShow([empty])).toBeUndefined()
})

test('a change is held against the complete weeks before and after it; its own week is neither', () => {
  const weeks = weeksFrom('2026-09-07', [70, 72, 74, 0, 60, 64, 62])
  // Before: (70 + 72 + 74) / 3 = 72. The change falls into the week of 28 September. After: (60 + 64 + 62) / 3 = 62.
  expect(beforeAndAfter(weeks, '2026-09-30')).toEqual({
    before: { run: 72, grow: 28, transform: 0 },
    after: { run: 62, grow: 38, transform: 0 },
    weeksBefore: 3,
    weeksAfter: 3,
  })
})

test('of a change nothing is said with fewer than three complete weeks on a side', () => {
  const weeks = weeksFrom('2026-09-07', [70, 72, 74, 0, 60, 64])
  expect(beforeAndAfter(weeks, '2026-09-30')).toBeNull()
  const unsaid = weeksFrom('2026-09-07', [70, 72, 74, 0, 60, 64, 62]).map((week) => ({
    ...week,
    isComplete: week.week !== '2026-09-14',
  }))
  expect(beforeAndAfter(unsaid, '2026-09-30')).toBeNull()
})

test('bars stand on one another, with the target at its place in each', () => {
  const target = { run: 60, grow: 25, transform: 15 }
  const week = { ...weekOf('2026-11-02', 50), grow: 30 * 60, transform: 20 * 60 }
  const inHours = chartOf([week], target, 'hours')
  expect(inHours.bars[0]?.segments).toEqual([
    { mix: 'run', from: 0, to: 50 },
    { mix: 'grow', from: 50, to: 80 },
    { mix: 'transform', from: 80, to: 100 },
  ])
  expect(inHours.bars[0]?.targets).toEqual([60, 85])
  expect(inHours.steps).toEqual([0, 20, 40, 60, 80, 100])

  const half = { ...week, run: 25 * 60, grow: 15 * 60, transform: 10 * 60 }
  expect(chartOf([half], target, 'hours').bars[0]?.targets).toEqual([30, 42.5])
  expect(chartOf([half], target, 'percent').bars[0]?.segments.at(-1)).toEqual({ mix: 'transform', from: 80, to: 100 })
})

test('a scale has steps that people count in', () => {
  expect([0, 3, 9, 100, 357, 12_000].map(niceStep)).toEqual([1, 1, 2, 20, 100, 5_000])
})

test('months are marked at their first week, with the number that calendars give it', () => {
  const chart = chartOf(
    weeksFrom('2026-11-30', [50, 50, 50, 50, 50, 50]),
    { run: 60, grow: 25, transform: 15 },
    'hours',
  )
  // The week of 28 December 2026 has its Thursday on the 31st: week 53. January begins with the one after it.
  expect(chart.marks).toEqual([
    { at: 0, month: 'Dec', week: 49 },
    { at: 5, month: 'Jan', week: 1 },
  ])
})
