import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { meetingActions } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { notGoingOn } from '../kept-together'
import type { TickActionInput } from '../meeting-input'
import { findAction } from '../meetings'
import { findMentorship } from '../queries'

/** Either of the two says that something agreed is done, or that it is not after all. */
export async function tickAction(
  context: Context,
  { actionId, isDone }: TickActionInput,
): Promise<Result<{ isDone: boolean }>> {
  const { actor, db, now } = context
  const action = await findAction(context, actionId)
  const pair = action && (await findMentorship(context, action.mentorshipId))
  if (!pair) return refuse('not-found', 'That action does not exist any more.')
  authorize(actor, 'meeting.keep', pair)
  const refusal = notGoingOn(context, pair)
  if (refusal) return refusal

  return db.transaction(async (tx) => {
    // Who ticks what is ticked already changes nothing: the first moment stays.
    const [ticked] = await tx
      .update(meetingActions)
      .set({ doneAt: isDone ? now : null })
      .where(
        and(eq(meetingActions.id, actionId), isDone ? isNull(meetingActions.doneAt) : isNotNull(meetingActions.doneAt)),
      )
      .returning()
    if (ticked) await record(tx, context, 'meeting.keep', action.meetingId, { did: 'tick', actionId, isDone })
    return done({ isDone })
  })
}
