import { and, eq, exists, inArray, isNull, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { people, targets, teamMembers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import { hoursGivenBack } from './model'
import type { Opportunity } from './queries'
import { shareOut, type Share, type Sharer } from './share-out'

export type Affected = Share<Sharer>

/** Everyone in these teams now, those who lead them apart, by team. */
export async function membersIn(
  { db, now }: Pick<Context, 'db' | 'now'>,
  teamIds: readonly string[],
): Promise<(teamId: string) => Sharer[]> {
  const lead = alias(teamMembers, 'lead')
  const aim = db
    .select()
    .from(targets)
    .where(and(eq(targets.personId, people.id), isNull(targets.endedAt)))
  const rows = await db
    .selectDistinct({
      teamId: teamMembers.teamId,
      id: people.id,
      name: people.name,
      aims: sql<boolean>`${exists(aim)}`,
    })
    .from(teamMembers)
    .innerJoin(people, eq(people.id, teamMembers.personId))
    .where(
      and(
        inArray(teamMembers.teamId, [...teamIds]),
        eq(teamMembers.place, 'member'),
        eq(people.state, 'active'),
        inForce(now, teamMembers),
        notExists(
          db
            .select()
            .from(lead)
            .where(
              and(
                eq(lead.teamId, teamMembers.teamId),
                eq(lead.personId, teamMembers.personId),
                eq(lead.place, 'lead'),
                inForce(now, lead),
              ),
            ),
        ),
      ),
    )
  return (teamId) => rows.filter((row) => row.teamId === teamId).map(({ id, name, aims }) => ({ id, name, aims }))
}

type Asked = Pick<Opportunity, 'timesPerWeek' | 'minutesEach' | 'buildHours' | 'savesPercent' | 'givesBackPercent'> & {
  personIds: readonly string[]
}

/** Whose hours come back, and how many whole hours each would get; whoever has left the team gets none. */
export function affectedBy(opportunity: Asked, members: readonly Sharer[]): Affected[] {
  const named = members.filter(({ id }) => opportunity.personIds.length === 0 || opportunity.personIds.includes(id))
  return shareOut(hoursGivenBack(opportunity, opportunity.givesBackPercent), named)
}
