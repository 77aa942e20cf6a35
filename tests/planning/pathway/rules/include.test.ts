import { expect, test } from 'vitest'
import { include } from '@/lib/planning/pathway/rules/include'
import { workedPlan, type PlannedStep } from '@/lib/planning/pathway/worked'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from '../situations'

const judged = (asked: PathwayProblem, steps: readonly PlannedStep[]) =>
  include.breaches(asked, workedPlan(asked, steps))

const asked = problem([activity('a')], { include: ['a'] })

test('what must be in the plan is in it', () => {
  expect(judged(asked, [step('a', { 1: 5 })])).toEqual([])
  expect(judged(asked, [])).toEqual(['a must be in the plan and is not.'])
})
