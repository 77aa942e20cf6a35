import { expect, test } from 'vitest'
import { inTime } from '@/lib/planning/pathway/rules/in-time'
import { workedPlan, type PlannedStep } from '@/lib/planning/pathway/worked'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from '../situations'

const judged = (asked: PathwayProblem, steps: readonly PlannedStep[]) =>
  inTime.breaches(asked, workedPlan(asked, steps))

const exam = activity('exam', { raises: { linux: 1 }, waitWeeks: 2 })
const asked = problem([exam], { skills: { linux: { now: 0, target: 1 } }, horizonWeeks: 9, deadlineWeek: 5 })

test('targets are met, waits included, by the deadline', () => {
  expect(judged(asked, [step('exam', { 3: 5 })])).toEqual([])
  expect(judged(asked, [step('exam', { 4: 5 })])).toEqual([
    'The targets are met in week 6, after the deadline in week 5.',
  ])
})

test('no hour is worked after the deadline or the horizon', () => {
  expect(judged(asked, [step('exam', { 6: 5 })])).toEqual(['exam has hours in week 6, after the deadline in week 5.'])
  expect(judged({ ...asked, deadlineWeek: 20 }, [step('exam', { 10: 5 })])).toEqual([
    'exam has hours in week 10, after the horizon in week 9.',
  ])
})
