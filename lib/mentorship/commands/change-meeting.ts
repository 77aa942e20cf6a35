import { and, eq, notInArray } from 'drizzle-orm'
import { meetingActions, meetings } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { notGoingOn, notHeldYet } from '../kept-together'
import type { ChangeMeetingInput } from '../meeting-input'
import { findMeeting } from '../meetings'
import { findMentorship } from '../queries'

/** Either of the two puts the notes of a meeting right, if nobody changed them meanwhile. What is done stays ticked. */
export async function changeMeeting(
  context: Context,
  input: ChangeMeetingInput,
): Promise<Result<{ version: number; mentorshipId: string }>> {
  const { actor, db, now } = context
  const { meetingId, version, heldOn, notes, actions } = input
  const meeting = await findMeeting(context, meetingId)
  const pair = meeting && (await findMentorship(context, meeting.mentorshipId))
  if (!pair) return refuse('not-found', 'That meeting does not exist.')
  authorize(actor, 'meeting.keep', pair)
  const refusal = notGoingOn(context, pair) ?? notHeldYet(context, heldOn)
  if (refusal) return refusal
  const known = new Set(meeting.actions.map(({ id }) => id))
  const kept = actions.flatMap(({ id }) => (id === null ? [] : [id]))
  // An action that is not of this meeting (any more) was taken out of it by the change that made this form stale.
  if (kept.some((id) => !known.has(id))) return refuse('stale', stale)

  return db.transaction(async (tx) => {
    const [changed] = await tx
      .update(meetings)
      .set({ heldOn, notes, version: version + 1 })
      .where(and(eq(meetings.id, meetingId), eq(meetings.version, version)))
      .returning()
    if (!changed) return refuse('stale', stale)
    await tx
      .delete(meetingActions)
      .where(
        and(eq(meetingActions.meetingId, meetingId), kept.length > 0 ? notInArray(meetingActions.id, kept) : undefined),
      )
    for (const { id, says, owner, by } of actions) {
      const ownerId = owner === 'mentor' ? pair.mentorId : pair.learnerId
      if (id === null) await tx.insert(meetingActions).values({ id: newId(now), meetingId, says, ownerId, by })
      else await tx.update(meetingActions).set({ says, ownerId, by }).where(eq(meetingActions.id, id))
    }
    await record(tx, context, 'meeting.keep', meetingId, { did: 'change', heldOn, actions: actions.length })
    return done({ version: version + 1, mentorshipId: pair.id })
  })
}

const stale =
  'These notes were changed meanwhile. Open the meeting in another tab to see what they say now, and add what is yours.'
