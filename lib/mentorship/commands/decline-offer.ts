import { and, eq, isNull } from 'drizzle-orm'
import { mentorshipOffers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { DeclineOfferInput } from '../capacity-input'
import { findOffer } from '../offers'

/** Someone says that they will not mentor a person; who asked them reads why, if they say so. */
export async function declineOffer(context: Context, { offerId, note }: DeclineOfferInput): Promise<Result<null>> {
  const { actor, db, now } = context
  const offer = await findOffer(context, offerId)
  if (!offer) return refuse('not-found', 'There is no such offer.')
  authorize(actor, 'mentoring.answer', offer)

  return db.transaction(async (tx) => {
    const [declined] = await tx
      .update(mentorshipOffers)
      .set({ answer: 'declined', answeredAt: now, note })
      .where(and(eq(mentorshipOffers.id, offerId), isNull(mentorshipOffers.answeredAt)))
      .returning({ id: mentorshipOffers.id })
    if (!declined) return refuse('conflict', 'This offer has been answered already, or was taken back.')
    await record(tx, context, 'mentoring.answer', offer.learnerId, { offerId, answer: 'declined' })
    return done(null)
  })
}
