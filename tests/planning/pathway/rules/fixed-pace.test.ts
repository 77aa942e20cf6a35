import { expect, test } from 'vitest'
import { fixedPace } from '@/lib/planning/pathway/rules/fixed-pace'
import { workedPlan, type PlannedStep } from '@/lib/planning/pathway/worked'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from '../situations'

const judged = (asked: PathwayProblem, steps: readonly PlannedStep[]) =>
  fixedPace.breaches(asked, workedPlan(asked, steps))

const rotation = activity('soc', { hours: 6, weeks: 3, starts: [2, 10] })
const asked = problem([rotation], { weeks: { '3': 0, '10': 0 } })

test('the same hours every learning week from a start week on; a week without hours is passed over', () => {
  expect(judged(asked, [step('soc', { 2: 2, 4: 2, 5: 2 })])).toEqual([])
  // Week 10 has no hours, so what starts there has its first hours in week 11.
  expect(judged(asked, [step('soc', { 11: 2, 12: 2, 13: 2 })])).toEqual([])
})

test('a break, another pace or another start is a breach', () => {
  expect(judged(asked, [step('soc', { 2: 2, 4: 2, 6: 2 })])).toEqual([
    'soc runs without a break and has no hours in week 5.',
  ])
  expect(judged(asked, [step('soc', { 2: 2, 4: 1, 5: 3 })])).toEqual([
    'soc runs at 2 hours a week and has 1 in week 4.',
    'soc runs at 2 hours a week and has 3 in week 5.',
  ])
  expect(judged(asked, [step('soc', { 4: 2, 5: 2, 6: 2 })])).toEqual([
    'soc begins in week 4 and starts only in week 2 or 10.',
  ])
})

test('what is begun goes on from week 1', () => {
  const begun = { ...asked, begun: { soc: 2 } }

  expect(judged(begun, [step('soc', { 1: 2, 2: 2 })])).toEqual([])
  expect(judged(begun, [step('soc', { 2: 2, 4: 2 })])).toEqual([
    'soc is begun, goes on in week 1 and has its first hours in week 2.',
  ])
})
