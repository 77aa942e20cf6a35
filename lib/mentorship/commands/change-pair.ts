import { and, eq } from 'drizzle-orm'
import { matchingPairs } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { ChangePairInput } from '../capacity-input'
import { claimDraft, findMatching, staleMatching } from '../matchings'
import { asProposed, nobody } from '../views/decision'

/** A programme manager decides by hand who mentors someone, or that nobody does this time, or takes such a decision back. */
export async function changePair(
  context: Context,
  { matchingId, version, learnerId, mentorId }: ChangePairInput,
): Promise<Result<{ programmeId: string }>> {
  const { actor, db } = context
  const matching = await findMatching(context, matchingId)
  if (!matching) return refuse('not-found', 'There is no such proposal.')
  authorize(actor, 'matching.draw-up', matching.programme)
  const { problem, answer, programmeId } = matching
  if (!problem.learners.some(({ id }) => id === learnerId))
    return refuse('not-found', 'That person is not part of this proposal.')
  const proposed = answer.pairs.find(({ learner }) => learner === learnerId)?.mentor
  const chosen = mentorId === asProposed ? proposed : mentorId === nobody ? undefined : mentorId
  if (chosen !== undefined && !problem.mentors.some(({ id }) => id === chosen))
    return refuse('not-found', 'That mentor is not part of this proposal.')

  return db.transaction(async (tx) => {
    if (!(await claimDraft(tx, matchingId, version))) return refuse('stale', staleMatching)
    await tx
      .delete(matchingPairs)
      .where(and(eq(matchingPairs.matchingId, matchingId), eq(matchingPairs.learnerId, learnerId)))
    const isByHand = mentorId !== asProposed || problem.pinned.some(({ learner }) => learner === learnerId)
    if (chosen !== undefined)
      await tx.insert(matchingPairs).values({ matchingId, learnerId, mentorId: chosen, isByHand })
    await record(tx, context, 'matching.draw-up', programmeId, { did: 'change-pair', matchingId, learnerId, mentorId })
    return done({ programmeId })
  })
}
