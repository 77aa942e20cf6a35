import { expect, test } from 'vitest'
import { periodsShort } from '@/lib/planning/forecast/periods-short'
import { weeksToGo } from '@/lib/planning/forecast/pace'

test('what remains takes as long as the quicker, all, and the slower of the last weeks say', () => {
  // 6, 6, 4, 4 hours: 6 in the quicker half, 5 on the whole, 4 in the slower half; 60 hours take 10, 12 and 15 weeks.
  expect(weeksToGo(60, [4, 6, 4, 6])).toEqual({ early: 10, likely: 12, late: 15 })
  // A started week counts as a whole one.
  expect(weeksToGo(61, [4, 6, 4, 6])).toEqual({ early: 11, likely: 13, late: 16 })
})

test('weeks without an hour count, and whoever stands still half of the time has no latest day', () => {
  expect(weeksToGo(30, [0, 6, 0, 6])).toEqual({ early: 5, likely: 10, late: null })
})

test('of too few weeks, or of none that was worked, nothing is said', () => {
  expect(weeksToGo(30, [5, 5, 5])).toBeUndefined()
  expect(weeksToGo(30, [0, 0, 0, 0])).toBeUndefined()
})

test('what is done takes no week', () => {
  expect(weeksToGo(0, [5, 5, 5, 5])).toEqual({ early: 0, likely: 0, late: 0 })
})

test('shortfalls may be made up together or one after the other', () => {
  expect(periodsShort([])).toEqual({ least: 0, most: 0 })
  expect(periodsShort([2])).toEqual({ least: 2, most: 2 })
  expect(periodsShort([1, 2])).toEqual({ least: 2, most: 3 })
})
