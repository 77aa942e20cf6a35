import { and, desc, eq, inArray } from 'drizzle-orm'
import { people, projects, projectSkills } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { projectInSightOf } from './in-sight'
import { participantsOf } from './participants'
import type { Project, ProjectLine, TaughtSkill } from './view'

export { goalsOf, goalsOfProject, openGoalsOf } from './goals'

/** One project with its people, for those who may see it. */
export async function findProject(context: Context, projectId: string): Promise<Project | undefined> {
  const [row] = await context.db
    .select({ project: projects, begunBy: people.name })
    .from(projects)
    .innerJoin(people, eq(people.id, projects.createdBy))
    .where(and(eq(projects.id, projectId), projectInSightOf(context, projects.id)))
  if (!row) return undefined
  const { createdAt: _, ...project } = row.project
  const taught = await skillsTaughtBy(context, [projectId])
  return {
    ...project,
    begunBy: row.begunBy,
    people: (await participantsOf(context, [projectId]))(projectId),
    skills: taught(projectId),
  }
}

/** The projects that this actor may see, the latest begun first; at most two hundred. */
export async function projectsInSight(context: Context): Promise<ProjectLine[]> {
  const rows = await context.db
    .select({
      id: projects.id,
      name: projects.name,
      purpose: projects.purpose,
      from: projects.from,
      to: projects.to,
      endedAt: projects.endedAt,
    })
    .from(projects)
    .where(projectInSightOf(context, projects.id))
    .orderBy(desc(projects.from), desc(projects.id))
    .limit(200)
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const taught = await skillsTaughtBy(context, ids)
  const participants = await participantsOf(context, ids)
  return rows.map((row) => ({
    ...row,
    skills: taught(row.id),
    people: participants(row.id),
  }))
}

async function skillsTaughtBy(context: Context, projectIds: readonly string[]) {
  const { skills } = await currentCatalogue(context)
  const rows = await context.db
    .select()
    .from(projectSkills)
    .where(and(inArray(projectSkills.projectId, [...projectIds]), projectInSightOf(context, projectSkills.projectId)))
  const byTitle = (one: TaughtSkill, other: TaughtSkill) => one.title.localeCompare(other.title)
  return (id: string): TaughtSkill[] =>
    rows
      .filter(({ projectId }) => projectId === id)
      .map(({ skillId, level }) => ({ skillId, title: skills.get(skillId)?.title ?? skillId, level }))
      .sort(byTitle)
}
