import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, uniqueIndex, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { offices, personStates } from '@/lib/people/model'
import { cohorts } from './cohorts'
import { instant } from './columns'
import { programmeVersions } from './programmes'

/** One row: whom this deployment serves. `mode` is written once, so that a demo never runs over real people. */
export const organisation = pgTable(
  'organisation',
  {
    id: integer().primaryKey().default(1),
    name: text().notNull(),
    mode: text({ enum: ['real', 'demo'] }).notNull(),
    /** The currency of budgets and plans (ISO 4217). */
    currency: text().notNull().default('GBP'),
    /** Planning rates: what one unit of another currency counts as in ours. Set by administrators, not looked up. */
    rates: jsonb().$type<Readonly<Record<string, number>>>().notNull().default({}),
    createdAt: instant().notNull(),
  },
  (table) => [check('organisation_is_one', sql`${table.id} = 1`)],
)

export const people = pgTable(
  'people',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** Contact data, kept in lower case; never what signs someone in through a provider. */
    email: text().notNull(),
    state: text({ enum: personStates }).notNull(),
    /** What this person does, in a line; shown in the demo's sign-in and in lists. */
    headline: text().notNull().default(''),
    timeZone: text().notNull().default('Europe/London'),
    createdAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [uniqueIndex('people_email').on(table.email)],
)

/** Who holds an office, from when to when; ended, never deleted. */
export const appointments = pgTable(
  'appointments',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id),
    office: text({ enum: offices }).notNull(),
    from: instant().notNull(),
    to: instant(),
  },
  (table) => [
    uniqueIndex('appointments_current')
      .on(table.personId, table.office)
      .where(sql`${table.to} is null`),
  ],
)

export const mentorships = pgTable(
  'mentorships',
  {
    id: text().primaryKey(),
    mentorId: text()
      .notNull()
      .references(() => people.id),
    learnerId: text()
      .notNull()
      .references(() => people.id),
    from: instant().notNull(),
    to: instant(),
    /** The time that the mentor has set aside for it. */
    minutesPerWeek: integer().notNull().default(60),
  },
  (table) => [
    check('mentorships_not_oneself', sql`${table.mentorId} <> ${table.learnerId}`),
    uniqueIndex('mentorships_current')
      .on(table.mentorId, table.learnerId)
      .where(sql`${table.to} is null`),
    index('mentorships_learner').on(table.learnerId),
  ],
)

export const teams = pgTable('teams', {
  id: text().primaryKey(),
  name: text().notNull(),
  createdAt: instant().notNull(),
})

export const teamPlaces = ['member', 'lead'] as const

/** Someone's place in a team: as a member, or as its lead. */
export const teamMembers = pgTable(
  'team_members',
  {
    id: text().primaryKey(),
    teamId: text()
      .notNull()
      .references(() => teams.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    place: text({ enum: teamPlaces }).notNull(),
    from: instant().notNull(),
    to: instant(),
  },
  (table) => [
    uniqueIndex('team_members_current')
      .on(table.teamId, table.personId, table.place)
      .where(sql`${table.to} is null`),
    index('team_members_person').on(table.personId),
  ],
)

export const programmes = pgTable('programmes', {
  id: text().primaryKey(),
  title: text().notNull(),
  createdAt: instant().notNull(),
})

export const programmePlaces = ['manager', 'enrolled'] as const

/** Someone's place in a programme: as its manager, or enrolled in it. */
export const programmePeople = pgTable(
  'programme_people',
  {
    id: text().primaryKey(),
    programmeId: text()
      .notNull()
      .references(() => programmes.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    place: text({ enum: programmePlaces }).notNull(),
    from: instant().notNull(),
    to: instant(),
    /** The group with which someone who is enrolled goes through it, and the version of the standard with which they began. */
    cohortId: text().references((): AnyPgColumn => cohorts.id),
    versionId: text().references((): AnyPgColumn => programmeVersions.id),
    /** The first and the last period that they take part in, where not all; absences apart. */
    joinsIn: integer(),
    leavesAfter: integer(),
    /** Hosts at which they were before, elsewhere or in another cohort. */
    visited: jsonb().$type<readonly string[]>().notNull().default([]),
  },
  (table) => [
    index('programme_people_cohort').on(table.cohortId),
    uniqueIndex('programme_people_current')
      .on(table.programmeId, table.personId, table.place)
      .where(sql`${table.to} is null`),
    index('programme_people_person').on(table.personId),
  ],
)
