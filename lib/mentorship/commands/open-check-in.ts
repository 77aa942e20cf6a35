import { checkIns } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { currentCatalogue } from '@/lib/catalog/queries'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { findPerson } from '@/lib/people/queries'
import type { OpenCheckInInput } from '../check-in-input'
import { findMentorship } from '../queries'
import { firstName, otherOf } from '../views/pair'

/** Learner or mentor begins a check-in: each is then asked, blind, where the learner stands in these skills. */
export async function openCheckIn(
  context: Context,
  { mentorshipId, skillIds }: OpenCheckInInput,
): Promise<Result<{ checkInId: string }>> {
  const { actor, db, now } = context
  const pair = await findMentorship(context, mentorshipId)
  if (!pair) return refuse('not-found', 'That mentorship does not exist.')
  const other = otherOf(pair, actor.id)
  if (!pair.isInForce) return refuse('conflict', `Your mentorship with ${other.name} does not run at present.`)
  const learner = await findPerson(context, pair.learnerId)
  if (!learner) return refuse('not-found', 'There is nobody here by that name.')
  authorize(actor, 'check-in.open', learner)
  const { skills } = await currentCatalogue(context)
  const chosen = [...new Set(skillIds)]
  if (!chosen.every((id) => skills.has(id)))
    return refuse('not-found', 'One of these skills is not in the catalogue. Reload the page and choose anew.')

  return db.transaction(async (tx) => {
    const checkInId = newId(now)
    const { learnerId: personId, mentorId } = pair
    const [opened] = await tx
      .insert(checkIns)
      .values({ id: checkInId, personId, mentorId, skillIds: chosen, openedBy: actor.id, openedAt: now })
      .onConflictDoNothing()
      .returning()
    if (!opened)
      return refuse(
        'conflict',
        `You and ${firstName(other.name)} have a check-in open already. Agree on that one first.`,
      )
    await record(tx, context, 'check-in.open', checkInId, { personId, mentorId, skillIds: chosen })
    return done({ checkInId })
  })
}
