import { and, eq, gte, inArray, isNotNull, isNull, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { activities, finishedActivities, opportunities, signOffs, teamMembers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import type { Led } from '@/lib/people/model'
import type { FinishedAutomation } from './views/growth'

/** How often each month came up. */
export type ByMonth = ReadonlyMap<string, number>

const count = sql<number>`count(*)::int`
const byMonth = (rows: readonly { month: string; count: number }[]): ByMonth =>
  new Map(rows.map((row) => [row.month, row.count]))

/** Everyone who is in a team now. */
export const inTeam = ({ db, now }: Context, { id }: Led) =>
  db
    .select({ id: teamMembers.personId })
    .from(teamMembers)
    .where(and(eq(teamMembers.teamId, id), inForce(now, teamMembers)))

/** Levels that others attested to the people of a team from a day on, by month (UTC); without those that were reopened. */
export async function levelsAttested(context: Context, team: Led, from: string): Promise<ByMonth> {
  const reopening = alias(signOffs, 'reopening')
  const month = sql<string>`to_char(${signOffs.at} at time zone 'UTC', 'YYYY-MM')`
  const rows = await context.db
    .select({ month, count })
    .from(signOffs)
    .where(
      and(
        eq(signOffs.entry, 'sign-off'),
        inArray(signOffs.personId, inTeam(context, team)),
        gte(signOffs.at, new Date(`${from}T00:00:00Z`)),
        notExists(
          context.db
            .select({ seq: reopening.seq })
            .from(reopening)
            .where(and(isNotNull(reopening.reopens), eq(reopening.reopens, signOffs.seq))),
        ),
      ),
    )
    .groupBy(sql`1`)
  return byMonth(rows)
}

/** Certifications that the people of a team finished from a day on, by month. */
export async function certificationsFinished(context: Context, team: Led, from: string): Promise<ByMonth> {
  const month = sql<string>`to_char(${finishedActivities.finishedOn}, 'YYYY-MM')`
  const rows = await context.db
    .select({ month, count })
    .from(finishedActivities)
    .innerJoin(
      activities,
      and(
        eq(activities.id, finishedActivities.activityId),
        isNull(activities.supersededAt),
        eq(activities.kind, 'certification'),
      ),
    )
    .where(and(inArray(finishedActivities.personId, inTeam(context, team)), gte(finishedActivities.finishedOn, from)))
    .groupBy(sql`1`)
  return byMonth(rows)
}

/** The automations that a team finished from a day on, the first of them first. */
export const automationsFinished = async ({ db }: Context, team: Led, from: string): Promise<FinishedAutomation[]> => {
  const rows = await db
    .select({ id: opportunities.id, title: opportunities.title, finishedOn: opportunities.finishedOn })
    .from(opportunities)
    .where(
      and(eq(opportunities.teamId, team.id), eq(opportunities.state, 'finished'), gte(opportunities.finishedOn, from)),
    )
    .orderBy(opportunities.finishedOn, opportunities.id)
  return rows.flatMap(({ finishedOn, ...row }) => (finishedOn === null ? [] : [{ ...row, finishedOn }]))
}
