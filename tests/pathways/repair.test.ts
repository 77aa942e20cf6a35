import { expect, test } from 'vitest'
import { scenarioOf } from '@/lib/pathways/repair'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'

const problem: PathwayProblem = {
  format: 'journeywork/pathway@1',
  start: '2027-01-04',
  hoursPerWeek: 5,
  weeks: {},
  horizonWeeks: 100,
  order: ['finish', 'hours', 'cost'],
  skills: {},
  activities: [],
  atMost: {},
  include: ['begun-course', 'wished-course'],
  exclude: ['left-out'],
  begun: { 'begun-course': 4 },
  fixed: {},
}

test('a repair that is one’s own to make becomes a scenario: hours, money, a later day, a wish taken back', () => {
  expect(scenarioOf({ hoursPerWeek: 7 }, problem)).toMatchObject({ hours: 7, free: [] })
  expect(scenarioOf({ budget: null }, problem)).toMatchObject({ budget: null })
  // Week 10 of a plan from Monday 4 January ends on Sunday 14 March.
  expect(scenarioOf({ deadlineWeek: 10 }, problem)).toMatchObject({ deadline: '2027-03-14' })
  expect(scenarioOf({ exclude: [] }, problem)).toMatchObject({ free: ['left-out'] })
  expect(scenarioOf({ include: ['begun-course'] }, problem)).toMatchObject({ free: ['wished-course'] })
})

test('nobody is offered to lower what a role asks for, or to drop what they are in the middle of', () => {
  expect(scenarioOf({ targets: { linux: 2 } }, problem)).toBeNull()
  expect(scenarioOf({ include: ['wished-course'] }, problem)).toBeNull()
})
