import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { evidenceStates, fileTypes, type EvidenceContent } from '@/lib/evidence/model'
import { bytes, day, instant } from './columns'
import { people } from './people'

/** A file by what is in it: the same bytes are kept once, whoever hands them in. */
export const files = pgTable('files', {
  /** SHA-256 of the content, in hexadecimal. */
  hash: text().primaryKey(),
  type: text({ enum: fileTypes }).notNull(),
  size: integer().notNull(),
  content: bytes().notNull(),
  storedAt: instant().notNull(),
})

/** Whose file it is; what counts against their quota. */
export const personFiles = pgTable(
  'person_files',
  {
    personId: text()
      .notNull()
      .references(() => people.id),
    hash: text()
      .notNull()
      .references(() => files.hash),
    name: text().notNull(),
    addedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.hash] }), index('person_files_hash').on(table.hash)],
)

/** A piece of evidence as it stands: its content is the revision named here, and older revisions stay what they were. */
export const evidence = pgTable(
  'evidence',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id),
    state: text({ enum: evidenceStates }).notNull(),
    revision: integer().notNull(),
    /** The hash of that revision's content: a review of any other content is void. */
    contentHash: text().notNull(),
    /** When that revision was handed in, by when a review of it is promised, and how many minutes that takes. */
    submittedAt: instant().notNull(),
    promisedBy: day().notNull(),
    minutes: integer().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [
    index('evidence_person').on(table.personId, table.createdAt),
    index('evidence_waiting')
      .on(table.personId, table.promisedBy)
      .where(sql`${table.state} = 'waiting'`),
  ],
)

export const evidenceRevisions = pgTable(
  'evidence_revisions',
  {
    evidenceId: text()
      .notNull()
      .references(() => evidence.id),
    revision: integer().notNull(),
    content: jsonb().$type<EvidenceContent>().notNull(),
    contentHash: text().notNull(),
    madeAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.evidenceId, table.revision] })],
)

/** What someone has begun to write and not handed in: survives a closed tab and follows them to another device. */
export const evidenceDrafts = pgTable(
  'evidence_drafts',
  {
    personId: text()
      .notNull()
      .references(() => people.id),
    /** `new`, or the piece of evidence that is being changed. */
    about: text().notNull(),
    content: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    savedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.about] })],
)

/** A reviewer gave a piece back, with a note on what is missing. */
export const evidenceReturns = pgTable(
  'evidence_returns',
  {
    id: text().primaryKey(),
    evidenceId: text()
      .notNull()
      .references(() => evidence.id),
    revision: integer().notNull(),
    contentHash: text().notNull(),
    reviewerId: text()
      .notNull()
      .references(() => people.id),
    note: text().notNull(),
    at: instant().notNull(),
  },
  (table) => [
    index('evidence_returns_evidence').on(table.evidenceId),
    index('evidence_returns_reviewer').on(table.reviewerId, table.at),
  ],
)

/** A reviewer asks a colleague to look at a piece; while the question is open, the colleague sees that piece and may judge it. */
export const reviewRequests = pgTable(
  'review_requests',
  {
    id: text().primaryKey(),
    evidenceId: text()
      .notNull()
      .references(() => evidence.id),
    askedBy: text()
      .notNull()
      .references(() => people.id),
    askedOf: text()
      .notNull()
      .references(() => people.id),
    note: text().notNull().default(''),
    askedAt: instant().notNull(),
    answeredAt: instant(),
  },
  (table) => [
    check('review_requests_not_oneself', sql`${table.askedBy} <> ${table.askedOf}`),
    uniqueIndex('review_requests_open')
      .on(table.evidenceId, table.askedOf)
      .where(sql`${table.answeredAt} is null`),
    index('review_requests_asked_of').on(table.askedOf),
  ],
)
