import { and, count, eq, inArray, sql } from 'drizzle-orm'
import { hourSheets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { Led } from '@/lib/people/model'
import { membersOf } from '@/lib/people/teams'
import type { TeamPerson } from './views/team'

/**
 * The people of a team by name: what they wrote for a week, and how many of their weeks wait for approval. The caller has
 * found the team.
 */
export async function peopleOfTeam(context: Context, team: Led, week: string): Promise<TeamPerson[]> {
  const { db } = context
  const members = await membersOf(context, team.id)
  const sheets = await db
    .select({
      personId: hourSheets.personId,
      state: hourSheets.state,
      minutes: sql<number>`${hourSheets.run} + ${hourSheets.grow} + ${hourSheets.transform} + ${hourSheets.protected} + ${hourSheets.instruction}`,
    })
    .from(hourSheets)
    .where(and(eq(hourSheets.teamId, team.id), eq(hourSheets.week, week)))
  const waiting = await db
    .select({ personId: hourSheets.personId, weeks: count() })
    .from(hourSheets)
    .where(
      and(
        eq(hourSheets.state, 'submitted'),
        inArray(
          hourSheets.personId,
          members.map(({ id }) => id),
        ),
      ),
    )
    .groupBy(hourSheets.personId)
  const written = new Map(sheets.map((sheet) => [sheet.personId, sheet]))
  const weeks = new Map(waiting.map((each) => [each.personId, each.weeks]))
  return members.map((member) => {
    const sheet = written.get(member.id)
    return {
      ...member,
      minutes: sheet?.minutes ?? 0,
      state: sheet && sheet.minutes > 0 ? sheet.state : null,
      waiting: weeks.get(member.id) ?? 0,
    }
  })
}
