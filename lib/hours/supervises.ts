import { and, eq, exists, inArray, or, sql, type SQL } from 'drizzle-orm'
import { alias, type PgColumn } from 'drizzle-orm/pg-core'
import { cohortPeriods, hosts, placements } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { ledBy } from '@/lib/access/visible-people'

/** Placements of someone in a week (its Monday), with the host where they are. */
export function placedIn({ db }: Pick<Context, 'db'>, person: PgColumn | SQL, week: PgColumn | SQL) {
  const placed = alias(placements, 'placed')
  return db
    .select({ supervisorId: hosts.supervisorId })
    .from(placed)
    .innerJoin(hosts, eq(hosts.id, placed.hostId))
    .innerJoin(cohortPeriods, and(eq(cohortPeriods.cohortId, placed.cohortId), eq(cohortPeriods.number, placed.period)))
    .where(
      and(
        sql`${placed.personId} = ${person}`,
        sql`${cohortPeriods.from} <= ${week}::date + 6`,
        sql`${cohortPeriods.to} >= ${week}::date`,
        sql`${hosts.supervisorId} is not null`,
      ),
    )
    .$dynamic()
}

/** Whose week of work this actor supervises: a lead of their team, or the supervisor of the host where they were that week. */
export const supervisedBy = (context: Context, person: PgColumn, week: PgColumn): SQL | undefined =>
  and(
    sql`${person} <> ${context.actor.id}`,
    or(inArray(person, ledBy(context)), exists(hostedBy(context, person, week))),
  )

const hostedBy = (context: Context, person: PgColumn, week: PgColumn) => {
  const under = placedIn(context, sql`${person}`, sql`${week}`).as('under')
  return context.db
    .select({ one: sql`1` })
    .from(under)
    .where(eq(under.supervisorId, context.actor.id))
}
