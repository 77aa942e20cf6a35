import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { feedDetails, type FeedPart } from '@/lib/calendar/model'
import { day, instant } from './columns'
import { people } from './people'

/** A secret address at which a calendar program reads someone's feed. Only its hash is kept. */
export const calendarLinks = pgTable(
  'calendar_links',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id),
    /** What it is for, in the person's words: "Phone". */
    label: text().notNull(),
    tokenHash: text().notNull(),
    parts: jsonb().$type<readonly FeedPart[]>().notNull(),
    detail: text({ enum: feedDetails }).notNull(),
    createdAt: instant().notNull(),
    lastUsedAt: instant(),
    revokedAt: instant(),
  },
  (table) => [
    uniqueIndex('calendar_links_token').on(table.tokenHash),
    index('calendar_links_person').on(table.personId),
  ],
)

/**
 * What a feed has said of an event: its sequence goes up whenever its times change, and what is no longer there is said to be
 * cancelled for a while. One row per event of a person.
 */
export const calendarEvents = pgTable(
  'calendar_events',
  {
    /** Stable: its part of the feed, and, after a colon, the part of the UID before the @. */
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id),
    /** A digest of what the event says. */
    digest: text().notNull(),
    sequence: integer().notNull(),
    changedAt: instant().notNull(),
    /** Kept while it is announced as cancelled: its title and when it would have been. */
    last: jsonb().$type<{ title: string; from: string; to: string }>().notNull(),
    isCancelled: boolean().notNull().default(false),
    /** The last day on which any of it lies, or lay. */
    lastDay: day(),
  },
  (table) => [index('calendar_events_person').on(table.personId)],
)
