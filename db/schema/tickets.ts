import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import {
  ticketImportStates,
  type RowLeftOut,
  type TicketFacts,
  type TicketReading,
  type TicketReport,
} from '@/lib/tickets/model'
import { bytes, instant } from './columns'
import { people, teams } from './people'

const teamRef = () =>
  text()
    .notNull()
    .references(() => teams.id)

/** An export of a service desk that was taken in, or is being taken in. The row is its own queue; the file goes once it is read. */
export const ticketImports = pgTable(
  'ticket_imports',
  {
    id: text().primaryKey(),
    teamId: teamRef(),
    fileName: text().notNull(),
    contentHash: text().notNull(),
    content: bytes(),
    reading: jsonb().$type<TicketReading>().notNull(),
    state: text({ enum: ticketImportStates }).notNull(),
    /** Rows read so far, and how many there are where that is known. */
    rowsRead: integer().notNull().default(0),
    rowsInAll: integer(),
    report: jsonb().$type<TicketReport>(),
    leftOut: jsonb().$type<readonly RowLeftOut[]>().notNull().default([]),
    failure: text(),
    askedBy: text()
      .notNull()
      .references(() => people.id),
    askedAt: instant().notNull(),
    heardAt: instant(),
    attempts: integer().notNull().default(0),
    endedAt: instant(),
    undoneBy: text().references(() => people.id),
    undoneAt: instant(),
    version: integer().notNull().default(1),
  },
  (table) => [index('ticket_imports_team').on(table.teamId, table.askedAt)],
)

/** A ticket, counted by its number, as the last import left it. */
export const tickets = pgTable(
  'tickets',
  {
    teamId: teamRef(),
    number: text().notNull(),
    openedAt: instant().notNull(),
    resolvedAt: instant(),
    category: text().notNull().default(''),
    subcategory: text().notNull().default(''),
    title: text().notNull().default(''),
    minutes: integer().notNull(),
    isMeasured: boolean().notNull(),
    /** The repetitive kind that it belongs to. */
    kind: text().notNull(),
    importId: text()
      .notNull()
      .references(() => ticketImports.id),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.number] }),
    index('tickets_kind').on(table.teamId, table.kind, table.openedAt),
    index('tickets_opened').on(table.teamId, table.openedAt),
    index('tickets_import').on(table.importId),
  ],
)

/** What an import changed; undoing puts `before` back where `after` still stands. */
export const ticketChanges = pgTable(
  'ticket_changes',
  {
    importId: text()
      .notNull()
      .references(() => ticketImports.id),
    number: text().notNull(),
    before: jsonb().$type<TicketFacts & { importId: string }>(),
    after: jsonb().$type<TicketFacts>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.number] })],
)
