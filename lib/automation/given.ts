import { asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { people, reclaimedHours } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { GivenView } from './views/opportunity'

/** Hours that an opportunity, found in sight, gives or gave back: those that stand first, then by name. */
export async function givenBy({ db }: Pick<Context, 'db'>, opportunityId: string): Promise<GivenView[]> {
  const giver = alias(people, 'giver')
  const rows = await db
    .select({
      id: reclaimedHours.id,
      personId: reclaimedHours.personId,
      name: people.name,
      hours: reclaimedHours.hours,
      from: reclaimedHours.from,
      to: reclaimedHours.to,
      by: giver.name,
      version: reclaimedHours.version,
    })
    .from(reclaimedHours)
    .innerJoin(people, eq(people.id, reclaimedHours.personId))
    .innerJoin(giver, eq(giver.id, reclaimedHours.givenBy))
    .where(eq(reclaimedHours.opportunityId, opportunityId))
    .orderBy(asc(people.name), asc(reclaimedHours.givenAt))
  return rows.toSorted((one, other) => Number(one.to !== null) - Number(other.to !== null))
}
