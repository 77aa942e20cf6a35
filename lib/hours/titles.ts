import { and, desc, eq, sql } from 'drizzle-orm'
import {
  cohorts,
  hourEntries,
  learningGoals,
  projectParts,
  programmePeople,
  programmeVersions,
  projects,
} from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import { currentCatalogue } from '@/lib/catalog/queries'
import type { RelatedInstruction, WorkProcess } from '@/lib/programmes/model'
import type { Line } from './views/line'

/** The standard by which someone learns, as one of their programmes has it; the one they joined last. */
export type StandardOf = {
  cohortId: string | null
  title: string
  workProcesses: readonly WorkProcess[]
  relatedInstruction: readonly RelatedInstruction[]
}

export async function standardOf({ db, now }: Context, personId: string): Promise<StandardOf | undefined> {
  const [row] = await db
    .select({ cohortId: programmePeople.cohortId, standard: programmeVersions.standard })
    .from(programmePeople)
    .leftJoin(cohorts, eq(cohorts.id, programmePeople.cohortId))
    .innerJoin(
      programmeVersions,
      sql`${programmeVersions.id} = coalesce(${programmePeople.versionId}, ${cohorts.versionId})`,
    )
    .where(
      and(eq(programmePeople.personId, personId), eq(programmePeople.place, 'enrolled'), inForce(now, programmePeople)),
    )
    .orderBy(desc(programmePeople.from), desc(programmePeople.id))
    .limit(1)
  if (!row) return undefined
  const { title, workProcesses, relatedInstruction } = row.standard
  return { cohortId: row.cohortId, title, workProcesses, relatedInstruction }
}

export type Titles = (line: Line) => readonly string[]

/** What a person's hours serve, by name, the nearest first. The caller may see the hours, and so what they were for. */
export async function titlesOf(context: Context, personId: string): Promise<Titles> {
  const { db } = context
  const { activities } = await currentCatalogue(context)
  const standard = await standardOf(context, personId)
  const goals = await db
    .select({
      id: learningGoals.id,
      skillId: learningGoals.skillId,
      level: learningGoals.level,
      project: projects.name,
    })
    .from(learningGoals)
    .innerJoin(projectParts, eq(projectParts.id, learningGoals.partId))
    .innerJoin(projects, eq(projects.id, projectParts.projectId))
    .where(eq(learningGoals.personId, personId))
  const named = await db
    .selectDistinct({ id: projects.id, name: projects.name })
    .from(projects)
    .leftJoin(projectParts, and(eq(projectParts.projectId, projects.id), eq(projectParts.personId, personId)))
    .leftJoin(hourEntries, and(eq(hourEntries.projectId, projects.id), eq(hourEntries.personId, personId)))
    .where(sql`${projectParts.id} is not null or ${hourEntries.id} is not null`)
  const { skills } = await currentCatalogue(context)

  const ofActivity = (id: string) => {
    const goal = goals.find((each) => `goal-${each.id}` === id)
    if (goal) return `${skills.get(goal.skillId)?.title ?? goal.skillId} ${goal.level} in ${goal.project}`
    return (
      activities.get(id)?.title ?? (id.startsWith('placement-') ? 'A placement' : 'A step no longer in the catalogue')
    )
  }
  return ({ activityId, projectId, processId, instructionId, ticketKind }) => {
    const isGoal = activityId?.startsWith('goal-') ?? false
    return [
      ...(activityId ? [ofActivity(activityId)] : []),
      ...(projectId && !isGoal ? [named.find(({ id }) => id === projectId)?.name ?? 'A project'] : []),
      ...(processId ? [standard?.workProcesses.find(({ id }) => id === processId)?.title ?? 'A work process'] : []),
      ...(instructionId
        ? [standard?.relatedInstruction.find(({ id }) => id === instructionId)?.title ?? 'A course of instruction']
        : []),
      ...(ticketKind ? [`Tickets: ${ticketKind}`] : []),
    ]
  }
}
