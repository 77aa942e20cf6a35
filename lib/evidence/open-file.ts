import { and, eq, sql } from 'drizzle-orm'
import { evidence, evidenceRevisions, files, personFiles } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { done, refuse, type Result } from '@/lib/core/result'
import { evidenceInSightOf } from './in-sight'
import type { FileType } from './model'

export type OpenedFile = { name: string; type: FileType; content: Uint8Array }

/** A file, for whoever added it and for those who may see a piece that holds it or held it; for everyone else it does not exist. */
export async function openFile(context: Context, { hash }: { hash: string }): Promise<Result<OpenedFile>> {
  const name = (await nameAsAdded(context, hash)) ?? (await nameInSight(context, hash))
  if (name === undefined) return refuse('not-found', 'There is no such file here.')
  const [file] = await context.db
    .select({ type: files.type, content: files.content })
    .from(files)
    .where(eq(files.hash, hash))
  return file ? done({ name, ...file }) : refuse('not-found', 'There is no such file here.')
}

async function nameAsAdded({ actor, db }: Context, hash: string): Promise<string | undefined> {
  const [own] = await db
    .select({ name: personFiles.name })
    .from(personFiles)
    .where(and(eq(personFiles.personId, actor.id), eq(personFiles.hash, hash)))
  return own?.name
}

/** From the file to those who added it, and on to their evidence: each step has an index. */
async function nameInSight(context: Context, hash: string): Promise<string | undefined> {
  const [held] = await context.db
    .select({ name: sql<string>`${evidenceRevisions.content}->'file'->>'name'` })
    .from(personFiles)
    .innerJoin(evidence, eq(evidence.personId, personFiles.personId))
    .innerJoin(evidenceRevisions, eq(evidenceRevisions.evidenceId, evidence.id))
    .where(
      and(
        eq(personFiles.hash, hash),
        sql`${evidenceRevisions.content}->'file'->>'hash' = ${hash}`,
        evidenceInSightOf(context),
      ),
    )
    .limit(1)
  return held?.name
}
