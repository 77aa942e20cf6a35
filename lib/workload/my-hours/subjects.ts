import { and, desc, eq, gte, isNull, sql } from 'drizzle-orm'
import { learningGoals, projectParts, projects, tickets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { addDays } from '@/lib/core/weeks'
import { firstTeamOf } from '@/lib/hours/open-week'
import { standardOf, type StandardOf } from '@/lib/hours/titles'
import { plainLine, purposeNames } from '@/lib/hours/views/line'
import type { Subject } from '@/lib/hours/views/my-week'
import { mixes } from '@/lib/hours/model'
import { activityOfGoal } from '@/lib/projects/model'

const ticketDays = 90

/** Kinds of ticket that the actor's own team had lately, the most frequent first: what they are called, never whose they were. */
export async function ticketKindsOfOwnTeam({ actor, db, now }: Context): Promise<string[]> {
  const teamId = await firstTeamOf(db, actor.id, now)
  if (teamId === null) return []
  const [last] = await db
    .select({ at: sql<string | null>`max(${tickets.openedAt})::date::text` })
    .from(tickets)
    .where(eq(tickets.teamId, teamId))
  if (!last?.at) return []
  const rows = await db
    .select({ kind: tickets.kind, count: sql<number>`count(*)::int` })
    .from(tickets)
    .where(
      and(eq(tickets.teamId, teamId), gte(tickets.openedAt, new Date(`${addDays(last.at, -ticketDays)}T00:00:00Z`))),
    )
    .groupBy(tickets.kind)
    .orderBy(desc(sql`count(*)`), tickets.kind)
    .limit(8)
  return rows.map(({ kind }) => kind)
}

/** Projects in which the actor has a part, with the learning goal that is open in each. */
export const projectsOf = ({ actor, db }: Context) =>
  db
    .select({ id: projects.id, name: projects.name, goalId: learningGoals.id })
    .from(projectParts)
    .innerJoin(projects, eq(projects.id, projectParts.projectId))
    .leftJoin(learningGoals, and(eq(learningGoals.partId, projectParts.id), isNull(learningGoals.ending)))
    .where(eq(projectParts.personId, actor.id))
    .orderBy(projects.name, learningGoals.by)
    .limit(60)

/** All on which the actor can write hours of a week: plain work, projects, steps of the plan, tickets, their programme's own. */
export async function subjectsOf(
  context: Context,
  steps: readonly { activityId: string; title: string }[],
): Promise<{ subjects: Subject[]; standard: StandardOf | undefined; kinds: string[] }> {
  const standard = await standardOf(context, context.actor.id)
  const kinds = await ticketKindsOfOwnTeam(context)
  const work = mixes.map((mix) => ({
    id: mix,
    title: `${purposeNames[mix]}: ${mixSays[mix]}`,
    group: 'Work',
    line: plainLine(mix),
  }))
  const projectLines = (await projectsOf(context)).map(({ id, name, goalId }) => ({
    id: `project-${id}-${goalId ?? ''}`,
    title: name,
    group: 'Projects',
    line: { ...plainLine('grow'), projectId: id, activityId: goalId ? activityOfGoal(goalId) : null },
  }))
  const goals = new Set(projectLines.map(({ line }) => line.activityId))
  const learning = steps
    .filter(({ activityId }) => !goals.has(activityId))
    .map(({ activityId, title }) => ({
      id: `step-${activityId}`,
      title,
      group: 'Steps of your plan',
      line: { ...plainLine('protected'), activityId },
    }))
  return {
    standard,
    kinds,
    subjects: [
      ...work,
      ...projectLines,
      ...learning,
      ...(standard?.workProcesses ?? []).map(({ id, title }) => ({
        id: `process-${id}`,
        title,
        group: 'Work processes of your programme',
        line: { ...plainLine('run'), processId: id },
      })),
      ...(standard?.relatedInstruction ?? []).map(({ id, title }) => ({
        id: `instruction-${id}`,
        title,
        group: 'Related instruction',
        line: { ...plainLine('instruction'), instructionId: id },
      })),
      ...kinds.map((kind) => ({
        id: `tickets-${kind}`,
        title: `Tickets: ${kind}`,
        group: 'Tickets of your team',
        line: { ...plainLine('run'), ticketKind: kind },
      })),
    ],
  }
}

const mixSays = { run: 'keeping things working', grow: 'making them better', transform: 'something new' } as const
