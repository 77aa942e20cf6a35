import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { importedThings, importKinds } from '@/lib/cohorts/model'
import { day, instant } from './columns'
import { people, programmes } from './people'
import { hosts, programmeVersions } from './programmes'

/** A group that goes through a programme together. Who is in it: `programme_people`. */
export const cohorts = pgTable(
  'cohorts',
  {
    id: text().primaryKey(),
    programmeId: text()
      .notNull()
      .references(() => programmes.id),
    versionId: text()
      .notNull()
      .references(() => programmeVersions.id),
    title: text().notNull(),
    startsOn: day().notNull(),
    /** Points for the first wish that comes true, the second, and so on. */
    wishPoints: jsonb().$type<readonly number[]>().notNull().default([4, 3, 2, 1]),
    wishesOpenedAt: instant(),
    wishesCloseOn: day(),
    /** Nobody below so many points. */
    floor: integer(),
    frozenThrough: integer(),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [uniqueIndex('cohorts_title').on(table.programmeId, table.title)],
)

export const cohortPeriods = pgTable(
  'cohort_periods',
  {
    cohortId: text()
      .notNull()
      .references(() => cohorts.id),
    number: integer().notNull(),
    title: text().notNull(),
    from: day().notNull(),
    to: day().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cohortId, table.number] }),
    check('cohort_periods_days', sql`${table.to} >= ${table.from}`),
  ],
)

/** How many of a cohort a host takes in a period, where it is not as usual. */
export const cohortSeats = pgTable(
  'cohort_seats',
  {
    cohortId: text()
      .notNull()
      .references(() => cohorts.id),
    hostId: text()
      .notNull()
      .references(() => hosts.id),
    period: integer().notNull(),
    min: integer().notNull(),
    max: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cohortId, table.hostId, table.period] }),
    check('cohort_seats_range', sql`${table.min} >= 0 and ${table.max} >= ${table.min}`),
  ],
)

/** Hosts to which an apprentice would like to go, the dearest first. */
export const rotationWishes = pgTable(
  'rotation_wishes',
  {
    cohortId: text()
      .notNull()
      .references(() => cohorts.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    hosts: jsonb().$type<readonly string[]>().notNull(),
    saidBy: text().notNull(),
    saidAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.cohortId, table.personId] })],
)

/** Periods in which an apprentice cannot be anywhere. Why is nobody's business here. */
export const absences = pgTable(
  'absences',
  {
    cohortId: text()
      .notNull()
      .references(() => cohorts.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    period: integer().notNull(),
    saidBy: text().notNull(),
    saidAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.cohortId, table.personId, table.period] })],
)

/** A file that was taken in, as a whole, so that it can be taken back as a whole. */
export const imports = pgTable(
  'imports',
  {
    id: text().primaryKey(),
    kind: text({ enum: importKinds }).notNull(),
    /** What it was taken into: for people of a cohort, the cohort. */
    subjectId: text().notNull(),
    fileName: text().notNull(),
    contentHash: text().notNull(),
    created: integer().notNull(),
    updated: integer().notNull(),
    unchanged: integer().notNull(),
    appliedBy: text().notNull(),
    appliedAt: instant().notNull(),
    undoneBy: text(),
    undoneAt: instant(),
    version: integer().notNull().default(1),
  },
  (table) => [index('imports_subject').on(table.kind, table.subjectId)],
)

/** What one row of an import changed; undoing puts `before` back where `after` still stands. */
export const importChanges = pgTable(
  'import_changes',
  {
    importId: text()
      .notNull()
      .references(() => imports.id),
    row: integer().notNull(),
    thing: text({ enum: importedThings }).notNull(),
    personId: text().notNull(),
    before: jsonb().$type<Readonly<Record<string, unknown>>>(),
    after: jsonb().$type<Readonly<Record<string, unknown>>>(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.row, table.thing] })],
)
