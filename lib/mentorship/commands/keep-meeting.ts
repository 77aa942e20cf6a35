import { meetingActions, meetings } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { notGoingOn, notHeldYet } from '../kept-together'
import type { KeepMeetingInput } from '../meeting-input'
import { findMentorship } from '../queries'

/** Mentor or learner keeps what they talked about, and who agreed to do what by when; both read it. */
export async function keepMeeting(
  context: Context,
  input: KeepMeetingInput,
): Promise<Result<{ meetingId: string; mentorshipId: string }>> {
  const { actor, db, now } = context
  const { mentorshipId, heldOn, notes, actions } = input
  const pair = await findMentorship(context, mentorshipId)
  if (!pair) return refuse('not-found', 'That mentorship does not exist.')
  authorize(actor, 'meeting.keep', pair)
  const refusal = notGoingOn(context, pair) ?? notHeldYet(context, heldOn)
  if (refusal) return refusal

  return db.transaction(async (tx) => {
    const meetingId = newId(now)
    await tx.insert(meetings).values({ id: meetingId, mentorshipId, heldOn, notes, keptBy: actor.id, keptAt: now })
    for (const { says, owner, by } of actions) {
      const ownerId = owner === 'mentor' ? pair.mentorId : pair.learnerId
      await tx.insert(meetingActions).values({ id: newId(now), meetingId, says, ownerId, by })
    }
    await record(tx, context, 'meeting.keep', meetingId, { did: 'keep', mentorshipId, heldOn, actions: actions.length })
    return done({ meetingId, mentorshipId })
  })
}
