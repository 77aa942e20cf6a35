import { cohortPeriods, cohorts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { findProgramme } from '@/lib/programmes/queries'
import { currentVersion } from '@/lib/programmes/versions'
import type { StartCohortInput } from '../inputs/cohort'
import { periodsFrom } from '../views/periods'

/** A group begins a programme together, on the version of its standard that was published last; nobody is in it yet. */
export async function startCohort(
  context: Context,
  { programmeId, title, startsOn }: StartCohortInput,
): Promise<Result<{ cohortId: string }>> {
  const { db, now } = context
  const programme = await findProgramme(context, programmeId)
  if (!programme) return refuse('not-found', 'There is no such programme.')
  authorize(context.actor, 'cohort.manage', programme)
  const current = await currentVersion(context, programmeId)
  if (!current)
    return refuse('conflict', `${programme.title} has no published standard yet. Publish one, then begin a cohort.`)
  const { periods, periodMonths } = current.standard
  const its = periodsFrom(startsOn, periods, periodMonths)
  const cohortId = newId(now)

  return db.transaction(async (tx) => {
    const [made] = await tx
      .insert(cohorts)
      .values({ id: cohortId, programmeId, versionId: current.id, title, startsOn, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: cohorts.id })
    if (!made)
      return refuse('conflict', `There is a cohort called ${title} in ${programme.title} already.`, {
        title: 'Give it another name.',
      })
    await tx.insert(cohortPeriods).values(its.map((period) => ({ cohortId, ...period })))
    await record(tx, context, 'cohort.manage', cohortId, { did: 'start', programmeId, title, startsOn })
    return done({ cohortId })
  })
}
