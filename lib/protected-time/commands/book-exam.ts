import { and, eq, isNull } from 'drizzle-orm'
import { examBookings } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { currentCatalogue } from '@/lib/catalog/queries'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { sayDay } from '@/lib/core/say'
import type { BookExamInput } from '../inputs/exams'
import { movingTime } from '../moving-time'
import { todayOf } from '../queries'

/** Someone notes that an exam is booked, or booked anew for another day: plans work towards that day and do not move it. */
export async function bookExam(context: Context, input: BookExamInput): Promise<Result<{ version: number }>> {
  const { actor, now } = context
  authorize(actor, 'exam.book', actor)
  const { activityId, version, ...exam } = input
  const { activities } = await currentCatalogue(context)
  const activity = activities.get(activityId)
  if (activity?.kind !== 'certification')
    return refuse('invalid', 'Please check the marked fields.', {
      activityId: 'Please choose a certification from the list.',
    })
  const { today } = await todayOf(context, actor.id)
  if (exam.on < today)
    return refuse('invalid', 'Please check the marked fields.', {
      on: 'That day is over. Give the day of an exam to come.',
    })

  const because = `You booked the exam for ${activity.title} for ${sayDay(exam.on)}.`
  return movingTime(context, { personIds: [actor.id], cause: 'exam', because }, async (tx) => {
    const current = and(
      eq(examBookings.personId, actor.id),
      eq(examBookings.activityId, activityId),
      isNull(examBookings.cancelledAt),
    )
    const booking = { personId: actor.id, activityId, ...exam, changedAt: now }
    const saved =
      version === 0
        ? await tx
            .insert(examBookings)
            .values({ id: newId(now), ...booking, bookedAt: now })
            .onConflictDoNothing()
            .returning()
        : await tx
            .update(examBookings)
            .set({ ...booking, version: version + 1 })
            .where(and(current, eq(examBookings.version, version)))
            .returning()
    if (saved.length === 0)
      return refuse(
        'stale',
        `The exam for ${activity.title} was booked or changed elsewhere meanwhile. Reload the page.`,
      )
    await record(tx, context, 'exam.book', actor.id, { did: 'book', ...input })
    return done({ version: version + 1 })
  })
}
