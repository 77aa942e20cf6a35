import { expect, test } from 'vitest'
import { outdatedBecause } from '@/lib/pathways/outdated'
import type { PathwayPlan } from '@/lib/planning/pathway/plan'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'

const course = {
  id: 'course',
  title: 'Linux, first steps',
  kind: 'course',
  hours: 20,
  cost: 0,
  raises: { linux: 2 },
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
  skills: { linux: { now: 0, target: 2 } },
  activities: [course],
  atMost: {},
  include: [],
  exclude: [],
  begun: {},
  fixed: {},
}
const today = { ...planned, skills: { linux: { now: 2, target: 2 } }, activities: [] }
const hoursByWeek = { '1': 5, '2': 5, '3': 5, '4': 5 }

/** Five hours in each of the first four weeks; finished on the Sunday before `on`, when `worked` hours were logged. */
const reasons = (on: string, worked: number) =>
  outdatedBecause({
    planned,
    today,
    // Nothing else of an answer is read here.
    answer: { steps: [{ activity: 'course', firstWeek: 1, lastWeek: 4, hoursByWeek }] } as unknown as PathwayPlan,
    worked: { course: worked },
    finished: { course: on },
    goals: [],
    on,
    names: (id) => id,
  })

test('a step that is finished early frees the hours ahead of it, which is a reason to plan again', () => {
  // In week 1, weeks 2 to 4 are ahead: 15 hours.
  expect(reasons('2027-01-06', 5)).toEqual([
    'Linux, first steps is finished with 15 hours to spare; planned again, your date may come earlier.',
  ])
})

test('a step that is finished when it should be frees nothing', () => {
  expect(reasons('2027-01-27', 20)).toEqual([])
})
