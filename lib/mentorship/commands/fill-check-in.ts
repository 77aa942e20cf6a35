import { and, eq } from 'drizzle-orm'
import { checkInLevels, checkIns } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { FillCheckInInput } from '../check-in-input'
import { findCheckIn } from '../check-ins'
import { lockCheckIn, mayNotBeSaid } from '../lock-check-in'
import { firstName } from '../views/pair'

/** One side says where the learner stands, without knowing what the other says; it may be changed until the other has said it too. */
export async function fillCheckIn(context: Context, input: FillCheckInInput): Promise<Result<{ bothHave: boolean }>> {
  const { actor, db, now } = context
  const { checkInId, before, levels } = input
  const checkIn = await findCheckIn(context, checkInId)
  if (!checkIn) return refuse('not-found', 'That check-in does not exist.')
  authorize(actor, 'check-in.fill', checkIn)
  const refusal = await mayNotBeSaid(context, checkIn, levels)
  if (refusal) return refusal
  const isLearner = checkIn.personId === actor.id
  const side = isLearner ? ('self' as const) : ('mentor' as const)
  const other = firstName(isLearner ? checkIn.mentor : checkIn.learner)

  return db.transaction(async (tx) => {
    const row = await lockCheckIn(tx, checkInId)
    if (!row) return refuse('not-found', 'That check-in does not exist.')
    const [mine, theirs] = isLearner ? [row.selfFilledAt, row.mentorFilledAt] : [row.mentorFilledAt, row.selfFilledAt]
    if (mine && theirs)
      return refuse(
        'conflict',
        `You and ${other} have both filled in; what you said now stands. Agree on the levels next.`,
      )
    if ((mine?.toISOString() ?? '') !== before)
      return refuse('stale', 'You have filled this in elsewhere meanwhile. Reload the page to see what you said there.')

    await tx.delete(checkInLevels).where(and(eq(checkInLevels.checkInId, checkInId), eq(checkInLevels.side, side)))
    await tx
      .insert(checkInLevels)
      .values(Object.entries(levels).map(([skillId, said]) => ({ checkInId, skillId, side, ...said })))
    await tx
      .update(checkIns)
      .set({ [isLearner ? 'selfFilledAt' : 'mentorFilledAt']: now, version: row.version + 1 })
      .where(eq(checkIns.id, checkInId))
    // Not what was said: the history is read by others before the two have seen each other's side.
    await record(tx, context, 'check-in.fill', checkInId, { side })
    return done({ bothHave: theirs !== null })
  })
}
