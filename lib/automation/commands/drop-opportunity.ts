import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { OpportunityInput } from '../input'
import { moveOpportunity } from '../move-opportunity'
import { findOpportunity } from '../queries'
import { noOpportunity, stale } from '../refusals'

/** A task that will not be automated after all; it stays on the list of what was dropped. */
export async function dropOpportunity(
  context: Context,
  { opportunityId, version }: OpportunityInput,
): Promise<Result<{ teamId: string }>> {
  const { db, actor, now } = context
  const found = await findOpportunity(context, opportunityId)
  if (!found) return noOpportunity
  const { opportunity, team } = found
  authorize(actor, 'team.lead', team)
  if (opportunity.state !== 'open' && opportunity.state !== 'building')
    return refuse('conflict', `${opportunity.title} is ${opportunity.state} already.`)
  return db.transaction(async (tx) => {
    const isMoved = await moveOpportunity(tx, opportunity, version, {
      state: 'dropped',
      endedBy: actor.id,
      endedAt: now,
      effectState: null,
    })
    if (!isMoved) return stale
    await record(tx, context, 'team.lead', team.id, { did: 'drop-opportunity', opportunityId })
    return done({ teamId: team.id })
  })
}
