import { and, asc, eq, inArray } from 'drizzle-orm'
import { people, teamMembers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { addDays } from '@/lib/core/weeks'
import type { Led } from '@/lib/people/model'

/**
 * How many people's hours are a team's, week by week: of those who were in a team for any of its days, whose first team it
 * was; those who lead it apart.
 */
export async function headcountOf({ db }: Context, team: Led): Promise<(monday: string) => number> {
  const rows = await db
    .select({
      personId: teamMembers.personId,
      teamId: teamMembers.teamId,
      from: teamMembers.from,
      to: teamMembers.to,
    })
    .from(teamMembers)
    .innerJoin(people, and(eq(people.id, teamMembers.personId), eq(people.state, 'active')))
    .where(
      inArray(
        teamMembers.personId,
        db.select({ id: teamMembers.personId }).from(teamMembers).where(eq(teamMembers.teamId, team.id)),
      ),
    )
    .orderBy(asc(teamMembers.from), asc(teamMembers.teamId))
  const stays = rows
    .filter(({ personId }) => !team.leadIds.includes(personId))
    .map(({ personId, teamId, from, to }) => ({
      personId,
      isHere: teamId === team.id,
      from: from.toISOString().slice(0, 10),
      to: to?.toISOString().slice(0, 10) ?? '9999-12-31',
    }))
  return (monday) => {
    const [sunday, first] = [addDays(monday, 6), new Map<string, boolean>()]
    for (const { personId, isHere, from, to } of stays)
      if (from <= sunday && to >= monday && !first.has(personId)) first.set(personId, isHere)
    return [...first.values()].filter(Boolean).length
  }
}
