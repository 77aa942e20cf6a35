import { and, eq, inArray, isNull } from 'drizzle-orm'
import { schedules } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { ScheduleInput } from '../input'
import { findSchedule } from '../queries'

/** A proposal that nobody will publish is thrown away. What was published stays for ever. */
export async function discardSchedule(
  context: Context,
  { scheduleId }: ScheduleInput,
): Promise<Result<{ cohortId: string }>> {
  const { actor, db } = context
  const schedule = await findSchedule(context, scheduleId)
  if (!schedule) return refuse('not-found', 'There is no such schedule.')
  const { cohort, number } = schedule
  authorize(actor, 'rotation.schedule', cohort)

  return db.transaction(async (tx) => {
    const gone = await tx
      .delete(schedules)
      .where(
        and(
          eq(schedules.id, scheduleId),
          isNull(schedules.publishedAt),
          inArray(schedules.state, ['answered', 'failed']),
        ),
      )
      .returning({ id: schedules.id })
    if (gone.length === 0)
      return refuse('conflict', 'It was published meanwhile, or is still being drawn up. Reload the page.')
    await record(tx, context, 'rotation.schedule', cohort.id, { did: 'discard', scheduleId, number })
    return done({ cohortId: cohort.id })
  })
}
