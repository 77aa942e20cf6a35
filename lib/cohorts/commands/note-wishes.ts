import { within, type Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { enrolmentOf } from '../enrolment'
import type { NoteWishesInput } from '../inputs/wishes'
import { lockCohort } from '../lock-cohort'
import { findCohort, periodsOf } from '../queries'
import { faultIn, saveWishes, staleWishes } from '../save-wishes'
import { strainsOf } from '../strains'
import { strainsInWords } from '../views/strain'

/** A programme manager notes what an apprentice wishes, at any time: for those who told them so, or cannot say it themselves. */
export async function noteWishes(
  context: Context,
  input: NoteWishesInput,
): Promise<Result<{ name: string; strain: string | null }>> {
  const { db } = context
  const { cohortId, personId, hosts } = input
  const cohort = await findCohort(context, cohortId)
  const enrolment = cohort && (await enrolmentOf(context, cohortId, personId))
  if (!cohort || !enrolment) return refuse('not-found', 'That person is not in this cohort.')
  authorize(context.actor, 'cohort.manage', cohort)
  const fault = await faultIn(context, cohort, await periodsOf(context, cohortId), input)
  if (fault) return fault

  return db.transaction(async (tx) => {
    await lockCohort(tx, cohortId)
    if (!(await saveWishes(tx, context, input))) return refuse('stale', staleWishes)
    await record(tx, context, 'cohort.manage', cohortId, { did: 'note-wishes', personId, wishes: hosts.length })
    const strain = strainsInWords(await strainsOf(within(context, tx), cohort))
    return done({ name: enrolment.name, strain })
  })
}
