import { and, asc, eq, gte, inArray } from 'drizzle-orm'
import { opportunities, opportunityPeople } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { Led } from '@/lib/people/model'
import { findTeam } from '@/lib/people/teams'
import { automationLimits } from './model'

export type Opportunity = typeof opportunities.$inferSelect & { personIds: readonly string[] }
export type TeamOfMine = Led & { name: string }

/** An opportunity, with its team, for whoever leads that team. */
export async function findOpportunity(
  context: Context,
  opportunityId: string,
): Promise<{ opportunity: Opportunity; team: TeamOfMine } | undefined> {
  const [found] = await context.db.select().from(opportunities).where(eq(opportunities.id, opportunityId))
  const team = found && (await findTeam(context, found.teamId))
  if (!found || !team) return undefined
  const people = await namedFor(context, [found.id])
  return { opportunity: { ...found, personIds: people(found.id) }, team }
}

/** All opportunities of a team that was found in sight, the first made first. */
export async function opportunitiesOf(context: Context, team: TeamOfMine): Promise<Opportunity[]> {
  const rows = await context.db
    .select()
    .from(opportunities)
    .where(eq(opportunities.teamId, team.id))
    .orderBy(asc(opportunities.createdAt), asc(opportunities.id))
    .limit(automationLimits.opportunities)
  const people = await namedFor(
    context,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, personIds: people(row.id) }))
}

/** Whose work each of these is; none: everyone's in the team. */
export async function namedFor(
  { db }: Pick<Context, 'db'>,
  opportunityIds: readonly string[],
): Promise<(opportunityId: string) => string[]> {
  const rows =
    opportunityIds.length === 0
      ? []
      : await db
          .select()
          .from(opportunityPeople)
          .where(inArray(opportunityPeople.opportunityId, [...opportunityIds]))
  return (id) => rows.filter(({ opportunityId }) => opportunityId === id).map(({ personId }) => personId)
}

/** Automations that a team finished from a day on; none for whoever does not lead it. */
export async function finishedSince(
  context: Context,
  teamId: string,
  day: string,
): Promise<{ id: string; title: string; finishedOn: string }[]> {
  const team = await findTeam(context, teamId)
  if (!team) return []
  const rows = await context.db
    .select({ id: opportunities.id, title: opportunities.title, finishedOn: opportunities.finishedOn })
    .from(opportunities)
    .where(
      and(eq(opportunities.teamId, team.id), eq(opportunities.state, 'finished'), gte(opportunities.finishedOn, day)),
    )
    .orderBy(asc(opportunities.finishedOn), asc(opportunities.id))
  return rows.flatMap(({ finishedOn, ...row }) => (finishedOn ? [{ ...row, finishedOn }] : []))
}
