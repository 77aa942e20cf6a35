import { evidence } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, type Result } from '@/lib/core/result'
import { checkContent } from '../check-content'
import { handedIn, writeRevision } from '../hand-in'
import type { SubmitEvidenceInput } from '../input'

/** Someone hands in what shows a skill: from then on it waits for a review, which is promised within a week. */
export async function submitEvidence(context: Context, input: SubmitEvidenceInput): Promise<Result<{ id: string }>> {
  const { actor, db, now } = context
  authorize(actor, 'evidence.submit', actor)
  const checked = await checkContent(context, input)
  if (!checked.ok) return checked
  const content = checked.value
  const id = newId(now)
  const piece = { id, personId: actor.id, createdAt: now, ...handedIn(content, 1, now) }

  return db.transaction(async (tx) => {
    await tx.insert(evidence).values(piece)
    await writeRevision(tx, context, { evidenceId: id, revision: 1, content, draft: 'new' })
    await record(tx, context, 'evidence.submit', id, { did: 'submit', revision: 1, contentHash: piece.contentHash })
    return done({ id })
  })
}
