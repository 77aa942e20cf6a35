import { rotationSwaps } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { cohortOf } from '../cohort-of'
import { gatherRotation } from '../gather'
import type { AskSwapInput } from '../input'
import { judgeSwap } from '../judge-swap'

/** An apprentice asks another of their cohort to swap placements. What breaks a rule is refused before the other is asked. */
export async function askSwap(
  context: Context,
  { cohortId, otherId, periods: given, note }: AskSwapInput,
): Promise<Result<{ swapId: string }>> {
  const { actor, db, now } = context
  const cohort = await cohortOf(context, cohortId, actor.id)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(actor, 'rotation.swap', actor)
  if (otherId === actor.id || !(await cohortOf(context, cohortId, otherId)))
    return refuse('not-found', 'Choose someone else of your cohort.', { otherId: 'Choose someone of your cohort.' })

  const periods = [...new Set(given)].toSorted((one, other) => one - other)
  const swap = { askedBy: actor.id, askedOf: otherId, periods }
  const judged = judgeSwap(await gatherRotation(context, cohort), swap)
  if ('because' in judged) return refuse('conflict', judged.because)

  return db.transaction(async (tx) => {
    const id = newId(now)
    const asked = await tx
      .insert(rotationSwaps)
      .values({ id, cohortId, ...swap, note, askedAt: now })
      .onConflictDoNothing()
      .returning({ id: rotationSwaps.id })
    if (asked.length === 0)
      return refuse('conflict', 'You have asked them already. Wait for their answer, or take the first back.')
    await record(tx, context, 'rotation.swap', cohortId, { did: 'ask', swapId: id, otherId, periods })
    return done({ swapId: id })
  })
}
