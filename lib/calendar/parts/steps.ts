import { weekEnd, weekStart } from '@/lib/core/weeks'
import type { PlanVersion } from '@/lib/pathways/queries'
import { goalOfActivity } from '@/lib/projects/model'
import type { Span } from '@/lib/protected-time/views/occurrence'
import { isPlacement } from '@/lib/rotation/model'
import type { FeedEvent } from '../feed-event'
import { touches } from '../window'

type Plan = Pick<PlanVersion, 'problem' | 'answer'>

/** The steps of a plan with their days. Placements are apart: their days stand, whatever a plan makes of them. */
export function stepsOf({ problem, answer }: Plan) {
  const activities = new Map(problem.activities.map((activity) => [activity.id, activity]))
  return answer.steps.flatMap(({ activity: id, firstWeek, lastWeek }) => {
    const activity = activities.get(id)
    if (!activity || isPlacement(id)) return []
    const [from, to] = [weekStart(problem.start, firstWeek), weekEnd(problem.start, lastWeek)]
    return [
      { id, kind: activity.kind, title: titleOf(activity), from, to, examFrom: weekStart(problem.start, lastWeek) },
    ]
  })
}

/** A goal is called after its level and its project; a feed tells the skill alone. */
function titleOf({ id, title, raises }: Plan['problem']['activities'][number]): string {
  if (goalOfActivity(id) === undefined) return title
  const [level] = Object.values(raises)
  const [skill = ''] = title.split(` ${level} in `)
  return skill === title ? 'Learning in a project' : `${skill}, in a project`
}

/** Each step of the plan from its first week to its last. */
export const stepsIn = (plan: Plan | undefined, span: Span): FeedEvent[] =>
  (plan ? stepsOf(plan) : [])
    .filter((step) => touches(step, span))
    .map(({ id, title, from, to }) => ({ key: id, part: 'steps', title, when: { from, to } }))
