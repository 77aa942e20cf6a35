import { waivers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { findCohort } from '@/lib/cohorts/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import { factsOf } from '../facts'
import type { WaiveInput } from '../input'

/** Someone need not do a required rotation, by decision of whoever manages the programme. */
export async function waiveRequirement(
  context: Context,
  { cohortId, personId, requirement }: WaiveInput,
): Promise<Result<{ cohortId: string }>> {
  const { actor, db, now } = context
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(actor, 'rotation.schedule', cohort)
  const { apprentices, versions } = await factsOf(context, cohort)
  const person = apprentices.find(({ id }) => id === personId)
  if (!person) return refuse('not-found', 'That person is not in this cohort.')
  const required = versions
    .find(({ people }) => people.has(personId))
    ?.standard.required.find(({ id }) => id === requirement)
  if (!required)
    return refuse('not-found', `The version by which ${person.name} goes has no such required rotation.`, {
      requirement: 'Choose one of their version.',
    })

  return db.transaction(async (tx) => {
    const added = await tx
      .insert(waivers)
      .values({ cohortId, personId, requirement, setBy: actor.id, setAt: now })
      .onConflictDoNothing()
      .returning({ personId: waivers.personId })
    if (added.length > 0)
      await record(tx, context, 'rotation.schedule', cohortId, { did: 'waive', personId, requirement })
    return done({ cohortId })
  })
}
