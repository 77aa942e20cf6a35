import { expect, test } from 'vitest'
import { allHoursWorked } from '@/lib/planning/pathway/rules/all-hours-worked'
import { workedPlan, type PlannedStep } from '@/lib/planning/pathway/worked'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from '../situations'

const judged = (asked: PathwayProblem, steps: readonly PlannedStep[]) =>
  allHoursWorked.breaches(asked, workedPlan(asked, steps))

const asked = problem([activity('a', { hours: 6 }), activity('b', { hours: 8 })], { begun: { b: 3 } })

test('all hours that remain are worked, no more and no fewer', () => {
  expect(judged(asked, [step('a', { 1: 5, 2: 1 }), step('b', { 2: 4, 3: 1 })])).toEqual([])
  expect(judged(asked, [step('a', { 1: 5 })])).toEqual(['a has 6 hours to work and the plan works 5.'])
  expect(judged(asked, [step('b', { 1: 5, 2: 3 })])).toEqual(['b has 5 hours to work and the plan works 8.'])
})
