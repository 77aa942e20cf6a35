import { mentorships } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { addDays } from '@/lib/core/weeks'
import { done, refuse, type Result } from '@/lib/core/result'
import { usualMinutesPerWeek } from '@/lib/mentorship/model'
import type { AssignMentorInput } from '../input'
import { beyondCapacity, isMentoring, lockMentor } from '../mentor-capacity'
import { findPerson } from '../queries'

/** An administrator puts someone's growth in a mentor's care, from a day on; beyond what the mentor offers only if they say so. */
export async function assignMentor(
  context: Context,
  { mentorId, learnerId, from, beyond }: AssignMentorInput,
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
    await lockMentor(tx, mentorId)
    const mentorship = { mentorId, learnerId, from: new Date(`${from}T00:00:00Z`), minutesPerWeek: usualMinutesPerWeek }
    if (await isMentoring(tx, { ...mentorship, to: null }))
      return refuse('conflict', `${mentor.name} mentors ${learner.name} already.`)
    const tooMuch = await beyondCapacity(tx, { ...mentorship, to: null })
    if (tooMuch && !beyond)
      return refuse('conflict', `That is more than ${mentor.name} offers as a mentor: ${tooMuch}.`, {
        beyond: `Tick this if you agreed it with ${mentor.name}, or choose someone else.`,
      })

    const mentorshipId = newId(now)
    await tx.insert(mentorships).values({ id: mentorshipId, ...mentorship })
    const beyondOffer = tooMuch ? { beyond: tooMuch } : {}
    await record(tx, context, 'people.administer', learnerId, { did: 'assign-mentor', mentorId, from, ...beyondOffer })
    return done({ mentorshipId })
  })
}
