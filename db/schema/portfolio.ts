import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { experienceKinds, portfolioItemKinds, witnessAnswers } from '@/lib/portfolio/model'
import { day, instant } from './columns'
import { people } from './people'

const personRef = () =>
  text()
    .notNull()
    .references(() => people.id)

/** What a person's portfolio says about them, apart from the things that it shows. */
export const portfolios = pgTable('portfolios', {
  personId: text()
    .primaryKey()
    .references(() => people.id),
  headline: text().notNull().default(''),
  about: text().notNull().default(''),
  showsReadiness: boolean().notNull().default(true),
  version: integer().notNull().default(1),
})

/** Work that a person did, for whomever. Removed from sight, never deleted. */
export const experiences = pgTable(
  'experiences',
  {
    id: text().primaryKey(),
    personId: personRef(),
    kind: text({ enum: experienceKinds }).notNull(),
    title: text().notNull(),
    /** The employer or client. */
    client: text().notNull(),
    from: day().notNull(),
    to: day(),
    summary: text().notNull().default(''),
    /** The skills that the work called for. */
    skillIds: jsonb().$type<readonly string[]>().notNull().default([]),
    addedAt: instant().notNull(),
    removedAt: instant(),
    version: integer().notNull().default(1),
  },
  (table) => [
    check('experiences_period', sql`${table.to} is null or ${table.to} >= ${table.from}`),
    index('experiences_person').on(table.personId),
  ],
)

/** What the person chose to show. */
export const portfolioItems = pgTable(
  'portfolio_items',
  {
    personId: personRef(),
    kind: text({ enum: portfolioItemKinds }).notNull(),
    itemId: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.kind, table.itemId] })],
)

/** Someone outside, such as a client, is asked by a link to confirm what an experience says. */
export const witnessRequests = pgTable(
  'witness_requests',
  {
    id: text().primaryKey(),
    personId: personRef(),
    experienceId: text()
      .notNull()
      .references(() => experiences.id),
    /** Who is asked, and what they are to the work. */
    name: text().notNull(),
    capacity: text().notNull(),
    /** The content hash of what they were asked to confirm: a later change of the experience voids the answer. */
    contentHash: text().notNull(),
    tokenHash: text().notNull(),
    askedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    answer: text({ enum: witnessAnswers }),
    answeredAt: instant(),
    /** What the witness wrote. */
    words: text().notNull().default(''),
  },
  (table) => [
    uniqueIndex('witness_requests_token').on(table.tokenHash),
    index('witness_requests_experience').on(table.experienceId),
    index('witness_requests_person').on(table.personId),
  ],
)

/** A secret address at which a portfolio can be read, until it expires or is revoked. */
export const shareLinks = pgTable(
  'share_links',
  {
    id: text().primaryKey(),
    personId: personRef(),
    /** For whom it was made, so that its owner knows which to revoke. */
    label: text().notNull(),
    tokenHash: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    lastUsedAt: instant(),
    uses: integer().notNull().default(0),
  },
  (table) => [uniqueIndex('share_links_token').on(table.tokenHash), index('share_links_person').on(table.personId)],
)
