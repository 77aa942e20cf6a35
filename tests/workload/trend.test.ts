import { expect, test } from 'vitest'
import { directionOf, trendOf } from '@/lib/workload/trend'
import { weeksFrom } from './weeks'

const target = { run: 60, grow: 25, transform: 15 }
const plain = (says: string) => says.replaceAll('\u00a0', ' ')

test('run work that fell is told by its first and its last month', () => {
  // Thursdays of the weeks: 3 to 24 September, (72 + 72 + 70 + 70) / 4 = 71; 5 to 26 November, (65 + 64 + 64 + 63) / 4 = 64.
  const weeks = weeksFrom('2026-08-31', [72, 72, 70, 70, 69, 69, 68, 67, 66, 65, 64, 64, 63])
  expect(plain(trendOf(weeks, target))).toBe(
    'Run work fell from 71 % in September to 64 % in November; the target is 60 %.',
  )
})

test('run work that rose is told the same way; a year is named once a month could mean two', () => {
  const rising = weeksFrom(
    '2025-09-01',
    Array.from({ length: 60 }, (_, week) => 40 + Math.floor(week / 4)),
  )
  // September 2025 has the first four weeks, at 40; October 2026 the last four, at 54.
  expect(plain(trendOf(rising, target))).toMatch(/^Run work rose from 40 % in September 2025 to 54 % in October 2026;/)
})

test('what goes up and down by as much as it moves is no trend', () => {
  const weeks = weeksFrom('2026-08-31', [62, 70, 55, 66, 60, 71, 54, 65, 61, 66])
  // 630 of 1000 hours.
  expect(plain(trendOf(weeks, target))).toBe('Run work has stayed near 63 % since September; the target is 60 %.')
})

test('a change of less than three points is none, however steady', () => {
  const weeks = weeksFrom('2026-08-31', [60, 60.2, 60.4, 60.6, 60.8, 61, 61.2, 61.4])
  expect(plain(trendOf(weeks, target))).toMatch(/^Run work has stayed near 61 %/)
})

test('weeks that are not complete are not counted, and too few of them are said', () => {
  const weeks = weeksFrom('2026-08-31', [80, 78, 76, 74, 72, 70, 68, 66])
  const seven = weeks.map((week, number) => ({ ...week, isComplete: number > 0 }))
  expect(trendOf(seven, target)).toBe('7 of the 8 complete weeks that a trend takes are there.')
  expect(trendOf(weeks.slice(0, 0), target)).toBe('No week is complete yet, so there is no trend to speak of.')
  expect(trendOf(weeks, target)).toContain('fell')
})

test('a line through points is believed beyond twice its own error', () => {
  const points = (ys: readonly number[]) => ys.map((y, x) => ({ x, y }))
  expect(directionOf(points([10, 8, 6, 4]))).toBe(-1)
  expect(directionOf(points([4, 6, 8, 10]))).toBe(1)
  // Slope 1.2 (6 / 5) about a mean of 3.5: off the line by -1.7, 6.1, -7.1 and 2.7, whose squares add up to 97.8. The
  // slope's error is the root of 97.8 / 2 / 5, which is 3.1: more than the slope itself.
  expect(directionOf(points([0, 9, -3, 8]))).toBe(0)
  expect(directionOf(points([1, 2]))).toBe(0)
  expect(directionOf([])).toBe(0)
})
