import { and, eq, isNull } from 'drizzle-orm'
import { reclaimedHours } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { addDays, mondayOf } from '@/lib/core/weeks'
import { done, refuse, type Result } from '@/lib/core/result'
import { sayCount } from '@/lib/core/say'
import { askForecast, situationBefore } from '@/lib/forecasts/ask-forecast'
import { wakeForecasts } from '@/lib/forecasts/wake'
import { endReclaimedBlocks } from '@/lib/protected-time/place-reclaimed'
import { givenBy } from '../given'
import type { EndGivingInput } from '../input'
import { findOpportunity } from '../queries'
import { noOpportunity } from '../refusals'

/** Someone's hours from an automation end with this week, or are taken back before they begin. */
export async function endGiving(
  context: Context,
  { opportunityId, reclaimedId, version }: EndGivingInput,
): Promise<Result<{ name: string; to: string }>> {
  const { db, actor, now } = context
  const found = await findOpportunity(context, opportunityId)
  if (!found) return noOpportunity
  const { opportunity, team } = found
  authorize(actor, 'team.lead', team)
  const given = (await givenBy(context, opportunityId)).find(({ id }) => id === reclaimedId)
  if (!given) return refuse('not-found', 'There are no such hours.')
  const { name, personId, hours } = given
  const sunday = addDays(mondayOf(now.toISOString().slice(0, 10)), 6)
  const to = given.from > sunday ? addDays(given.from, -1) : sunday
  const before = await situationBefore(context, personId)

  const outcome = await db.transaction(async (tx) => {
    const [ended] = await tx
      .update(reclaimedHours)
      .set({ to, version: version + 1 })
      .where(and(eq(reclaimedHours.id, reclaimedId), eq(reclaimedHours.version, version), isNull(reclaimedHours.to)))
      .returning({ id: reclaimedHours.id })
    if (!ended) return refuse('stale', `${name}’s hours were changed elsewhere meanwhile. Reload the page to see them.`)
    await endReclaimedBlocks(tx, { reclaimedId, to, now })
    const because = `${actor.name} ended the ${sayCount(hours, 'hour')} a week that ${opportunity.title} gave you back.`
    await askForecast(tx, context, { personId, cause: 'reclaim-ended', because, before })
    await record(tx, context, 'team.lead', team.id, { did: 'end-giving', opportunityId, personId, hours, to })
    return done({ name, to })
  })
  if (outcome.ok) wakeForecasts()
  return outcome
}
