import { and, desc, eq } from 'drizzle-orm'
import { evidence, evidenceRevisions } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { changedParts } from './changes'
import { evidenceInSightOf } from './in-sight'
import type { EvidenceRevision } from './view'

/** What a piece said, revision by revision, the latest first, and in what each differs from the one before. */
export async function revisionsOf(context: Context, evidenceId: string): Promise<EvidenceRevision[]> {
  const rows = await context.db
    .select({
      revision: evidenceRevisions.revision,
      content: evidenceRevisions.content,
      madeAt: evidenceRevisions.madeAt,
    })
    .from(evidenceRevisions)
    .innerJoin(evidence, eq(evidence.id, evidenceRevisions.evidenceId))
    .where(and(eq(evidence.id, evidenceId), evidenceInSightOf(context)))
    .orderBy(desc(evidenceRevisions.revision))
    .limit(100)
  return rows.map((row, at) => {
    const before = rows[at + 1]
    return { ...row, changed: before ? changedParts(before.content, row.content) : [] }
  })
}
