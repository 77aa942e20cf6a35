import type { Context } from '@/lib/access/context'
import { can } from '@/lib/access/policy'
import { effectOfGoal } from '@/lib/pathways/goal-effect'
import { todayIn } from '@/lib/pathways/model'
import type { GoalEffect } from '@/lib/pathways/view'
import { findGoal } from './goals'
import type { AttachGoalInput } from './input'
import { findProject } from './queries'

/** What an attached goal does to its person's date; undefined when there is no such goal to see. */
export async function showEffect(context: Context, goalId: string): Promise<GoalEffect | undefined> {
  const goal = await findGoal(context, goalId)
  return goal && effectOfGoal(context, goal.person, { ...goal, setBy: goal.setBy.name, endedBy: null })
}

/** What a goal would do to someone's date if it were attached, for those who may attach it. */
export async function showEffectOfThought(
  context: Context,
  { projectId, personId, ...thought }: AttachGoalInput,
): Promise<GoalEffect | undefined> {
  const { actor, now } = context
  const project = await findProject(context, projectId)
  const person = project?.people.find(({ id }) => id === personId)
  if (!project || !person || !can(actor, 'goal.attach', person)) return undefined
  const today = todayIn('UTC', now)
  const from = project.from > today ? project.from : today
  return effectOfGoal(context, person, {
    id: 'thought-of',
    project: { id: project.id, name: project.name },
    from: from > thought.by ? thought.by : from,
    setBy: actor.name,
    endedBy: null,
    ending: null,
    ...thought,
  })
}
