import { expect, test } from 'vitest'
import { perWeek } from '@/lib/planning/pathway/rules/per-week'
import { workedPlan, type PlannedStep } from '@/lib/planning/pathway/worked'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from '../situations'

const judged = (asked: PathwayProblem, steps: readonly PlannedStep[]) =>
  perWeek.breaches(asked, workedPlan(asked, steps))

const asked = problem([activity('a', { perWeek: 3 })])

test('no week holds more of an activity than it takes', () => {
  expect(judged(asked, [step('a', { 1: 3, 2: 2 })])).toEqual([])
  expect(judged(asked, [step('a', { 1: 4, 2: 1 })])).toEqual(['a has 4 hours in week 1 and takes at most 3.'])
})
