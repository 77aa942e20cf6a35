import { and, eq, isNull } from 'drizzle-orm'
import { opportunities, reclaimedHours } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { sayCount } from '@/lib/core/say'
import { askForecast, situationBefore } from '@/lib/forecasts/ask-forecast'
import { wakeForecasts } from '@/lib/forecasts/wake'
import { placeReclaimed } from '@/lib/protected-time/place-reclaimed'
import { membersIn } from '../affected'
import type { GiveBackInput } from '../input'
import { measuredOf } from '../measured'
import { moveOpportunity } from '../move-opportunity'
import { findOpportunity } from '../queries'
import { noOpportunity, stale } from '../refusals'

/**
 * Gives hours that a finished automation saves back to people, as protected time from a Monday on, and asks what that does
 * to each of their dates. Together they never get more than is saved.
 */
export async function giveBack(
  context: Context,
  { opportunityId, version, from, hours }: GiveBackInput,
): Promise<Result<{ people: number; hours: number }>> {
  const { db, actor, now } = context
  const found = await findOpportunity(context, opportunityId)
  if (!found) return noOpportunity
  const { opportunity, team } = found
  authorize(actor, 'team.lead', team)
  const { title, state } = opportunity
  if (state !== 'finished') return refuse('conflict', `${title} is not finished yet, so there is nothing to give back.`)

  const given = Object.entries(hours).filter(([, each]) => each > 0)
  const sum = given.reduce((all, [, each]) => all + each, 0)
  const members = (await membersIn(context, [team.id]))(team.id)
  if (!given.every(([id]) => members.some((member) => member.id === id)))
    return refuse('not-found', 'One of those people is not in this team. Reload the page to see who is.')
  if (sum === 0) return refuse('invalid', 'Please give at least one person an hour.')
  const { saved, promised } = await measuredOf(context, team, opportunity)
  // What later tickets show counts for more than what was promised.
  const most = Math.max(0, saved ?? promised)
  const befores: { personId: string; each: number; before: Awaited<ReturnType<typeof situationBefore>> }[] = []
  for (const [personId, each] of given)
    befores.push({ personId, each, before: await situationBefore(context, personId) })

  const outcome = await db.transaction(async (tx) => {
    // One after the other, so that no two give the same hours.
    const [locked] = await tx
      .select({ version: opportunities.version })
      .from(opportunities)
      .where(eq(opportunities.id, opportunityId))
      .for('update')
    if (locked?.version !== version) return stale
    const standing = await tx
      .select({ personId: reclaimedHours.personId, hours: reclaimedHours.hours })
      .from(reclaimedHours)
      .where(and(eq(reclaimedHours.opportunityId, opportunityId), isNull(reclaimedHours.to)))
    const already = standing.reduce((all, row) => all + row.hours, 0)
    if (already + sum > most + 1e-9) return refuse('conflict', tooMuch(sum, already, most))
    const twice = members.find(({ id }) => id in hours && standing.some(({ personId }) => personId === id))
    if (twice && (hours[twice.id] ?? 0) > 0)
      return refuse('conflict', `${twice.name} has hours of ${title} already. End those first to give others.`)

    await moveOpportunity(tx, opportunity, version, {})
    for (const { personId, each, before } of befores) {
      const id = newId(now)
      const row = { id, opportunityId, personId, hours: each, from, givenBy: actor.id, givenAt: now }
      await tx.insert(reclaimedHours).values(row)
      await placeReclaimed(tx, { personId, reclaimedId: id, hours: each, from, by: actor.id, now })
      const because = `${actor.name} gave you ${sayCount(each, 'hour')} a week back: ${title} is automated.`
      await askForecast(tx, context, { personId, cause: 'reclaimed', because, before })
    }
    await record(tx, context, 'team.lead', team.id, { did: 'give-back', opportunityId, from, hours })
    return done({ people: given.length, hours: sum })
  })
  if (outcome.ok) wakeForecasts()
  return outcome
}

function tooMuch(sum: number, already: number, most: number): string {
  const saved = `It saves ${Number(most.toFixed(1))} hours a week`
  const given = already > 0 ? `, of which ${already} are given back already` : ''
  return `${saved}${given}; ${sayCount(sum, 'hour')} more would be more than that. Give fewer.`
}
