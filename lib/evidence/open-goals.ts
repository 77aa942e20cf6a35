import type { Context } from '@/lib/access/context'
import { openGoalsOf } from '@/lib/projects/queries'
import type { OpenGoal } from './view'

/** The learning goals that the actor's next evidence can serve, the first due first. */
export async function openGoals(context: Context): Promise<OpenGoal[]> {
  const goals = await openGoalsOf(context, context.actor.id)
  return goals.map(({ id, project, skillId, skill, level, by, criteria }) => ({
    id,
    project: project.name,
    skillId,
    skill,
    level,
    by,
    criteria,
  }))
}
