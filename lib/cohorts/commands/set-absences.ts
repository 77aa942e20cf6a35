import { within, type Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { enrolmentOf } from '../enrolment'
import type { SetAbsencesInput } from '../inputs/people'
import { lockCohort } from '../lock-cohort'
import { findCohort, periodsOf } from '../queries'
import { absentIn, saveAbsences } from '../save-absences'
import { strainsOf } from '../strains'
import { absencesInText } from '../views/enrolment'
import { strainsInWords } from '../views/strain'

/** A programme manager notes in which periods someone cannot be anywhere. Why is nobody's business here. */
export async function setAbsences(
  context: Context,
  { cohortId, personId, absent, was }: SetAbsencesInput,
): Promise<Result<{ strain: string | null }>> {
  const { db } = context
  const cohort = await findCohort(context, cohortId)
  const enrolment = cohort && (await enrolmentOf(context, cohortId, personId))
  if (!cohort || !enrolment) return refuse('not-found', 'That person is not in this cohort.')
  authorize(context.actor, 'cohort.manage', cohort)
  const periods = await periodsOf(context, cohortId)
  if (!absent.every((period) => periods.some(({ number }) => number === period)))
    return refuse('not-found', 'One of those periods is not one of this cohort.')

  return db.transaction(async (tx) => {
    await lockCohort(tx, cohortId)
    if (absencesInText(await absentIn(tx, cohortId, personId)) !== was) return refuse('stale', stale(enrolment.name))
    await saveAbsences(tx, context, { cohortId, personId, absent })
    await record(tx, context, 'cohort.manage', cohortId, { did: 'set-absences', personId, absent })
    return done({ strain: strainsInWords(await strainsOf(within(context, tx), cohort)) })
  })
}

const stale = (name: string) =>
  `When ${name} is away was changed elsewhere meanwhile. Reload the page, and change it again if you still want to.`
