import type { Activity, PathwayProblem } from '@/lib/planning/pathway/problem'

/** An activity with only what a situation is about. */
export const activity = (id: string, facts: Partial<Activity> = {}): Activity => ({
  id,
  title: id,
  kind: 'course',
  hours: 5,
  cost: 0,
  raises: {},
  needs: {},
  after: [],
  waitWeeks: 0,
  reclaims: 0,
  ...facts,
})

/** A problem with 5 hours a week for 60 weeks, and only what a situation is about. */
export const problem = (activities: readonly Activity[], facts: Partial<PathwayProblem> = {}): PathwayProblem => ({
  format: 'journeywork/pathway@1',
  start: '2027-01-04',
  hoursPerWeek: 5,
  weeks: {},
  horizonWeeks: 60,
  order: ['finish', 'hours', 'cost'],
  skills: {},
  activities,
  atMost: {},
  include: [],
  exclude: [],
  begun: {},
  fixed: {},
  ...facts,
})

/** A step from the hours of its weeks. */
export const step = (id: string, hoursByWeek: Readonly<Record<string, number>>) => {
  const weeks = Object.keys(hoursByWeek).map(Number)
  return { activity: id, firstWeek: Math.min(...weeks), lastWeek: Math.max(...weeks), hoursByWeek }
}
