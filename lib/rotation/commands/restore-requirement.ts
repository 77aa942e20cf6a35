import { and, eq } from 'drizzle-orm'
import { waivers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { findCohort } from '@/lib/cohorts/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import type { WaiveInput } from '../input'

/** Someone is held to a required rotation again. */
export async function restoreRequirement(
  context: Context,
  { cohortId, personId, requirement }: WaiveInput,
): Promise<Result<{ cohortId: string }>> {
  const { actor, db } = context
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(actor, 'rotation.schedule', cohort)

  return db.transaction(async (tx) => {
    const lifted = await tx
      .delete(waivers)
      .where(and(eq(waivers.cohortId, cohortId), eq(waivers.personId, personId), eq(waivers.requirement, requirement)))
      .returning({ personId: waivers.personId })
    if (lifted.length > 0)
      await record(tx, context, 'rotation.schedule', cohortId, { did: 'restore', personId, requirement })
    return done({ cohortId })
  })
}
