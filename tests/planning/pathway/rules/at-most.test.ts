import { expect, test } from 'vitest'
import { atMost } from '@/lib/planning/pathway/rules/at-most'
import { workedPlan, type PlannedStep } from '@/lib/planning/pathway/worked'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from '../situations'

const judged = (asked: PathwayProblem, steps: readonly PlannedStep[]) =>
  atMost.breaches(asked, workedPlan(asked, steps))

const asked = problem([activity('a', { kind: 'exam' }), activity('b', { kind: 'exam' })], { atMost: { exam: 1 } })

test('no more of a kind than allowed, begun ones included', () => {
  expect(judged(asked, [step('a', { 1: 5 })])).toEqual([])
  expect(judged({ ...asked, begun: { b: 1 } }, [step('a', { 1: 5 }), step('b', { 2: 4 })])).toEqual([
    'The plan has 2 activities of the kind exam and may have 1.',
  ])
})
