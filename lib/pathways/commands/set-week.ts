import { and, eq } from 'drizzle-orm'
import { weekExceptions } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, type Result } from '@/lib/core/result'
import type { SetWeekInput } from '../input'

/** Someone gives a week other hours than usual (leave, a freeze, a course week), or its usual hours back. */
export async function setWeek(context: Context, input: SetWeekInput): Promise<Result<{ week: string }>> {
  const { actor, db } = context
  authorize(actor, 'terms.set', actor)
  const { week, hours, reason } = input

  return db.transaction(async (tx) => {
    if (hours === null)
      await tx.delete(weekExceptions).where(and(eq(weekExceptions.personId, actor.id), eq(weekExceptions.week, week)))
    else
      await tx
        .insert(weekExceptions)
        .values({ personId: actor.id, week, hours, reason })
        .onConflictDoUpdate({ target: [weekExceptions.personId, weekExceptions.week], set: { hours, reason } })
    await record(tx, context, 'terms.set', actor.id, input)
    return done({ week })
  })
}
