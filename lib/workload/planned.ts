import { and, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { planTerms, reclaimedHours, weekExceptions } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { addDays } from '@/lib/core/weeks'
import type { Led } from '@/lib/people/model'
import { inTeam } from './growth-counts'

/**
 * Hours of learning that the plans of a team's people count on, by week: what each plans with and what automation gave back,
 * or their own word on that week. Blackouts are not taken off: what they cost shows as hours not taken.
 */
export async function plannedHours(
  context: Context,
  team: Led,
  { from, to }: { from: string; to: string },
): Promise<(monday: string) => number> {
  const { db } = context
  const people = inTeam(context, team)
  const [{ usual } = { usual: 0 }] = await db
    .select({ usual: sql<number>`coalesce(sum(${planTerms.hoursPerWeek}), 0)::int` })
    .from(planTerms)
    .where(inArray(planTerms.personId, people))
  const given = await db
    .select({
      personId: reclaimedHours.personId,
      hours: reclaimedHours.hours,
      from: reclaimedHours.from,
      to: reclaimedHours.to,
    })
    .from(reclaimedHours)
    .where(
      and(
        inArray(reclaimedHours.personId, people),
        lte(reclaimedHours.from, addDays(to, 6)),
        or(isNull(reclaimedHours.to), gte(reclaimedHours.to, from)),
      ),
    )
  const said = await db
    .select({
      personId: weekExceptions.personId,
      week: weekExceptions.week,
      hours: weekExceptions.hours,
      usual: planTerms.hoursPerWeek,
    })
    .from(weekExceptions)
    .innerJoin(planTerms, eq(planTerms.personId, weekExceptions.personId))
    .where(and(inArray(weekExceptions.personId, people), gte(weekExceptions.week, from), lte(weekExceptions.week, to)))
  return (monday) => {
    const own = said.filter(({ week }) => week === monday)
    const extra = given
      .filter((each) => each.from <= monday && (each.to === null || each.to >= monday))
      .filter(({ personId }) => !own.some((each) => each.personId === personId))
    return (
      usual +
      extra.reduce((sum, { hours }) => sum + hours, 0) +
      own.reduce((sum, each) => sum + each.hours - each.usual, 0)
    )
  }
}
