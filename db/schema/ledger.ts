import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { ledgerEntries, signerStandings } from '@/lib/ledger/model'
import { instant } from './columns'

/**
 * The ledger of sign-offs: one chain, appended to and never changed; triggers refuse UPDATE, DELETE and TRUNCATE.
 * No foreign keys: the chain outlives those whom it speaks of.
 */
export const signOffs = pgTable(
  'sign_offs',
  {
    seq: integer().primaryKey(),
    id: text().notNull(),
    entry: text({ enum: ledgerEntries }).notNull(),
    personId: text().notNull(),
    skillId: text().notNull(),
    level: integer().notNull(),
    signerId: text().notNull(),
    signerStanding: text({ enum: signerStandings }).notNull(),
    evidenceId: text().notNull(),
    /** The content hash of exactly what was judged. */
    evidenceHash: text().notNull(),
    /** How often this very sign-off was reopened before; lets it be given again, but never twice. */
    attempt: integer().notNull().default(0),
    /** For a reopening: the row that it takes back. */
    reopens: integer(),
    /** SHA-256 of salt and text of the note or reason, which stand in `sign_off_notes` and may be erased. */
    noteHash: text().notNull(),
    at: instant().notNull(),
    prev: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [
    uniqueIndex('sign_offs_id').on(table.id),
    uniqueIndex('sign_offs_hash').on(table.hash),
    uniqueIndex('sign_offs_once').on(
      table.entry,
      table.evidenceId,
      table.evidenceHash,
      table.skillId,
      table.signerId,
      table.attempt,
    ),
    uniqueIndex('sign_offs_reopened_once')
      .on(table.reopens)
      .where(sql`${table.reopens} is not null`),
    check('sign_offs_not_oneself', sql`${table.personId} <> ${table.signerId}`),
    check('sign_offs_in_scale', sql`${table.level} between 1 and 7`),
    check('sign_offs_reopening', sql`(${table.entry} = 'reopening') = (${table.reopens} is not null)`),
    index('sign_offs_person').on(table.personId, table.skillId),
    index('sign_offs_evidence').on(table.evidenceId),
    index('sign_offs_signer').on(table.signerId, table.at),
  ],
)

/** What the signer wrote; beside the chain, so that the words can go while the chain stays whole. */
export const signOffNotes = pgTable('sign_off_notes', {
  seq: integer()
    .primaryKey()
    .references(() => signOffs.seq),
  salt: text().notNull(),
  text: text().notNull(),
})

/** The end of the chain; its row is locked while one appends, so that appending takes turns. */
export const ledgerHead = pgTable(
  'ledger_head',
  { id: integer().primaryKey().default(1), seq: integer().notNull(), hash: text().notNull() },
  (table) => [check('ledger_head_is_one', sql`${table.id} = 1`)],
)
