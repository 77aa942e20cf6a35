import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '@/db'
import { evidence, reviewRequests } from '@/db/schema'
import { refuse, type Result } from '@/lib/core/result'
import type { EvidenceState } from '@/lib/evidence/model'

type Judged = { evidenceId: string; revision: number; contentHash: string }

/**
 * Holds a piece of evidence for judging, inside the caller's transaction: what the reviewer read must be what stands
 * there, and in a state that can be judged. Answers with a refusal, or with nothing when all is well.
 */
export async function holdAsRead(
  tx: Database,
  { evidenceId, revision, contentHash }: Judged,
  states: readonly EvidenceState[],
): Promise<Result<never> | undefined> {
  const [piece] = await tx.select().from(evidence).where(eq(evidence.id, evidenceId)).for('update')
  if (!piece || piece.state === 'withdrawn')
    return refuse('not-found', 'Its author has taken this piece back. Go on with the next one in your queue.')
  if (piece.revision !== revision || piece.contentHash !== contentHash) return changed
  if (states.includes(piece.state)) return undefined
  return piece.state === 'returned'
    ? refuse(
        'conflict',
        'This piece has been returned to its author meanwhile. It comes back to the queue once it is handed in again.',
      )
    : refuse('conflict', 'This piece has been signed off meanwhile. Reload the page to see by whom.')
}

/** Said when what was read is not what stands there any more. */
export const changed = refuse(
  'stale',
  'This piece was changed after you opened it. Reload the page and read it as it is now; your note stays here until you do.',
)

/** Closes what colleagues were asked about a piece: one colleague's question, or all of them. */
export const answerRequests = (tx: Database, now: Date, evidenceId: string, askedOf?: string) =>
  tx
    .update(reviewRequests)
    .set({ answeredAt: now })
    .where(
      and(
        eq(reviewRequests.evidenceId, evidenceId),
        isNull(reviewRequests.answeredAt),
        askedOf === undefined ? undefined : eq(reviewRequests.askedOf, askedOf),
      ),
    )
