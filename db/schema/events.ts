import { index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** Everything that happened, in order. No foreign keys: history outlives its subjects. */
export const events = pgTable(
  'events',
  {
    id: text().primaryKey(),
    actorId: text().notNull(),
    action: text().notNull(),
    subjectId: text().notNull(),
    particulars: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    at: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [index('events_subject').on(table.subjectId), index('events_at').on(table.at)],
)
