import { expect, test } from 'vitest'
import { comparePlans, type Version } from '@/lib/planning/pathway/compare'
import type { Activity, PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem, step } from './situations'

const course = activity('course', { title: 'Linux course', hours: 20, raises: { linux: 2 } })
const exam = activity('exam', { title: 'Security exam', hours: 10, raises: { security: 2 }, needs: { linux: 2 } })
const detour = activity('detour', { title: 'Long way', hours: 30, raises: { security: 2 } })
const skills = { linux: { now: 0, target: 2 }, security: { now: 0, target: 2 } }

const version = (
  steps: Version['plan']['steps'],
  finishWeek: number | null,
  facts: Partial<PathwayProblem> = {},
  activities: readonly Activity[] = [course, exam, detour],
): Version => ({ problem: problem(activities, { skills, ...facts }), plan: { steps, finishWeek } })

const courseSteps = step('course', { 1: 5, 2: 5, 3: 5, 4: 5 })
const before = version([courseSteps, step('exam', { 5: 5, 6: 5 })], 6)

test('a plan does not differ from itself', () => {
  expect(comparePlans(before, before)).toEqual({
    finishMoved: 0,
    added: [],
    removed: [],
    finished: [],
    moved: [],
    why: [],
  })
})

test('more hours move steps forward, and the difference says so', () => {
  const after = version([step('course', { 1: 10, 2: 10 }), step('exam', { 3: 10 })], 3, { hoursPerWeek: 10 })

  expect(comparePlans(before, after)).toEqual({
    finishMoved: -3,
    added: [],
    removed: [],
    finished: [],
    moved: [
      { activity: 'course', weeks: -2, startWeeks: 0, hours: 0 },
      { activity: 'exam', weeks: -3, startWeeks: -2, hours: 0 },
    ],
    why: ['You have 10 hours a week instead of 5.'],
  })
})

test('a recognised skill takes its step out of the plan', () => {
  const after = version([step('exam', { 1: 5, 2: 5 })], 2, { skills: { ...skills, linux: { now: 2, target: 2 } } })

  expect(comparePlans(before, after)).toMatchObject({
    finishMoved: -4,
    removed: ['course'],
    finished: [],
    why: ['Linux is recognised at 2, up from 0.'],
  })
})

test('weeks are compared on the calendar: what has been worked is finished, what is left did not move', () => {
  // Four weeks later: the course was worked as planned, the exam still ends in the week it always did.
  const after = version([step('exam', { 1: 5, 2: 5 })], 2, {
    start: '2027-02-01',
    skills: { ...skills, linux: { now: 2, target: 2 } },
  })

  expect(comparePlans(before, after)).toEqual({
    finishMoved: 0,
    added: [],
    removed: [],
    finished: ['course'],
    moved: [],
    why: ['4 weeks have passed.', '“Linux course” is finished.'],
  })
})

test('hours that were planned and not worked move the rest', () => {
  // Two weeks on, 5 of the 10 planned hours are done: 15 of the course remain, and everything ends a week later.
  const after = version([step('course', { 1: 5, 2: 5, 3: 5 }), step('exam', { 4: 5, 5: 5 })], 5, {
    start: '2027-01-18',
    begun: { course: 5 },
  })

  expect(comparePlans(before, after)).toEqual({
    finishMoved: 1,
    added: [],
    removed: [],
    finished: [],
    moved: [
      { activity: 'course', weeks: 1, startWeeks: 0, hours: -5 },
      { activity: 'exam', weeks: 1, startWeeks: 1, hours: 0 },
    ],
    why: ['2 weeks have passed: of 10 hours planned for them, 5 were worked.', '5 hours of “Linux course” are done.'],
  })
})

test('exceptions are matched by the calendar, and past ones are left alone', () => {
  const earlier = version([courseSteps], 4, { weeks: { '1': 0, '6': 0, '8': 2 } })
  const later = version([courseSteps], 4, { start: '2027-01-18', weeks: { '3': 0, '4': 0, '6': 2 } })

  // Two weeks on, week 6 is week 4 and week 8 is week 6; only week 3 has changed.
  expect(comparePlans(earlier, later).why).toContain('Week 3 has no hours now.')
  expect(comparePlans(earlier, version([courseSteps], 4)).why).toEqual(['Weeks 1, 6 and 8 have the usual hours again.'])
})

test('another route is told as what came and what went, with the wish behind it', () => {
  const after = version([step('detour', { 1: 5, 2: 5, 3: 5, 4: 5, 5: 5, 6: 5 })], 6, {
    exclude: ['exam'],
    skills: { ...skills, linux: { now: 0, target: 0 } },
  })

  expect(comparePlans(before, after)).toMatchObject({
    finishMoved: 0,
    added: ['detour'],
    removed: ['course', 'exam'],
    why: ['Linux 2 is no longer a target.', 'You left out “Security exam”.'],
  })
})

test('bounds, wishes and targets that changed are each said once', () => {
  const after = version([courseSteps], 4, {
    budget: 100,
    deadlineWeek: 30,
    order: ['cost'],
    atMost: { rotation: 1 },
    include: ['course'],
    fixed: { course: 1 },
    skills: { linux: { now: 0, target: 3 }, security: skills.security, sql: { now: 0, target: 1 } },
  })

  expect(comparePlans(before, after).why).toEqual([
    'The target is Linux 3 instead of 2.',
    'Sql 1 is a target now.',
    'There is a deadline now: week 30.',
    'There is a budget now: 100.',
    'What comes first is now the cost.',
    'At most 1 of the kind rotation now.',
    'You asked for “Linux course”.',
    'You fixed “Linux course” to week 1.',
  ])
})

test('a catalogue that changed is named where a plan is touched by it', () => {
  const dearer = { ...exam, hours: 15, cost: 40, needs: {} }
  const after = version([courseSteps, step('fresh', { 5: 5 })], 5, {}, [course, dearer, activity('fresh')])

  expect(comparePlans(before, after).why).toEqual([
    '“Security exam” takes 15 hours instead of 10.',
    '“Security exam” costs 40 instead of 0.',
    '“Security exam” needs other levels than before.',
    '“fresh” is new in the catalogue.',
  ])
  expect(comparePlans(before, version([courseSteps], 4, {}, [course])).why).toEqual([
    '“Security exam” is no longer in the catalogue.',
  ])
})

test('where either plan is missing, no weeks are made up', () => {
  expect(comparePlans(before, version([], null)).finishMoved).toBeNull()
})
