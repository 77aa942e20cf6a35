import { and, asc, count, eq, inArray, notInArray, sql } from 'drizzle-orm'
import { hourSheets, people, teamMembers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import type { Led } from '@/lib/people/model'
import type { TeamPeople } from './views/team'

const aPage = 25

/**
 * A page of the people of a team by name, those who lead it apart: what they wrote for a week, and how many of their weeks
 * wait for approval. The caller has found the team.
 */
export async function peopleOfTeam(context: Context, team: Led, week: string, asked: number): Promise<TeamPeople> {
  const { db } = context
  const members = membersIn(context, team)
  const [{ all } = { all: 0 }] = await db.select({ all: count() }).from(people).where(members)
  const pages = Math.max(1, Math.ceil(all / aPage))
  const page = Math.min(pages, Math.max(1, Math.floor(asked)))
  const rows = await db
    .select({
      id: people.id,
      name: people.name,
      state: hourSheets.state,
      minutes: sql<number>`coalesce(${hourSheets.run} + ${hourSheets.grow} + ${hourSheets.transform} + ${hourSheets.protected} + ${hourSheets.instruction}, 0)`,
    })
    .from(people)
    .leftJoin(
      hourSheets,
      and(eq(hourSheets.personId, people.id), eq(hourSheets.week, week), eq(hourSheets.teamId, team.id)),
    )
    .where(members)
    .orderBy(asc(people.name), asc(people.id))
    .limit(aPage)
    .offset((page - 1) * aPage)
  const waiting = await waitingWeeks(context, team)
  return {
    listed: rows.map((row) => ({
      ...row,
      state: row.minutes > 0 ? row.state : null,
      waiting: waiting.get(row.id) ?? 0,
    })),
    page,
    pages,
    waiting: [...waiting.values()].reduce((sum, weeks) => sum + weeks, 0),
  }
}

const membersIn = ({ db, now }: Context, team: Led) =>
  and(
    eq(people.state, 'active'),
    notInArray(people.id, [...team.leadIds]),
    inArray(
      people.id,
      db
        .select({ id: teamMembers.personId })
        .from(teamMembers)
        .where(and(eq(teamMembers.teamId, team.id), eq(teamMembers.place, 'member'), inForce(now, teamMembers))),
    ),
  )

async function waitingWeeks(context: Context, team: Led): Promise<ReadonlyMap<string, number>> {
  const rows = await context.db
    .select({ personId: hourSheets.personId, weeks: count() })
    .from(hourSheets)
    .innerJoin(people, eq(people.id, hourSheets.personId))
    .where(and(eq(hourSheets.state, 'submitted'), membersIn(context, team)))
    .groupBy(hourSheets.personId)
  return new Map(rows.map(({ personId, weeks }) => [personId, weeks]))
}
