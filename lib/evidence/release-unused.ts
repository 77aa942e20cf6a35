import { and, eq, inArray, notExists, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { evidence, evidenceDrafts, evidenceRevisions, files, personFiles } from '@/db/schema'

/** Lets go of the files that someone added and neither handed in nor keeps in a draft; what nobody has is gone. */
export async function releaseUnused(tx: Database, personId: string): Promise<void> {
  const inRevision = tx
    .select({ one: sql`1` })
    .from(evidenceRevisions)
    .innerJoin(evidence, eq(evidence.id, evidenceRevisions.evidenceId))
    .where(
      and(eq(evidence.personId, personId), sql`${evidenceRevisions.content}->'file'->>'hash' = ${personFiles.hash}`),
    )
  const inDraft = tx
    .select({ one: sql`1` })
    .from(evidenceDrafts)
    .where(
      and(eq(evidenceDrafts.personId, personId), sql`${evidenceDrafts.content}->'file'->>'hash' = ${personFiles.hash}`),
    )
  const released = await tx
    .delete(personFiles)
    .where(and(eq(personFiles.personId, personId), notExists(inRevision), notExists(inDraft)))
    .returning({ hash: personFiles.hash })
  if (released.length === 0) return

  const kept = tx
    .select({ one: sql`1` })
    .from(personFiles)
    .where(eq(personFiles.hash, files.hash))
  const hashes = released.map(({ hash }) => hash)
  await tx.delete(files).where(and(inArray(files.hash, hashes), notExists(kept)))
}
