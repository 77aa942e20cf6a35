import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { learningGoals, people, projectParts, projects } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'
import { currentCatalogue } from '@/lib/catalog/queries'
import type { Goal } from './view'

/** Someone's learning goals that are neither reached nor dropped, the first due first; none for someone out of sight. */
export const openGoalsOf = (context: Context, personId: string): Promise<Goal[]> =>
  goalsWhere(context, and(eq(learningGoals.personId, personId), isNull(learningGoals.endedAt)))

/** All of someone's learning goals, the first due first; none for someone out of sight. */
export const goalsOf = (context: Context, personId: string): Promise<Goal[]> =>
  goalsWhere(context, eq(learningGoals.personId, personId))

/** The learning goals of a project, of those people whose growth this actor may see. */
export const goalsOfProject = (context: Context, projectId: string): Promise<Goal[]> =>
  goalsWhere(context, eq(projectParts.projectId, projectId))

/** The open learning goals of everyone whose growth this actor may see. */
export const openGoalsInSight = (context: Context): Promise<Goal[]> =>
  goalsWhere(context, isNull(learningGoals.endedAt))

/** One learning goal, of someone whose growth this actor may see. */
export async function findGoal(context: Context, goalId: string): Promise<Goal | undefined> {
  const [goal] = await goalsWhere(context, eq(learningGoals.id, goalId))
  return goal
}

async function goalsWhere(context: Context, which: SQL | undefined): Promise<Goal[]> {
  const setter = alias(people, 'setter')
  const rows = await context.db
    .select({
      goal: learningGoals,
      project: { id: projects.id, name: projects.name },
      person: { id: people.id, name: people.name },
      setBy: { id: setter.id, name: setter.name },
    })
    .from(learningGoals)
    .innerJoin(projectParts, eq(projectParts.id, learningGoals.partId))
    .innerJoin(projects, eq(projects.id, projectParts.projectId))
    .innerJoin(people, eq(people.id, learningGoals.personId))
    .innerJoin(setter, eq(setter.id, learningGoals.setBy))
    .where(and(which, inSightOf(context, learningGoals.personId)))
    .orderBy(asc(learningGoals.by), asc(learningGoals.id))
    .limit(500)
  const { skills } = await currentCatalogue(context)
  return rows.map(({ goal, ...named }) => ({
    ...goal,
    ...named,
    skill: skills.get(goal.skillId)?.title ?? goal.skillId,
  }))
}
