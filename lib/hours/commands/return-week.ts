import { and, eq, inArray } from 'drizzle-orm'
import { hourSheets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { ReturnWeekInput } from '../input'
import { findSupervised } from '../supervised'
import { movedOn, noSuchWeek } from './approve-weeks'

/** Whoever supervises someone's work sends a week back with a note; one that was approved as well, and then it can be changed again. */
export async function returnWeek(
  context: Context,
  { personId, week, version, note }: ReturnWeekInput,
): Promise<Result<object>> {
  const { actor, db, now } = context
  const supervised = await findSupervised(context, personId, week)
  if (!supervised) return refuse('not-found', noSuchWeek)
  authorize(actor, 'hours.approve', supervised)

  return db.transaction(async (tx) => {
    const [sheet] = await tx
      .update(hourSheets)
      .set({ state: 'returned', decidedBy: actor.id, decidedAt: now, decisionNote: note, version: version + 1 })
      .where(
        and(
          eq(hourSheets.personId, personId),
          eq(hourSheets.week, week),
          inArray(hourSheets.state, ['submitted', 'approved']),
          eq(hourSheets.version, version),
        ),
      )
      .returning({ week: hourSheets.week })
    if (!sheet) return refuse('stale', movedOn)
    await record(tx, context, 'hours.approve', personId, { did: 'return', week, version, note })
    return done({})
  })
}
