import { eq } from 'drizzle-orm'
import { cohorts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { todayIn } from '@/lib/pathways/model'
import { timeZoneOf } from '@/lib/pathways/queries'
import type { OpenWishesInput } from '../inputs/wishes'
import { findCohort } from '../queries'

/** Apprentices are asked for their wishes until the end of a day, wherever they are; asked again, the day is another. */
export async function openWishes(
  context: Context,
  { cohortId, closesOn }: OpenWishesInput,
): Promise<Result<{ closesOn: string }>> {
  const { actor, db, now } = context
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(actor, 'cohort.manage', cohort)
  if (closesOn < todayIn((await timeZoneOf(context, actor.id)) ?? 'UTC', now))
    return refuse('invalid', 'That day is over.', { closesOn: 'Choose today or a day ahead.' })

  return db.transaction(async (tx) => {
    const openedAt = cohort.wishesOpenedAt ?? now
    await tx.update(cohorts).set({ wishesOpenedAt: openedAt, wishesCloseOn: closesOn }).where(eq(cohorts.id, cohortId))
    await record(tx, context, 'cohort.manage', cohortId, { did: 'open-wishes', closesOn })
    return done({ closesOn })
  })
}
