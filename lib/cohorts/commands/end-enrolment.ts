import { and, count, eq, gt, isNull } from 'drizzle-orm'
import { placements, programmePeople } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { enrolmentOf } from '../enrolment'
import type { EndEnrolmentInput } from '../inputs/people'
import { lockCohort } from '../lock-cohort'
import { lastFrozen } from '../model'
import { findCohort, periodsOf } from '../queries'

/**
 * Someone leaves a cohort today. What is published stays as it is: their placements ahead are for the next schedule to
 * give up, and are counted in the answer.
 */
export async function endEnrolment(
  context: Context,
  { cohortId, personId }: EndEnrolmentInput,
): Promise<Result<{ cohortId: string; name: string; placementsAhead: number }>> {
  const { db, now } = context
  const cohort = await findCohort(context, cohortId)
  const enrolment = cohort && (await enrolmentOf(context, cohortId, personId))
  if (!cohort || !enrolment) return refuse('not-found', 'That person is not in this cohort.')
  authorize(context.actor, 'cohort.manage', cohort)
  const frozen = lastFrozen(cohort, await periodsOf(context, cohortId), now.toISOString().slice(0, 10))

  return db.transaction(async (tx) => {
    await lockCohort(tx, cohortId)
    const [ended] = await tx
      .update(programmePeople)
      .set({ to: now })
      .where(and(eq(programmePeople.id, enrolment.id), isNull(programmePeople.to)))
      .returning({ id: programmePeople.id })
    if (!ended) return refuse('conflict', `${enrolment.name} has left this cohort already.`)
    const [ahead] = await tx
      .select({ count: count() })
      .from(placements)
      .where(and(eq(placements.cohortId, cohortId), eq(placements.personId, personId), gt(placements.period, frozen)))
    await record(tx, context, 'cohort.manage', cohortId, { did: 'end-enrolment', personId })
    return done({ cohortId, name: enrolment.name, placementsAhead: ahead?.count ?? 0 })
  })
}
