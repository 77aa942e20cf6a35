import { and, eq, inArray } from 'drizzle-orm'
import { schedules } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { ScheduleInput } from '../input'
import { findSchedule } from '../queries'

/** The search for a schedule ends with the best so far; one that has not begun is not begun. */
export async function stopDrawingUp(
  context: Context,
  { scheduleId }: ScheduleInput,
): Promise<Result<{ scheduleId: string }>> {
  const { actor, db, now } = context
  const schedule = await findSchedule(context, scheduleId)
  if (!schedule) return refuse('not-found', 'There is no such schedule.')
  authorize(actor, 'rotation.schedule', schedule.cohort)

  return db.transaction(async (tx) => {
    const [row] = await tx
      .select({ state: schedules.state })
      .from(schedules)
      .where(and(eq(schedules.id, scheduleId), inArray(schedules.state, ['queued', 'solving'])))
      .for('update')
    // Whoever stops what has just ended has what they wanted.
    if (!row) return done({ scheduleId })
    const failure = 'It was stopped before it began.'
    await tx
      .update(schedules)
      .set({ stopAskedAt: now, ...(row.state === 'queued' && { state: 'failed', failure, endedAt: now }) })
      .where(eq(schedules.id, scheduleId))
    await record(tx, context, 'rotation.schedule', schedule.cohortId, { did: 'stop', scheduleId })
    return done({ scheduleId })
  })
}
