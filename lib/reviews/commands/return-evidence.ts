import { eq } from 'drizzle-orm'
import { evidence, evidenceReturns } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { findEvidence } from '@/lib/evidence/queries'
import { answerRequests, holdAsRead } from '../as-read'
import type { ReturnEvidenceInput } from '../input'

/** A reviewer gives a piece back to its author, with a note on what is missing. */
export async function returnEvidence(
  context: Context,
  input: ReturnEvidenceInput,
): Promise<Result<{ evidenceId: string }>> {
  const { actor, db, now } = context
  const piece = await findEvidence(context, input.evidenceId)
  if (!piece) return refuse('not-found', 'That piece of evidence is not here for you to review.')
  authorize(actor, 'evidence.review', piece)

  return db.transaction(async (tx) => {
    const wrong = await holdAsRead(tx, input, ['waiting'])
    if (wrong) return wrong
    const { evidenceId, revision, contentHash, note } = input
    const returned = { evidenceId, revision, contentHash, reviewerId: actor.id, note, at: now }
    await tx.insert(evidenceReturns).values({ id: newId(now), ...returned })
    await tx.update(evidence).set({ state: 'returned' }).where(eq(evidence.id, evidenceId))
    await answerRequests(tx, now, evidenceId)
    await record(tx, context, 'evidence.review', evidenceId, { verdict: 'return', revision })
    return done({ evidenceId })
  })
}
