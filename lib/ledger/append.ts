import { randomBytes } from 'node:crypto'
import { and, count, desc, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database } from '@/db'
import { ledgerHead, signOffNotes, signOffs } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { newId } from '@/lib/core/ids'
import { hashOfEntry, hashOfNote, type Entry, type Row } from './entry'
import type { SignerStanding } from './model'

/** What someone has to say to the ledger: of whom, of which skill and level, on which evidence; `reopens` takes a row back. */
export type NewEntry = {
  personId: string
  skillId: string
  level: number
  signerStanding: SignerStanding
  evidenceId: string
  evidenceHash: string
  note: string
  reopens?: number
}

/**
 * Appends a row to the chain inside the caller's transaction, signed by whoever asks. A sign-off that stands already, or a
 * row that was reopened already, is answered with the row that says so: however often it is sent, it stands there once.
 */
export async function appendToLedger(
  tx: Database,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  { note, reopens, ...said }: NewEntry,
): Promise<{ row: Row; isNew: boolean }> {
  // Whoever holds the head appends; everyone else waits here, and then sees what was appended.
  const [head] = await tx.select().from(ledgerHead).for('update')
  if (!head) throw new Error('The ledger has no beginning: its head is missing.')
  const standing = reopens === undefined ? await standingSignOff(tx, actor.id, said) : await reopeningOf(tx, reopens)
  if (standing) return { row: standing, isNew: false }

  const entry = reopens === undefined ? 'sign-off' : 'reopening'
  const salt = randomBytes(16).toString('hex')
  const written: Entry = {
    ...said,
    seq: head.seq + 1,
    id: newId(now),
    entry,
    signerId: actor.id,
    attempt: await earlierAttempts(tx, entry, actor.id, said),
    reopens: reopens ?? null,
    noteHash: hashOfNote(salt, note),
    at: now,
    prev: head.hash,
  }
  const row: Row = { ...written, hash: hashOfEntry(written) }
  await tx.insert(signOffs).values(row)
  await tx.insert(signOffNotes).values({ seq: row.seq, salt, text: note })
  await tx.update(ledgerHead).set({ seq: row.seq, hash: row.hash })
  return { row, isNew: true }
}

type About = Pick<NewEntry, 'evidenceId' | 'evidenceHash' | 'skillId'>

const sameSaying = (entry: Row['entry'], signerId: string, { evidenceId, evidenceHash, skillId }: About) =>
  and(
    eq(signOffs.entry, entry),
    eq(signOffs.evidenceId, evidenceId),
    eq(signOffs.evidenceHash, evidenceHash),
    eq(signOffs.skillId, skillId),
    eq(signOffs.signerId, signerId),
  )

/** This person's sign-off of this skill on exactly this content, unless it was reopened. */
export async function standingSignOff(tx: Database, signerId: string, about: About): Promise<Row | undefined> {
  const reopening = alias(signOffs, 'reopening')
  const [found] = await tx
    .select({ row: signOffs })
    .from(signOffs)
    .leftJoin(reopening, eq(reopening.reopens, signOffs.seq))
    .where(and(sameSaying('sign-off', signerId, about), isNull(reopening.seq)))
    .orderBy(desc(signOffs.seq))
    .limit(1)
  return found?.row
}

async function reopeningOf(tx: Database, seq: number): Promise<Row | undefined> {
  const [row] = await tx.select().from(signOffs).where(eq(signOffs.reopens, seq))
  return row
}

/** How many rows say the same already: each was reopened, or it would stand, and the unique index counts them apart. */
async function earlierAttempts(tx: Database, entry: Row['entry'], signerId: string, about: About): Promise<number> {
  const [found] = await tx
    .select({ times: count() })
    .from(signOffs)
    .where(sameSaying(entry, signerId, about))
  return found?.times ?? 0
}
