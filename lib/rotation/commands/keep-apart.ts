import { rotationApart } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { apprenticesOf, findCohort } from '@/lib/cohorts/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import type { ApartInput } from '../input'
import { asPair } from '../pairs'

/** Two people are never with the same host in the same period, whatever is drawn up. */
export async function keepApart(
  context: Context,
  { cohortId, personId, otherId }: ApartInput,
): Promise<Result<{ cohortId: string }>> {
  const { actor, db, now } = context
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(actor, 'rotation.schedule', cohort)
  const apprentices = await apprenticesOf(context, cohortId)
  if (![personId, otherId].every((who) => apprentices.some(({ id }) => id === who)))
    return refuse('not-found', 'Both have to be in this cohort.')

  return db.transaction(async (tx) => {
    const pair = asPair(personId, otherId)
    const added = await tx
      .insert(rotationApart)
      .values({ cohortId, ...pair, setBy: actor.id, setAt: now })
      .onConflictDoNothing()
      .returning({ personId: rotationApart.personId })
    if (added.length > 0) await record(tx, context, 'rotation.schedule', cohortId, { did: 'keep-apart', ...pair })
    return done({ cohortId })
  })
}
