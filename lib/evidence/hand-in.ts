import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { evidence, evidenceDrafts, evidenceRevisions } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { addDays } from '@/lib/core/weeks'
import { todayIn } from '@/lib/pathways/model'
import { contentHash } from './content-hash'
import { daysToReview, minutesToReview, type EvidenceContent, type EvidenceState } from './model'

/** What stands in the piece's row once this content is handed in: it waits, and a review is promised. */
export const handedIn = (content: EvidenceContent, revision: number, now: Date) => ({
  state: 'waiting' as EvidenceState, // until someone looks at it
  revision,
  contentHash: contentHash(content),
  submittedAt: now,
  promisedBy: addDays(todayIn('UTC', now), daysToReview),
  minutes: minutesToReview(content),
})

/** Keeps what a piece says from this revision on, and lets go of the draft that it was written in. */
export async function writeRevision(
  tx: Database,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  piece: { evidenceId: string; revision: number; content: EvidenceContent; draft: string },
): Promise<void> {
  const { evidenceId, revision, content, draft } = piece
  await tx
    .insert(evidenceRevisions)
    .values({ evidenceId, revision, content, contentHash: contentHash(content), madeAt: now })
  await tx.delete(evidenceDrafts).where(and(eq(evidenceDrafts.personId, actor.id), eq(evidenceDrafts.about, draft)))
}

/** The row of a piece, held until the caller's transaction ends, so that a change and a sign-off take turns. */
export async function holdPiece(tx: Database, evidenceId: string) {
  const [row] = await tx.select().from(evidence).where(eq(evidence.id, evidenceId)).for('update')
  return row
}
