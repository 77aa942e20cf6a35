import { eq } from 'drizzle-orm'
import { matchings, mentorshipOffers, programmes } from '@/db/schema'
import { within, type Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { addDays } from '@/lib/core/weeks'
import type { PublishMatchingInput } from '../capacity-input'
import { gatherMatching } from '../gather'
import { faultsNow } from '../faults-now'
import { claimDraft, findMatching, staleMatching } from '../matchings'

/** A programme manager settles on a set of pairs: each mentor is asked, and from then on it is only read. */
export async function publishMatching(
  context: Context,
  { matchingId, version, from, to }: PublishMatchingInput,
): Promise<Result<{ offers: number }>> {
  const { actor, db, now } = context
  const matching = await findMatching(context, matchingId)
  if (!matching) return refuse('not-found', 'There is no such proposal.')
  const { programme, pairs, problem } = matching
  authorize(actor, 'matching.draw-up', programme)
  if (matching.publishedAt || matching.version !== version) return refuse('stale', staleMatching)
  if (pairs.length === 0) return refuse('conflict', 'There is no pair in it. Choose a mentor for someone first.')
  const today = now.toISOString().slice(0, 10)
  if (from > addDays(today, 366))
    return refuse('invalid', 'That is more than a year ahead.', { from: 'Choose a day within a year from now.' })
  if (to <= today || to > addDays(from, 3 * 366))
    return refuse('invalid', 'A mentorship ends on a day ahead, within three years.', {
      to: 'Choose a day ahead, within three years of the first.',
    })

  return db.transaction(async (tx) => {
    // Two proposals for one programme take turns, so that nobody is offered twice.
    await tx.select({ id: programmes.id }).from(programmes).where(eq(programmes.id, programme.id)).for('update')
    const fresh = await gatherMatching(within(context, tx), programme)
    const faults = faultsNow(problem, fresh, pairs)
    if (faults.length > 0)
      return refuse('conflict', `Not yet: ${faults.join(' ')} Change these pairs, or propose anew.`)
    if (!(await claimDraft(tx, matchingId, version))) return refuse('stale', staleMatching)

    await tx.insert(mentorshipOffers).values(
      pairs.map(({ learnerId, mentorId }) => ({
        id: newId(now),
        mentorId,
        learnerId,
        minutesPerWeek: fresh.learners.find(({ id }) => id === learnerId)?.minutesPerWeek ?? 0,
        from,
        to,
        offeredBy: actor.id,
        offeredAt: now,
        matchingId,
      })),
    )
    await tx.update(matchings).set({ publishedAt: now }).where(eq(matchings.id, matchingId))
    await record(tx, context, 'matching.draw-up', programme.id, { did: 'publish', matchingId, offers: pairs.length })
    return done({ offers: pairs.length })
  })
}
