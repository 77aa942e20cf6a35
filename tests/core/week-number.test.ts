import { expect, test } from 'vitest'
import { weekNumberOf } from '@/lib/core/week-number'

test('weeks over new year belong to the year of their Thursday', () => {
  const weeks = ['2020-12-28', '2021-01-03', '2024-12-30', '2026-12-28', '2027-01-04'].map(weekNumberOf)
  expect(weeks).toEqual([
    { year: 2020, week: 53 },
    { year: 2020, week: 53 },
    { year: 2025, week: 1 },
    { year: 2026, week: 53 },
    { year: 2027, week: 1 },
  ])
})
