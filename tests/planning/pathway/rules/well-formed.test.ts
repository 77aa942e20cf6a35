import { expect, test } from 'vitest'
import { wellFormed } from '@/lib/planning/pathway/rules/well-formed'
import { workedPlan, type PlannedStep } from '@/lib/planning/pathway/worked'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from '../situations'

const judged = (asked: PathwayProblem, steps: readonly PlannedStep[]) =>
  wellFormed.breaches(asked, workedPlan(asked, steps))

const asked = problem([activity('a')])
const odd = (hoursByWeek: Record<string, number>, more: Partial<PlannedStep> = {}) =>
  judged(asked, [{ activity: 'a', firstWeek: 1, lastWeek: 1, hoursByWeek, ...more }])

test('one step for each activity, with whole hours in whole weeks', () => {
  expect(judged(asked, [step('a', { 1: 5 })])).toEqual([])
  expect(judged(asked, [step('b', { 1: 5 })])).toEqual([
    'The plan has a step for b, which is no activity of the problem.',
  ])
  expect(judged(asked, [step('a', { 1: 5 }), step('a', { 2: 5 })])).toEqual(['a has more than one step.'])
})

test.each([0, -1, 0.5, Number.NaN, Infinity])('%d hours in a week are no hours', (hours) => {
  expect(odd({ '1': 5, '2': hours })).toEqual([`a has ${hours} hours in week 2; hours are whole and at least 1.`])
})

test.each(['0', '-1', '1.5', 'x', '1e3', '__proto__ '])('%s is no week', (week) => {
  expect(odd({ '1': 5, [week]: 1 })).toEqual([`a has hours in week ${week}, which is no week.`])
})

test('first and last week are what the hours say', () => {
  expect(odd({ '2': 5 })).toEqual([
    'a says its first week is 1; its hours begin in week 2.',
    'a says its last week is 1; its hours end in week 2.',
  ])
  expect(odd({})).toEqual(['a has a step without hours.'])
})
