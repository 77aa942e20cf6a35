import { check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import type { Standard } from '@/lib/programmes/model'
import { instant } from './columns'
import { people, programmes } from './people'

/** One version of a programme's standard. Once it is published it is never rewritten: people stay on the one they began with. */
export const programmeVersions = pgTable(
  'programme_versions',
  {
    id: text().primaryKey(),
    programmeId: text()
      .notNull()
      .references(() => programmes.id),
    number: integer().notNull(),
    standard: jsonb().$type<Standard>().notNull(),
    /** What is different from the version before, in words. */
    note: text().notNull().default(''),
    createdBy: text().notNull(),
    createdAt: instant().notNull(),
    publishedAt: instant(),
    version: integer().notNull().default(1),
  },
  (table) => [
    uniqueIndex('programme_versions_number').on(table.programmeId, table.number),
    uniqueIndex('programme_versions_draft')
      .on(table.programmeId)
      .where(sql`${table.publishedAt} is null`),
  ],
)

/** A team that takes apprentices of a programme. */
export const hosts = pgTable(
  'hosts',
  {
    id: text().primaryKey(),
    programmeId: text()
      .notNull()
      .references(() => programmes.id),
    name: text().notNull(),
    about: text().notNull().default(''),
    /** Ids of the areas of the standard in which it offers work. */
    areas: jsonb().$type<readonly string[]>().notNull().default([]),
    /** Skill → level that a placement here leads to. */
    skills: jsonb().$type<Readonly<Record<string, number>>>().notNull().default({}),
    supervisorId: text().references(() => people.id),
    journeyworkers: integer().notNull().default(1),
    /** Apprentices for each journeyworker; null: no limit by ratio. */
    apprenticesPerJourneyworker: integer(),
    /** At most so many periods per apprentice. */
    visits: integer().notNull().default(1),
    /** Seats of a period unless a cohort says otherwise. */
    usualMin: integer().notNull().default(0),
    usualMax: integer().notNull(),
    retiredAt: instant(),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [
    index('hosts_programme').on(table.programmeId),
    uniqueIndex('hosts_name')
      .on(table.programmeId, table.name)
      .where(sql`${table.retiredAt} is null`),
    index('hosts_supervisor').on(table.supervisorId),
    check('hosts_seats', sql`${table.usualMin} >= 0 and ${table.usualMax} >= ${table.usualMin}`),
    check('hosts_visits', sql`${table.visits} >= 1`),
  ],
)
