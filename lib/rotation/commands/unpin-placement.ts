import { and, eq } from 'drizzle-orm'
import { rotationPins } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { findCohort } from '@/lib/cohorts/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import type { UnpinInput } from '../input'

/** The planner decides again where this person is in this period. */
export async function unpinPlacement(
  context: Context,
  { cohortId, personId, period }: UnpinInput,
): Promise<Result<{ cohortId: string }>> {
  const { actor, db } = context
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(actor, 'rotation.schedule', cohort)

  return db.transaction(async (tx) => {
    const { cohortId: at, personId: who, period: when } = rotationPins
    const lifted = await tx
      .delete(rotationPins)
      .where(and(eq(at, cohortId), eq(who, personId), eq(when, period)))
      .returning({ hostId: rotationPins.hostId })
    if (lifted.length > 0)
      await record(tx, context, 'rotation.schedule', cohortId, { did: 'unpin', personId, period, ...lifted[0] })
    return done({ cohortId })
  })
}
