import { createHash } from 'node:crypto'
import { canonicalJson } from '@/lib/core/canonical'
import type { LedgerEntry, SignerStanding } from './model'

/** A row of the ledger, as its hash is taken of it: everything but the hash itself. */
export type Entry = {
  seq: number
  id: string
  entry: LedgerEntry
  personId: string
  skillId: string
  level: number
  signerId: string
  signerStanding: SignerStanding
  evidenceId: string
  evidenceHash: string
  attempt: number
  reopens: number | null
  noteHash: string
  at: Date
  prev: string
}

/** A row of the ledger as it stands there. */
export type Row = Entry & { hash: string }

/** The hash of a row: SHA-256 of its canonical JSON, with the hash of the row before in it, which makes the chain. */
export const hashOfEntry = (entry: Entry): string => sha256(canonicalJson(statementOf(entry)))

/** The hash of a signer's note. The salt keeps a short note from being guessed once its text is erased. */
export const hashOfNote = (salt: string, text: string): string => sha256(`${salt}\n${text}`)

/** A row as it is written for hashing and in exports: named field by field, so that a new column changes no old hash. */
export const statementOf = (row: Entry) => ({
  seq: row.seq,
  id: row.id,
  entry: row.entry,
  personId: row.personId,
  skillId: row.skillId,
  level: row.level,
  signerId: row.signerId,
  signerStanding: row.signerStanding,
  evidenceId: row.evidenceId,
  evidenceHash: row.evidenceHash,
  attempt: row.attempt,
  reopens: row.reopens,
  noteHash: row.noteHash,
  at: row.at.toISOString(),
  prev: row.prev,
})

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
