import { expect, test } from 'vitest'
import { window } from '@/lib/planning/pathway/rules/window'
import { workedPlan, type PlannedStep } from '@/lib/planning/pathway/worked'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from '../situations'

const judged = (asked: PathwayProblem, steps: readonly PlannedStep[]) =>
  window.breaches(asked, workedPlan(asked, steps))

const asked = problem([activity('a', { window: { from: 2, to: 3 } }), activity('b', { window: { from: 4 } })])

test('all hours lie in the window', () => {
  expect(judged(asked, [step('a', { 2: 2, 3: 3 }), step('b', { 40: 5 })])).toEqual([])
  expect(judged(asked, [step('a', { 1: 2, 2: 3 })])).toEqual([
    'a has hours in week 1 and is open only in weeks 2 to 3.',
  ])
  expect(judged(asked, [step('b', { 3: 5 })])).toEqual(['b has hours in week 3 and is open only from week 4 on.'])
})
