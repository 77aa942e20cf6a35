import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { instant } from './columns'
import { people } from './people'

/** The public keys of this organisation as an issuer. The secret halves are derived from the installation's secret and kept nowhere. */
export const issuerKeys = pgTable('issuer_keys', {
  /** The fragment by which credentials name it. */
  id: text().primaryKey(),
  publicKey: text().notNull(),
  createdAt: instant().notNull(),
})

/** A sign-off, issued as an Open Badges 3.0 credential. The credential is kept as it was signed. */
export const badges = pgTable(
  'badges',
  {
    /** Unguessable: it is part of a public address. */
    id: text().primaryKey(),
    /** The ledger row that it speaks of. */
    signOffId: text().notNull(),
    personId: text()
      .notNull()
      .references(() => people.id),
    credential: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    keyId: text()
      .notNull()
      .references(() => issuerKeys.id),
    /** Its place in the status list, from 0. */
    statusIndex: integer().notNull(),
    issuedBy: text().notNull(),
    issuedAt: instant().notNull(),
    expiresAt: instant(),
    revokedAt: instant(),
    revokedBy: text(),
    /** Why it was revoked; shown to whoever verifies it. */
    reason: text().notNull().default(''),
  },
  (table) => [
    uniqueIndex('badges_status_index').on(table.statusIndex),
    uniqueIndex('badges_live')
      .on(table.signOffId)
      .where(sql`${table.revokedAt} is null`),
    index('badges_person').on(table.personId),
  ],
)
