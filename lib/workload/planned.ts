import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
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
  const usual = await db
    .select({ personId: planTerms.personId, hours: planTerms.hoursPerWeek })
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
    .select({ personId: weekExceptions.personId, week: weekExceptions.week, hours: weekExceptions.hours })
    .from(weekExceptions)
    .innerJoin(planTerms, eq(planTerms.personId, weekExceptions.personId))
    .where(and(inArray(weekExceptions.personId, people), gte(weekExceptions.week, from), lte(weekExceptions.week, to)))
  return (monday) => {
    const own = new Map(said.filter(({ week }) => week === monday).map(({ personId, hours }) => [personId, hours]))
    const extra = given.filter((each) => each.from <= monday && (each.to === null || each.to >= monday))
    return [...usual, ...extra]
      .filter(({ personId }) => !own.has(personId))
      .reduce(
        (sum, { hours }) => sum + hours,
        [...own.values()].reduce((sum, hours) => sum + hours, 0),
      )
  }
}
