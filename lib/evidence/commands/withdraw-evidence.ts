import { eq } from 'drizzle-orm'
import { evidence } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { holdPiece } from '../hand-in'
import type { WithdrawEvidenceInput } from '../input'
import { letLapse } from '../let-lapse'
import { findEvidence } from '../queries'

/** The author takes a piece back: nobody else sees it any more, and no sign-off on it counts. It can be handed in again. */
export async function withdrawEvidence(
  context: Context,
  { evidenceId, revision }: WithdrawEvidenceInput,
): Promise<Result<{ id: string }>> {
  const { actor, db } = context
  const found = await findEvidence(context, evidenceId)
  if (!found) return refuse('not-found', 'That evidence does not exist.')
  authorize(actor, 'evidence.submit', found.person)

  return db.transaction(async (tx) => {
    const standing = await holdPiece(tx, evidenceId)
    if (standing?.revision !== revision) return refuse('stale', changedMeanwhile)
    if (standing.state === 'withdrawn') return done({ id: evidenceId })

    await tx.update(evidence).set({ state: 'withdrawn' }).where(eq(evidence.id, evidenceId))
    await letLapse(tx, context, { id: evidenceId, personId: actor.id })
    await record(tx, context, 'evidence.submit', evidenceId, { did: 'withdraw', revision })
    return done({ id: evidenceId })
  })
}

const changedMeanwhile = 'This piece was changed meanwhile. Have a look at what it says now, then take it back.'
