import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { OpportunityInput } from '../input'
import { moveOpportunity } from '../move-opportunity'
import { findOpportunity } from '../queries'
import { noOpportunity, stale } from '../refusals'
import { askedAnew, wakeWeighing } from '../weighing/ask'

/** A dropped task goes back among those that could be automated. */
export async function takeUpOpportunity(
  context: Context,
  { opportunityId, version }: OpportunityInput,
): Promise<Result<{ opportunityId: string }>> {
  const { db, actor, now } = context
  const found = await findOpportunity(context, opportunityId)
  if (!found) return noOpportunity
  const { opportunity, team } = found
  authorize(actor, 'team.lead', team)
  if (opportunity.state !== 'dropped') return refuse('conflict', `${opportunity.title} was not dropped.`)
  const taken = await db.transaction(async (tx) => {
    const open = { state: 'open' as const, startedAt: null, endedBy: null, endedAt: null, ...askedAnew(now) }
    if (!(await moveOpportunity(tx, opportunity, version, open))) return stale
    await record(tx, context, 'team.lead', team.id, { did: 'take-up-opportunity', opportunityId })
    return done({ opportunityId })
  })
  if (taken.ok) wakeWeighing()
  return taken
}
