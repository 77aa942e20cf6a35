import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { OpportunityInput } from '../input'
import { moveOpportunity } from '../move-opportunity'
import { findOpportunity } from '../queries'
import { noOpportunity, stale } from '../refusals'

/** Building begins today. */
export async function beginOpportunity(
  context: Context,
  { opportunityId, version }: OpportunityInput,
): Promise<Result<{ opportunityId: string }>> {
  const { db, actor, now } = context
  const found = await findOpportunity(context, opportunityId)
  if (!found) return noOpportunity
  const { opportunity, team } = found
  authorize(actor, 'team.lead', team)
  if (opportunity.state !== 'open') return refuse('conflict', `${opportunity.title} is no longer waiting to be built.`)
  return db.transaction(async (tx) => {
    if (!(await moveOpportunity(tx, opportunity, version, { state: 'building', startedAt: now }))) return stale
    await record(tx, context, 'team.lead', team.id, { did: 'begin-opportunity', opportunityId })
    return done({ opportunityId })
  })
}
