import { eq } from 'drizzle-orm'
import { opportunities } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, type Result } from '@/lib/core/result'
import type { WeighInput } from '../input'
import { findOpportunity } from '../queries'
import { noOpportunity } from '../refusals'
import { askedAnew, wakeWeighing } from '../weighing/ask'

/** Asks once more whose dates it would move, where that went wrong before. */
export async function weighOpportunity(
  context: Context,
  { opportunityId }: WeighInput,
): Promise<Result<{ opportunityId: string }>> {
  const { db, actor, now } = context
  const found = await findOpportunity(context, opportunityId)
  if (!found) return noOpportunity
  authorize(actor, 'team.lead', found.team)
  await db.transaction(async (tx) => {
    await tx.update(opportunities).set(askedAnew(now)).where(eq(opportunities.id, opportunityId))
    await record(tx, context, 'team.lead', found.team.id, { did: 'weigh-opportunity', opportunityId })
  })
  wakeWeighing()
  return done({ opportunityId })
}
