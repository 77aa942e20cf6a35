import { expect, test } from 'vitest'
import { weeklyHours } from '@/lib/planning/pathway/rules/weekly-hours'
import { workedPlan, type PlannedStep } from '@/lib/planning/pathway/worked'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from '../situations'

const judged = (asked: PathwayProblem, steps: readonly PlannedStep[]) =>
  weeklyHours.breaches(asked, workedPlan(asked, steps))

const asked = problem([activity('a', { hours: 6, reclaims: 2 }), activity('b', { hours: 7 })], {
  weeks: { '3': 1, '4': 0 },
})

test('a week that is full to the hour is kept, one hour more is not', () => {
  expect(judged(asked, [step('a', { 1: 5, 2: 1 })])).toEqual([])
  expect(judged(asked, [step('a', { 1: 6 })])).toEqual(['Week 1 holds 6 hours and has 5.'])
})

test('hours given back count from the week after the activity is finished', () => {
  expect(judged(asked, [step('a', { 1: 5, 2: 1 }), step('b', { 5: 7 })])).toEqual([])
  expect(judged(asked, [step('a', { 1: 1, 5: 5 }), step('b', { 5: 2 })])).toEqual(['Week 5 holds 7 hours and has 5.'])
})

test('an exception replaces the hours of its week, those given back included', () => {
  expect(judged(asked, [step('a', { 1: 5, 2: 1 }), step('b', { 3: 1 })])).toEqual([])
  expect(judged(asked, [step('a', { 1: 5, 2: 1 }), step('b', { 3: 2, 4: 1 })])).toEqual([
    'Week 3 holds 2 hours and has 1.',
    'Week 4 holds 1 hours and has 0.',
  ])
})
