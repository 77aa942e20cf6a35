import { expect, test } from 'vitest'
import type { Capacity } from '@/lib/pathways/capacity'
import { causesIn, reasonOf, whereHoursComeFrom } from '@/lib/pathways/capacity-words'
import { examsAhead, examsIn, towardsExam } from '@/lib/pathways/exams'
import { outdatedBecause } from '@/lib/pathways/outdated'
import { scenarioOf } from '@/lib/pathways/repair'
import type { PathwayPlan } from '@/lib/planning/pathway/plan'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'

const cloud = {
  id: 'cloud',
  title: 'Cloud practitioner',
  kind: 'certification',
  hours: 20,
  cost: 0,
  raises: {},
  needs: {},
  after: [],
  waitWeeks: 0,
  reclaims: 0,
}
const planned: PathwayProblem = {
  format: 'journeywork/pathway@1',
  start: '2027-01-04',
  hoursPerWeek: 5,
  weeks: {},
  horizonWeeks: 52,
  order: ['finish'],
  skills: {},
  activities: [cloud],
  atMost: {},
  include: [],
  exclude: [],
  begun: {},
  fixed: {},
}
const none: Capacity = { blocks: [], moved: [], blackouts: [], reclaimed: [] }
const resets = { hours: 2, from: '2027-01-11', to: null, source: 'Password resets' }
const freeze = {
  kind: 'change-freeze' as const,
  from: '2027-01-18',
  to: '2027-01-31',
  note: 'Year end',
  team: 'Service desk',
}
const lost = { blockId: 'a', day: '2027-02-02', minutes: 120, to: null, lostOn: '2027-01-30' }
const exam = { activityId: 'cloud', on: '2027-01-20', startsAt: 600, place: '' }

/** What is said of a plan with the certificate in its first four weeks. */
const reasons = (today: Partial<PathwayProblem>, known: { capacity?: Capacity; exams?: (typeof exam)[] } = {}) =>
  outdatedBecause({
    planned,
    today: { ...planned, ...today },
    // Nothing else of an answer is read here.
    answer: {
      steps: [{ activity: 'cloud', firstWeek: 1, lastWeek: 4, hoursByWeek: { '1': 5, '2': 5, '3': 5, '4': 5 } }],
    } as unknown as PathwayPlan,
    worked: {},
    finished: {},
    goals: [],
    on: '2027-01-04',
    names: (id) => id,
    ...known,
  })

test('hours that are given back are named with what gave them, and the week before them is no other news', () => {
  const capacity = { ...none, reclaimed: [resets] }
  expect(reasons({ hoursPerWeek: 7, weeks: { '1': 5 } }, { capacity })).toEqual([
    'Your protected hours are now 7 a week, 2 of them given back by “Password resets”; the plan was made with 5.',
  ])
  expect(whereHoursComeFrom(5, capacity, '2027-01-11')).toBe('5 of your own and 2 given back by “Password resets”')
  expect(whereHoursComeFrom(5, capacity, '2027-01-04')).toBe('')
})

test('weeks with other hours are told by their causes', () => {
  const capacity = { ...none, blackouts: [freeze], moved: [lost] }
  expect(reasons({ weeks: { '3': 0, '4': 0, '5': 3 } }, { capacity })).toEqual([
    'Because of a change freeze of Service desk (Year end), 2 weeks from 18 January 2027 on have other hours than the plan knew of.',
    'Because of a block that was cancelled and not placed again, the week of 1 February 2027 has other hours than the plan knew of.',
  ])
  expect(reasons({ weeks: { '3': 0, '20': 0 } }, { capacity })).toEqual([
    'Some weeks ahead have other hours than the plan knew of.',
  ])
  expect(reasonOf(capacity, '2027-01-18')).toBe('A change freeze of Service desk (Year end)')
  expect(causesIn(none, '2027-01-18')).toEqual([])
})

test('a booked exam sets the last week of its certification, and is a reason to plan again when the plan is later', () => {
  const booked = towardsExam(cloud, [exam], '2027-01-04')
  expect(booked.window).toEqual({ to: 3 })
  const today = { activities: [booked], include: ['cloud'] }
  expect(reasons(today, { exams: [exam] })).toEqual(['Your exam for Cloud practitioner is booked for 20 January 2027.'])
  // In time for it, the plan stands.
  const later = { ...exam, on: '2027-02-10' }
  expect(
    reasons({ activities: [towardsExam(cloud, [later], '2027-01-04')], include: ['cloud'] }, { exams: [later] }),
  ).toEqual([])
})

test('an exam that is over binds no plan any more', () => {
  expect(towardsExam(cloud, [exam], '2027-01-25')).toEqual(cloud)
  expect(examsAhead([exam], '2027-01-25')).toEqual([])
})

test('why no plan is possible names the day of the exam that it speaks of', () => {
  const booked = towardsExam(cloud, [exam], '2027-01-04')
  expect(examsIn(['Cloud practitioner needs 20 hours by week 3.'], [exam], [booked])).toEqual([
    'Your exam for Cloud practitioner is booked for 20 January 2027.',
  ])
  expect(examsIn(['The deadline is week 3.'], [exam], [booked])).toEqual([])
})

test('a repair that asks for more hours a week asks the person for those that are not given back', () => {
  expect(scenarioOf({ hoursPerWeek: 9 }, { ...planned, hoursPerWeek: 7 }, 2)?.hours).toBe(7)
})
