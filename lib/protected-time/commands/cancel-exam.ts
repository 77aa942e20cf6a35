import { and, eq, isNull } from 'drizzle-orm'
import { examBookings } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { CancelExamInput } from '../inputs/exams'
import { movingTime } from '../moving-time'

/** Someone takes the booking of an exam back: plans are free to place its certification as they like. */
export async function cancelExam(
  context: Context,
  { activityId, version }: CancelExamInput,
): Promise<Result<{ on: string }>> {
  const { actor, now } = context
  authorize(actor, 'exam.book', actor)

  const moving = { personIds: [actor.id], cause: 'exam', because: 'You took the booking of an exam back.' } as const
  return movingTime(context, moving, async (tx) => {
    const [gone] = await tx
      .update(examBookings)
      .set({ cancelledAt: now, changedAt: now, version: version + 1 })
      .where(
        and(
          eq(examBookings.personId, actor.id),
          eq(examBookings.activityId, activityId),
          isNull(examBookings.cancelledAt),
          eq(examBookings.version, version),
        ),
      )
      .returning({ on: examBookings.on })
    if (!gone) return refuse('stale', 'That exam was changed or cancelled elsewhere meanwhile. Reload the page.')
    await record(tx, context, 'exam.book', actor.id, { did: 'cancel', activityId })
    return done(gone)
  })
}
