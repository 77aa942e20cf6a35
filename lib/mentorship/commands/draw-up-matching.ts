import { matchingPairs, matchings } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { busySays, isBusy } from '@/lib/solver/in-worker'
import { matchInWorker } from '@/lib/solver/match-in-worker'
import type { DrawUpMatchingInput } from '../capacity-input'
import { gatherMatching } from '../gather'
import { claimDraft, decisionsOf, findMatching, staleMatching } from '../matchings'
import { findProgramme } from '@/lib/programmes/queries'

/** How long a programme manager is kept waiting before the best so far is shown. */
const patienceSeconds = 20

/** The best whole set of pairs for a programme is worked out, and kept as a draft; what was decided by hand in an earlier one holds. */
export async function drawUpMatching(
  context: Context,
  { programmeId, matchingId, version = 0 }: DrawUpMatchingInput,
): Promise<Result<{ matchingId: string }>> {
  const { actor, db, now } = context
  const programme = await findProgramme(context, programmeId)
  if (!programme) return refuse('not-found', 'There is no such programme.')
  authorize(actor, 'matching.draw-up', programme)
  const before = matchingId === undefined ? undefined : await findMatching(context, matchingId)
  if (matchingId !== undefined && before?.programmeId !== programmeId)
    return refuse('not-found', 'There is no such proposal.')
  if (before && (before.version !== version || before.publishedAt)) return refuse('stale', staleMatching)
  const problem = await gatherMatching(context, programme, before && decisionsOf(before))
  if (problem.learners.length === 0)
    return refuse('conflict', 'Everyone in this programme has a mentor, or has been offered to one.')
  if (problem.mentors.length === 0)
    return refuse('conflict', 'Nobody is open to mentor yet. Ask people to say what they offer, under Mentoring terms.')

  const solved = await matchInWorker(problem, patienceSeconds).catch((error: unknown) => {
    if (isBusy(error)) return undefined
    throw error
  })
  if (!solved) return refuse('conflict', busySays)
  const { answer } = solved
  if (answer.status === 'infeasible')
    return refuse('conflict', `What you decided cannot hold together. ${answer.conflict.join(' ')}`)
  if (answer.status === 'unknown')
    return refuse('conflict', 'No set of pairs was found in the time there was. Try again in a moment.')

  return db.transaction(async (tx) => {
    if (before && !(await claimDraft(tx, before.id, version))) return refuse('stale', staleMatching)
    const id = newId(now)
    await tx.insert(matchings).values({ id, programmeId, problem, answer, madeBy: actor.id, madeAt: now })
    const isPinned = (learnerId: string) => problem.pinned.some(({ learner }) => learner === learnerId)
    const pairs = answer.pairs.map(({ learner, mentor }) => ({
      matchingId: id,
      learnerId: learner,
      mentorId: mentor,
      isByHand: isPinned(learner),
    }))
    if (pairs.length > 0) await tx.insert(matchingPairs).values(pairs)
    await record(tx, context, 'matching.draw-up', programmeId, { did: 'draw-up', matchingId: id, pairs: pairs.length })
    return done({ matchingId: id })
  })
}
