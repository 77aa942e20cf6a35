import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { files, people, personFiles } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { kindOf } from '../file-kind'
import { fileName } from '../file-name'
import type { AddFileInput } from '../input'
import { evidenceLimits } from '../model'
import { releaseUnused } from '../release-unused'

/** Someone adds a file, to hand it in with a piece of evidence. The same bytes are kept and counted once. */
export async function addFile(
  context: Context,
  { name: given, bytes }: AddFileInput,
): Promise<Result<{ hash: string; name: string }>> {
  const { actor, db, now } = context
  authorize(actor, 'evidence.submit', actor)
  if (bytes.byteLength === 0) return refuse('invalid', 'This file is empty. Choose another.')
  if (bytes.byteLength > evidenceLimits.fileBytes) return refuse('invalid', 'This file is larger than 5 MB.')
  const type = kindOf(bytes)
  if (!type) return refuse('invalid', foreignKind)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const name = fileName(given, type)

  return db.transaction(async (tx) => {
    // Someone's files are added one after the other, so that two at once cannot take the same room.
    await tx.select({ id: people.id }).from(people).where(eq(people.id, actor.id)).for('no key update')
    const isFull = async () => (await bytesBeside(tx, actor.id, hash)) + bytes.byteLength > evidenceLimits.personBytes
    if (await isFull()) await releaseUnused(tx, actor.id)
    if (await isFull()) return refuse('conflict', noRoom)

    await keepBytes(tx, { hash, type, size: bytes.byteLength, content: bytes, storedAt: now })
    await tx
      .insert(personFiles)
      .values({ personId: actor.id, hash, name, addedAt: now })
      .onConflictDoUpdate({ target: [personFiles.personId, personFiles.hash], set: { name } })
    await record(tx, context, 'evidence.submit', actor.id, { did: 'add-file', hash, type, size: bytes.byteLength })
    return done({ hash, name })
  })
}

const foreignKind =
  'This is no PDF, no PNG, JPEG or WebP picture and no plain text in UTF-8, which is what can be taken. Save it as one of these, or link to where it is.'
const noRoom =
  'Your evidence holds 100 MB of files, which is the most. Link to where this one is, or change a piece so that it links to its file.'

/** How many bytes someone's other files have. */
async function bytesBeside(tx: Database, personId: string, hash: string): Promise<number> {
  const [taken] = await tx
    .select({ bytes: sql<string>`coalesce(sum(${files.size}) filter (where ${files.hash} <> ${hash}), 0)` })
    .from(personFiles)
    .innerJoin(files, eq(files.hash, personFiles.hash))
    .where(eq(personFiles.personId, personId))
  return Number(taken?.bytes ?? 0)
}

async function keepBytes(tx: Database, file: typeof files.$inferInsert): Promise<void> {
  await tx.insert(files).values(file).onConflictDoNothing()
  // It may have been there and have been let go of at this very moment; held, it stays.
  const [held] = await tx.select({ hash: files.hash }).from(files).where(eq(files.hash, file.hash)).for('key share')
  if (!held) await tx.insert(files).values(file)
}
