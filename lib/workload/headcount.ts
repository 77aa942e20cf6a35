import { and, asc, count, eq, inArray, notInArray, sql } from 'drizzle-orm'
import { people, teamMembers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { addDays } from '@/lib/core/weeks'
import type { Led } from '@/lib/people/model'

type Stay = { from: string; to: string | null }

/**
 * How many people's hours are a team's, week by week: of those who were in a team for any of its days, whose first team it
 * was; those who lead it apart. Most people have had one team only, so those are counted where they are kept.
 */
export async function headcountOf(context: Context, team: Led): Promise<(monday: string) => number> {
  const alone = await stayedInOne(context, team)
  const moved = await movedBetween(context, team)
  return (monday) => {
    const sunday = addDays(monday, 6)
    const isHere = ({ from, to }: Stay) => from <= sunday && (to === null || to >= monday)
    const first = new Map<string, string>()
    for (const stay of moved.filter(isHere)) if (!first.has(stay.personId)) first.set(stay.personId, stay.teamId)
    return (
      alone.filter(isHere).reduce((sum, stay) => sum + stay.people, 0) +
      [...first.values()].filter((teamId) => teamId === team.id).length
    )
  }
}

const day = (at: typeof teamMembers.from | typeof teamMembers.to) => sql`(${at} at time zone 'UTC')::date`

/** Everyone who was ever in the team, with how often they were in any. */
const everIn = ({ db }: Context, team: Led) =>
  db
    .select({ personId: teamMembers.personId, stays: count().as('stays') })
    .from(teamMembers)
    .innerJoin(people, and(eq(people.id, teamMembers.personId), eq(people.state, 'active')))
    .where(
      and(
        notInArray(teamMembers.personId, [...team.leadIds]),
        inArray(
          teamMembers.personId,
          db.select({ id: teamMembers.personId }).from(teamMembers).where(eq(teamMembers.teamId, team.id)),
        ),
      ),
    )
    .groupBy(teamMembers.personId)
    .as('ever')

function stayedInOne(context: Context, team: Led): Promise<(Stay & { people: number })[]> {
  const ever = everIn(context, team)
  return context.db
    .select({
      from: sql<string>`${day(teamMembers.from)}::text`,
      to: sql<string | null>`${day(teamMembers.to)}::text`,
      people: count(),
    })
    .from(teamMembers)
    .innerJoin(ever, and(eq(ever.personId, teamMembers.personId), eq(ever.stays, 1)))
    .groupBy(sql`1`, sql`2`)
}

function movedBetween(context: Context, team: Led): Promise<(Stay & { personId: string; teamId: string })[]> {
  const ever = everIn(context, team)
  return context.db
    .select({
      personId: teamMembers.personId,
      teamId: teamMembers.teamId,
      from: sql<string>`${day(teamMembers.from)}::text`,
      to: sql<string | null>`${day(teamMembers.to)}::text`,
    })
    .from(teamMembers)
    .innerJoin(ever, and(eq(ever.personId, teamMembers.personId), sql`${ever.stays} > 1`))
    .orderBy(asc(teamMembers.from), asc(teamMembers.teamId))
}
