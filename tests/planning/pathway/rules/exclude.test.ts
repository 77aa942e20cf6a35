import { expect, test } from 'vitest'
import { exclude } from '@/lib/planning/pathway/rules/exclude'
import { workedPlan, type PlannedStep } from '@/lib/planning/pathway/worked'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from '../situations'

const judged = (asked: PathwayProblem, steps: readonly PlannedStep[]) =>
  exclude.breaches(asked, workedPlan(asked, steps))

const asked = problem([activity('a')], { exclude: ['a'] })

test('what must not be in the plan is not in it', () => {
  expect(judged(asked, [])).toEqual([])
  expect(judged(asked, [step('a', { 1: 5 })])).toEqual(['a must not be in the plan and is.'])
})
