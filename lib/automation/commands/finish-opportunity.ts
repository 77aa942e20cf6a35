import { opportunityBaselines } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { sayDay } from '@/lib/core/say'
import { done, refuse, type Result } from '@/lib/core/result'
import type { FinishOpportunityInput } from '../input'
import { baselineBefore } from '../measured'
import { savedHours } from '../model'
import { moveOpportunity } from '../move-opportunity'
import { findOpportunity } from '../queries'
import { noOpportunity, stale } from '../refusals'

/** The automation is there from this day on. What its tickets came to until then is kept, so that its promise can be held against those to come. */
export async function finishOpportunity(
  context: Context,
  { opportunityId, version, finishedOn }: FinishOpportunityInput,
): Promise<Result<{ opportunityId: string }>> {
  const { db, actor, now } = context
  const found = await findOpportunity(context, opportunityId)
  if (!found) return noOpportunity
  const { opportunity, team } = found
  authorize(actor, 'team.lead', team)
  const { state, title, ticketKind } = opportunity
  if (state === 'finished' || state === 'dropped') return refuse('conflict', `${title} is ${state} already.`)
  const today = now.toISOString().slice(0, 10)
  if (finishedOn > today)
    return refuse('invalid', `${sayDay(finishedOn)} is still to come.`, {
      finishedOn: 'Choose today, or the day on which it was finished.',
    })
  const baseline = ticketKind && (await baselineBefore(db, team.id, ticketKind, finishedOn))

  return db.transaction(async (tx) => {
    const finished = { state: 'finished' as const, finishedOn, endedBy: actor.id, endedAt: now }
    if (!(await moveOpportunity(tx, opportunity, version, finished))) return stale
    if (baseline)
      await tx.insert(opportunityBaselines).values({
        opportunityId,
        ...baseline,
        promise: { hoursPerWeek: savedHours(opportunity) },
      })
    await record(tx, context, 'team.lead', team.id, { did: 'finish-opportunity', opportunityId, finishedOn })
    return done({ opportunityId })
  })
}
