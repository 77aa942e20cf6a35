import { and, eq, sql } from 'drizzle-orm'
import { hourSheets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { SubmitWeekInput } from '../input'
import { openWeek, weekIsApproved } from '../open-week'

/** Someone says that their week is complete; from then on it waits for whoever supervises their work. */
export async function submitWeek(context: Context, { week, version }: SubmitWeekInput): Promise<Result<object>> {
  const { actor, db, now } = context
  authorize(actor, 'hours.write', actor)
  return db.transaction(async (tx) => {
    const sheet = await openWeek(tx, actor.id, week, now)
    if (sheet.state === 'approved') return refuse('conflict', weekIsApproved)
    if (sheet.state === 'submitted') return done({})
    if (sheet.version !== version) return refuse('stale', changedSince)
    const { run, grow, transform, protected: learnt, instruction, onCallMinutes } = sheet
    if (run + grow + transform + learnt + instruction + onCallMinutes === 0)
      return refuse(
        'conflict',
        'There are no hours in that week yet. Write some, or confirm what is drafted, and submit it then.',
      )
    await tx
      .update(hourSheets)
      .set({ state: 'submitted', submittedAt: now, version: sql`${hourSheets.version} + 1` })
      .where(and(eq(hourSheets.personId, actor.id), eq(hourSheets.week, week)))
    await record(tx, context, 'hours.write', actor.id, { did: 'submit', week })
    return done({})
  })
}

export const changedSince = 'That week was changed elsewhere meanwhile. Look at it again, and submit it then.'
