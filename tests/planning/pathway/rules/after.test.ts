import { expect, test } from 'vitest'
import { after } from '@/lib/planning/pathway/rules/after'
import { workedPlan, type PlannedStep } from '@/lib/planning/pathway/worked'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from '../situations'

const judged = (asked: PathwayProblem, steps: readonly PlannedStep[]) => after.breaches(asked, workedPlan(asked, steps))

const asked = problem([activity('first'), activity('second', { after: ['first'] })])

test('what comes before is in the plan and finished before the first hour', () => {
  expect(judged(asked, [step('first', { 1: 5 }), step('second', { 2: 5 })])).toEqual([])
  expect(judged(asked, [step('first', { 1: 2, 2: 3 }), step('second', { 2: 2, 3: 3 })])).toEqual([
    'second begins in week 2 and comes after first, which ends in week 2.',
  ])
  expect(judged(asked, [step('second', { 2: 5 })])).toEqual(['second comes after first, which is not in the plan.'])
})

test('what is begun still obliges, whenever the other is worked', () => {
  const begun = { ...asked, begun: { second: 1 } }

  expect(judged(begun, [step('second', { 1: 4 }), step('first', { 2: 5 })])).toEqual([])
  expect(judged(begun, [step('second', { 1: 4 })])).toHaveLength(1)
})
