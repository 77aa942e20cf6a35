import { and, eq, isNull } from 'drizzle-orm'
import { mentorshipOffers, mentorships, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { addDays } from '@/lib/core/weeks'
import { beyondCapacity, isMentoring, lockMentor } from '@/lib/people/mentor-capacity'
import { endOf, startOf } from '../bonds'
import type { AcceptOfferInput } from '../capacity-input'
import { findOffer } from '../offers'

/** Someone agrees to mentor a person, from a day to a day, if what they offer has room for it. */
export async function acceptOffer(
  context: Context,
  { offerId, from, to }: AcceptOfferInput,
): Promise<Result<{ mentorshipId: string; learner: string }>> {
  const { actor, db, now } = context
  const offer = await findOffer(context, offerId)
  if (!offer) return refuse('not-found', 'There is no such offer.')
  authorize(actor, 'mentoring.answer', offer)
  if (offer.answer) return refuse('conflict', answeredAlready)
  const today = now.toISOString().slice(0, 10)
  if (from > addDays(today, 366))
    return refuse('invalid', 'That is more than a year ahead.', { from: 'Choose a day within a year from now.' })
  if (to < today || to > addDays(from, 3 * 366))
    return refuse('invalid', 'A mentorship ends on a day ahead, within three years.', {
      to: 'Choose a day ahead, within three years of the first.',
    })
  const { learner, learnerId, minutesPerWeek } = offer
  const mentorship = { mentorId: actor.id, learnerId, minutesPerWeek, from: startOf(from), to: endOf(to) }

  return db.transaction(async (tx) => {
    await lockMentor(tx, actor.id)
    const tooMuch = await beyondCapacity(tx, mentorship)
    if (tooMuch)
      return refuse(
        'conflict',
        `You have no room for ${learner} in that time: ${tooMuch}. Offer more under Mentoring terms, choose a later day, or decline.`,
      )
    if (await isMentoring(tx, mentorship)) return refuse('conflict', `You mentor ${learner} already.`)
    const [who] = await tx.select({ state: people.state }).from(people).where(eq(people.id, learnerId))
    if (who?.state !== 'active') return refuse('conflict', `${learner} is not here any more. Decline this offer.`)
    const [accepted] = await tx
      .update(mentorshipOffers)
      .set({ answer: 'accepted', answeredAt: now })
      .where(and(eq(mentorshipOffers.id, offerId), isNull(mentorshipOffers.answeredAt)))
      .returning({ id: mentorshipOffers.id })
    if (!accepted) return refuse('conflict', answeredAlready)

    const mentorshipId = newId(now)
    await tx.insert(mentorships).values({ id: mentorshipId, ...mentorship })
    await record(tx, context, 'mentoring.answer', learnerId, { offerId, answer: 'accepted', from, to })
    return done({ mentorshipId, learner })
  })
}

const answeredAlready = 'This offer has been answered already, or was taken back.'
