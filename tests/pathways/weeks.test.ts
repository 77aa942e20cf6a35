import { expect, test } from 'vitest'
import { lastWeekBy, planStart, startWeeks, todayIn } from '@/lib/pathways/model'
import { addMonths } from '@/lib/pathways/months'

test.each([
  ['Monday', '2027-01-04', '2027-01-04'],
  ['Thursday', '2027-01-07', '2027-01-04'],
  ['Friday', '2027-01-08', '2027-01-11'],
  ['Sunday', '2027-01-10', '2027-01-11'],
])('a plan made on a %s (%s) begins on %s', (_, today, start) => {
  expect(planStart(today)).toBe(start)
})

test('a deadline counts the weeks that are over by then', () => {
  // Week 1 from Monday the 4th is over at the end of Sunday the 10th, and not before.
  expect(lastWeekBy('2027-01-04', '2027-01-09')).toBe(0)
  expect(lastWeekBy('2027-01-04', '2027-01-10')).toBe(1)
  expect(lastWeekBy('2027-01-04', '2027-01-17')).toBe(2)
})

test("a rotation starts in a month's first whole week", () => {
  // Mondays: 4 January is week 1, 1 March week 9, 5 April week 14.
  expect(startWeeks('2027-01-04', [1, 3, 4], 20)).toEqual([1, 9, 14])
})

test('the day is the one where the person is', () => {
  const lateInLondon = new Date('2027-01-04T23:30:00Z')
  expect(todayIn('Europe/London', lateInLondon)).toBe('2027-01-04')
  expect(todayIn('Europe/Stockholm', lateInLondon)).toBe('2027-01-05')
})

test.each([
  ['2027-01-31', 1, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2027-03-14', 36, '2030-03-14'],
])('%s and %i months is %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later)
})
