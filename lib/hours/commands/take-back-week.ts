import { and, eq, sql } from 'drizzle-orm'
import { hourSheets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { SubmitWeekInput } from '../input'
import { openWeek, weekIsApproved } from '../open-week'

/** Someone takes back a week that they submitted, to change it; until it is approved. */
export async function takeBackWeek(context: Context, { week }: SubmitWeekInput): Promise<Result<object>> {
  const { actor, db, now } = context
  authorize(actor, 'hours.write', actor)
  return db.transaction(async (tx) => {
    const { state } = await openWeek(tx, actor.id, week, now)
    if (state === 'approved') return refuse('conflict', weekIsApproved)
    if (state !== 'submitted') return done({})
    await tx
      .update(hourSheets)
      .set({ state: 'open', submittedAt: null, version: sql`${hourSheets.version} + 1` })
      .where(and(eq(hourSheets.personId, actor.id), eq(hourSheets.week, week)))
    await record(tx, context, 'hours.write', actor.id, { did: 'take-back', week })
    return done({})
  })
}
