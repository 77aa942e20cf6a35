import { expect, test } from 'vitest'
import { targetsMet } from '@/lib/planning/pathway/rules/targets-met'
import { workedPlan, type PlannedStep } from '@/lib/planning/pathway/worked'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from '../situations'

const judged = (asked: PathwayProblem, steps: readonly PlannedStep[]) =>
  targetsMet.breaches(asked, workedPlan(asked, steps))

const asked = problem([activity('a', { raises: { linux: 2 } }), activity('b', { raises: { linux: 3 } })], {
  skills: { linux: { now: 1, target: 3 }, sql: { now: 2, target: 2 } },
})

test('every target is reached by something in the plan or held already', () => {
  expect(judged(asked, [step('b', { 1: 5 })])).toEqual([])
  expect(judged(asked, [step('a', { 1: 5 })])).toEqual([
    'The target linux 3 is never met: nothing in the plan raises linux so far.',
  ])
})
