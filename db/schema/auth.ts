import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { instant } from './columns'
import { people } from './people'

/** A local account: an argon2id hash, and nothing that could be turned back into a password. */
export const passwords = pgTable('passwords', {
  personId: text()
    .primaryKey()
    .references(() => people.id),
  hash: text().notNull(),
  setAt: instant().notNull(),
})

/** Who a person is to an identity provider. Keyed by issuer and subject, never by e-mail. */
export const identities = pgTable(
  'identities',
  {
    issuer: text().notNull(),
    subject: text().notNull(),
    personId: text()
      .notNull()
      .references(() => people.id),
    linkedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.issuer, table.subject] }), index('identities_person').on(table.personId)],
)

export const signInMethods = ['password', 'provider', 'demo', 'invitation', 'set-up'] as const

/** The row behind a cookie: read at every request, so that revoking it counts at once. */
export const sessions = pgTable(
  'sessions',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id),
    method: text({ enum: signInMethods }).notNull(),
    userAgent: text().notNull().default(''),
    createdAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
  },
  (table) => [index('sessions_person').on(table.personId)],
)

export const tokenPurposes = ['set-up', 'invitation', 'one-time-link'] as const

/** A secret that was shown once: only its SHA-256 is kept. */
export const tokens = pgTable(
  'tokens',
  {
    id: text().primaryKey(),
    purpose: text({ enum: tokenPurposes }).notNull(),
    hash: text().notNull(),
    personId: text().references(() => people.id),
    createdBy: text().references(() => people.id),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    revokedAt: instant(),
  },
  (table) => [
    uniqueIndex('tokens_hash').on(table.hash),
    index('tokens_person').on(table.personId),
    uniqueIndex('tokens_one_set_up')
      .on(table.purpose)
      .where(sql`${table.purpose} = 'set-up' and ${table.usedAt} is null and ${table.revokedAt} is null`),
  ],
)

/** How often something was tried in the current window; shared by all processes. */
export const rateLimits = pgTable('rate_limits', {
  key: text().primaryKey(),
  windowStartedAt: instant().notNull(),
  tries: integer().notNull(),
})

/** What a submission that carried a key was answered, so that sending it twice happens once. */
export const submissions = pgTable(
  'submissions',
  {
    personId: text()
      .notNull()
      .references(() => people.id),
    key: text().notNull(),
    request: text().notNull(),
    answer: jsonb().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.key] })],
)
