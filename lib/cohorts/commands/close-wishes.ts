import { eq } from 'drizzle-orm'
import { cohorts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { todayIn } from '@/lib/pathways/model'
import { timeZoneOf } from '@/lib/pathways/queries'
import type { CloseWishesInput } from '../inputs/wishes'
import { findCohort } from '../queries'
import { wishing } from '../views/wishing'

/** Apprentices cannot change their wishes from now on; what they said stands, and a manager still can. */
export async function closeWishes(context: Context, { cohortId }: CloseWishesInput): Promise<Result<null>> {
  const { actor, db, now } = context
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(actor, 'cohort.manage', cohort)
  const today = todayIn((await timeZoneOf(context, actor.id)) ?? 'UTC', now)
  if (wishing(cohort, today) !== 'open') return refuse('conflict', `${cohort.title} is not asked for wishes just now.`)

  return db.transaction(async (tx) => {
    await tx.update(cohorts).set({ wishesOpenedAt: null, wishesCloseOn: today }).where(eq(cohorts.id, cohortId))
    await record(tx, context, 'cohort.manage', cohortId, { did: 'close-wishes' })
    return done(null)
  })
}
