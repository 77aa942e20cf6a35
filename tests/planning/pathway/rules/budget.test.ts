import { expect, test } from 'vitest'
import { budget } from '@/lib/planning/pathway/rules/budget'
import { workedPlan, type PlannedStep } from '@/lib/planning/pathway/worked'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from '../situations'

const judged = (asked: PathwayProblem, steps: readonly PlannedStep[]) =>
  budget.breaches(asked, workedPlan(asked, steps))

const asked = problem([activity('a', { cost: 60 }), activity('b', { cost: 41 })], { budget: 100 })

test('a plan costs no more than the budget', () => {
  expect(judged(asked, [step('a', { 1: 5 })])).toEqual([])
  expect(judged(asked, [step('a', { 1: 5 }), step('b', { 2: 5 })])).toEqual([
    'The plan costs 101 and the budget is 100.',
  ])
})

test('without a budget any cost stands', () => {
  expect(judged(problem([activity('a', { cost: 1_000_000 })]), [step('a', { 1: 5 })])).toEqual([])
})
