import type { Person } from '@/lib/people/model'

/** How a learning goal ended: its level was signed off, or it was let go. Open while neither. */
export const goalEndings = ['reached', 'dropped'] as const
export type GoalEnding = (typeof goalEndings)[number]

/** How much a project holds at most: lengths in characters, people and goals by number, hours of one goal. */
export const projectLimits = {
  name: 120,
  purpose: 1_000,
  part: 160,
  criteria: 600,
  people: 60,
  skills: 24,
  hours: 2_000,
}

/** The name under which a learning goal stands among the activities of a plan. */
export const activityOfGoal = (goalId: string): string => `goal-${goalId}`

/** The learning goal that an activity of a plan stands for; undefined for an activity of the catalogue. */
export const goalOfActivity = (activityId: string): string | undefined =>
  activityId.startsWith('goal-') ? activityId.slice('goal-'.length) : undefined

/** A project as the policy asks about it: who began it, and the people who have a part in it now. */
export type Worked = { id: string; createdBy: string; people: readonly Person[] }
