import { expect, test } from 'vitest'
import { begun } from '@/lib/planning/pathway/rules/begun'
import { workedPlan, type PlannedStep } from '@/lib/planning/pathway/worked'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from '../situations'

const judged = (asked: PathwayProblem, steps: readonly PlannedStep[]) => begun.breaches(asked, workedPlan(asked, steps))

const asked = problem([activity('a', { hours: 8 })], { begun: { a: 3 } })

test('hours already worked are not worked again', () => {
  expect(judged(asked, [step('a', { 1: 5 })])).toEqual([])
  expect(judged(asked, [step('a', { 1: 5, 2: 3 })])).toEqual([
    'a has 3 hours behind it and the plan works all 8 again.',
  ])
})
