import { mentorships } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { addDays } from '@/lib/core/weeks'
import { done, refuse, type Result } from '@/lib/core/result'
import type { AssignMentorInput } from '../input'
import { findPerson } from '../queries'

/** An administrator puts someone's growth in a mentor's care, from a day on. */
export async function assignMentor(
  context: Context,
  { mentorId, learnerId, from }: AssignMentorInput,
): Promise<Result<{ mentorshipId: string }>> {
  const { actor, db, now } = context
  authorize(actor, 'people.administer', { id: learnerId })
  const mentor = await findPerson(context, mentorId)
  const learner = await findPerson(context, learnerId)
  if (!mentor || !learner) return refuse('not-found', 'There is nobody here by that name.')
  if (mentorId === learnerId)
    return refuse('invalid', 'Nobody mentors themselves.', { mentorId: 'Choose someone else as the mentor.' })
  if (from > addDays(now.toISOString().slice(0, 10), 366))
    return refuse('invalid', 'That is more than a year ahead.', { from: 'Choose a day within a year from now.' })

  return db.transaction(async (tx) => {
    const mentorshipId = newId(now)
    const [assigned] = await tx
      .insert(mentorships)
      .values({ id: mentorshipId, mentorId, learnerId, from: new Date(`${from}T00:00:00Z`) })
      .onConflictDoNothing()
      .returning()
    if (!assigned) return refuse('conflict', `${mentor.name} mentors ${learner.name} already.`)
    await record(tx, context, 'people.administer', learnerId, { did: 'assign-mentor', mentorId, from })
    return done({ mentorshipId })
  })
}
