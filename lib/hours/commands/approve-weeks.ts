import { and, eq } from 'drizzle-orm'
import { hourSheets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { ApproveWeeksInput } from '../input'
import { findSupervised } from '../supervised'

/** Whoever supervises people's work approves their weeks as they were read. One that has changed since stays where it is. */
export async function approveWeeks(
  context: Context,
  { weeks }: ApproveWeeksInput,
): Promise<Result<{ approved: number; left: number }>> {
  const { actor, db, now } = context
  for (const { personId, week } of weeks) {
    const supervised = await findSupervised(context, personId, week)
    if (!supervised) return refuse('not-found', noSuchWeek)
    authorize(actor, 'hours.approve', supervised)
  }

  // In one order for everyone, so that two who approve the same weeks take turns.
  const inOrder = weeks.toSorted((one, other) =>
    `${one.personId}|${one.week}`.localeCompare(`${other.personId}|${other.week}`),
  )
  const approved = await db.transaction(async (tx) => {
    let count = 0
    for (const { personId, week, version } of inOrder) {
      const [sheet] = await tx
        .update(hourSheets)
        .set({ state: 'approved', decidedBy: actor.id, decidedAt: now, decisionNote: '', version: version + 1 })
        .where(
          and(
            eq(hourSheets.personId, personId),
            eq(hourSheets.week, week),
            eq(hourSheets.state, 'submitted'),
            eq(hourSheets.version, version),
          ),
        )
        .returning({ week: hourSheets.week })
      if (!sheet) continue
      count += 1
      await record(tx, context, 'hours.approve', personId, { did: 'approve', week, version })
    }
    return count
  })
  return approved === 0 ? refuse('stale', movedOn) : done({ approved, left: weeks.length - approved })
}

export const noSuchWeek = 'That week is not there, or not yours to approve. Reload the page to see what waits.'
export const movedOn = 'That week was changed or taken back meanwhile. Reload the page to see how it stands now.'
