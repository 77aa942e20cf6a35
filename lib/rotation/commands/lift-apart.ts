import { and, eq } from 'drizzle-orm'
import { rotationApart } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { findCohort } from '@/lib/cohorts/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import type { ApartInput } from '../input'
import { asPair } from '../pairs'

/** Two people may be with the same host again. */
export async function liftApart(
  context: Context,
  { cohortId, ...people }: ApartInput,
): Promise<Result<{ cohortId: string }>> {
  const { actor, db } = context
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(actor, 'rotation.schedule', cohort)

  return db.transaction(async (tx) => {
    const { personId, otherId } = asPair(people.personId, people.otherId)
    const lifted = await tx
      .delete(rotationApart)
      .where(
        and(
          eq(rotationApart.cohortId, cohortId),
          eq(rotationApart.personId, personId),
          eq(rotationApart.otherId, otherId),
        ),
      )
      .returning({ personId: rotationApart.personId })
    if (lifted.length > 0)
      await record(tx, context, 'rotation.schedule', cohortId, { did: 'lift-apart', personId, otherId })
    return done({ cohortId })
  })
}
