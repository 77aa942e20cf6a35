import { expect, test } from 'vitest'
import { oneRotationAtATime } from '@/lib/planning/pathway/rules/one-rotation-at-a-time'
import { workedPlan, type PlannedStep } from '@/lib/planning/pathway/worked'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from '../situations'

const judged = (asked: PathwayProblem, steps: readonly PlannedStep[]) =>
  oneRotationAtATime.breaches(asked, workedPlan(asked, steps))

const rotation = (id: string) => activity(id, { hours: 4, weeks: 2, starts: [1, 2, 3, 4] })
const asked = problem([rotation('a'), rotation('b'), activity('course')], { weeks: { '2': 0 } })

test('one rotation ends before the next begins; anything else may run beside it', () => {
  expect(judged(asked, [step('a', { 1: 2, 3: 2 }), step('b', { 4: 2, 5: 2 }), step('course', { 1: 3, 3: 2 })])).toEqual(
    [],
  )
  expect(judged(asked, [step('a', { 1: 2, 3: 2 }), step('b', { 3: 2, 4: 2 })])).toEqual([
    'a and b overlap in week 3; one rotation at a time.',
  ])
})

test('a week passed over within a rotation is taken as well', () => {
  expect(judged(asked, [step('a', { 1: 2, 3: 2 }), step('b', { 2: 2 })])).toEqual([
    'a and b overlap in week 2; one rotation at a time.',
  ])
})
