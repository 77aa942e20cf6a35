import { and, eq, isNull } from 'drizzle-orm'
import { mentorshipOffers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { WithdrawOfferInput } from '../capacity-input'
import { findOfferToWithdraw } from '../offers'

/** A programme manager takes back an offer that has not been answered; the learner can be proposed to someone else. */
export async function withdrawOffer(context: Context, { offerId }: WithdrawOfferInput): Promise<Result<null>> {
  const { actor, db, now } = context
  const offer = await findOfferToWithdraw(context, offerId)
  if (!offer) return refuse('not-found', 'There is no such offer that waits for an answer.')
  authorize(actor, 'matching.draw-up', offer.programme)

  return db.transaction(async (tx) => {
    const [withdrawn] = await tx
      .update(mentorshipOffers)
      .set({ answer: 'withdrawn', answeredAt: now })
      .where(and(eq(mentorshipOffers.id, offerId), isNull(mentorshipOffers.answeredAt)))
      .returning({ id: mentorshipOffers.id })
    if (!withdrawn) return refuse('conflict', 'It was answered a moment ago. Reload the page to see how.')
    await record(tx, context, 'matching.draw-up', offer.programme.id, { did: 'withdraw-offer', offerId })
    return done(null)
  })
}
