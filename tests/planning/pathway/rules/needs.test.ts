import { expect, test } from 'vitest'
import { needs } from '@/lib/planning/pathway/rules/needs'
import { workedPlan, type PlannedStep } from '@/lib/planning/pathway/worked'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from '../situations'

const judged = (asked: PathwayProblem, steps: readonly PlannedStep[]) => needs.breaches(asked, workedPlan(asked, steps))

const basics = activity('basics', { raises: { linux: 2 }, waitWeeks: 1 })
const expert = activity('expert', { needs: { linux: 2 }, raises: { linux: 4 } })
const skills = { linux: { now: 0, target: 4 } }
const asked = problem([basics, expert], { skills })

test('a level is held once its wait is over, and needed before the first hour', () => {
  // Worked in week 1 and waited for in week 2, it is there from week 3 on.
  expect(judged(asked, [step('basics', { 1: 5 }), step('expert', { 3: 5 })])).toEqual([])
  expect(judged(asked, [step('basics', { 1: 5 }), step('expert', { 2: 5 })])).toEqual([
    'expert begins in week 2 and needs linux 2, which is held only at the end of week 2.',
  ])
})

test('an activity does not give itself what it needs', () => {
  const circular = problem([activity('expert', { needs: { linux: 2 }, raises: { linux: 4 } })], { skills })

  expect(judged(circular, [step('expert', { 1: 5 })])).toEqual([
    'expert begins in week 1 and needs linux 2, which is held only at the end of week 1.',
  ])
})

test('what is begun has had what it needs', () => {
  expect(judged({ ...asked, begun: { expert: 1 } }, [step('expert', { 1: 4 })])).toEqual([])
})

test('a level held already needs nothing in the plan', () => {
  expect(judged(problem([expert], { skills: { linux: { now: 2, target: 4 } } }), [step('expert', { 1: 5 })])).toEqual(
    [],
  )
})
