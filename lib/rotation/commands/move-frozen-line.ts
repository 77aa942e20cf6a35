import { eq } from 'drizzle-orm'
import { cohorts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { findCohort, periodsOf } from '@/lib/cohorts/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import type { FreezeInput } from '../input'

/** Up to which period everything stands as published, whatever is drawn up; by itself, those that have begun. */
export async function moveFrozenLine(
  context: Context,
  { cohortId, through }: FreezeInput,
): Promise<Result<{ cohortId: string }>> {
  const { actor, db } = context
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(actor, 'rotation.schedule', cohort)
  const periods = await periodsOf(context, cohortId)
  if (through !== null && through > periods.length)
    return refuse('invalid', 'There is no such period.', { through: 'Choose a period of this cohort.' })

  return db.transaction(async (tx) => {
    await tx.update(cohorts).set({ frozenThrough: through }).where(eq(cohorts.id, cohortId))
    await record(tx, context, 'rotation.schedule', cohortId, { did: 'freeze', through })
    return done({ cohortId })
  })
}
