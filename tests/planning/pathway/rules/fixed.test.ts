import { expect, test } from 'vitest'
import { fixed } from '@/lib/planning/pathway/rules/fixed'
import { workedPlan, type PlannedStep } from '@/lib/planning/pathway/worked'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from '../situations'

const judged = (asked: PathwayProblem, steps: readonly PlannedStep[]) => fixed.breaches(asked, workedPlan(asked, steps))

const asked = problem([activity('a')], { fixed: { a: 4 } })

test('the first hour lies in the fixed week, and the activity in the plan', () => {
  expect(judged(asked, [step('a', { 4: 1, 9: 4 })])).toEqual([])
  expect(judged(asked, [step('a', { 3: 1, 4: 4 })])).toEqual(['a must begin in week 4 and begins in week 3.'])
  expect(judged(asked, [])).toEqual(['a must begin in week 4 and is not in the plan.'])
})
