import { and, eq } from 'drizzle-orm'
import { cohorts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { ChangeCohortInput } from '../inputs/cohort'
import { lockCohort } from '../lock-cohort'
import { findCohort, periodsOf } from '../queries'

/** What a cohort is called, what wishes are worth in it, and what no schedule may touch. It counts from the next schedule on. */
export async function changeCohort(
  context: Context,
  { cohortId, version, ...facts }: ChangeCohortInput,
): Promise<Result<{ cohortId: string }>> {
  const { db } = context
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(context.actor, 'cohort.manage', cohort)
  const periods = await periodsOf(context, cohortId)
  if (facts.frozenThrough !== null && facts.frozenThrough > periods.length)
    return refuse('invalid', 'There is no such period.', { frozenThrough: 'Please choose a period from the list.' })

  return db.transaction(async (tx) => {
    // One after the other, so that of two who choose the same name the second is told.
    await lockCohort(tx, cohortId)
    const [namesake] = await tx
      .select({ id: cohorts.id })
      .from(cohorts)
      .where(and(eq(cohorts.programmeId, cohort.programmeId), eq(cohorts.title, facts.title)))
    if (namesake && namesake.id !== cohortId)
      return refuse('conflict', `There is a cohort called ${facts.title} in ${cohort.programme} already.`, {
        title: 'Give it another name.',
      })
    const [changed] = await tx
      .update(cohorts)
      .set({ ...facts, version: version + 1 })
      .where(and(eq(cohorts.id, cohortId), eq(cohorts.version, version)))
      .returning({ id: cohorts.id })
    if (!changed) return refuse('stale', stale)
    await record(tx, context, 'cohort.manage', cohortId, { did: 'change', ...facts })
    return done({ cohortId })
  })
}

const stale =
  'The cohort was changed elsewhere meanwhile. Reload the page, have a look at it, and say again what you want.'
