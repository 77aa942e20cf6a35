import { sql } from 'drizzle-orm'
import {
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { opportunityStates } from '@/lib/automation/model'
import { forecastStates } from '@/lib/forecasts/model'
import { day, instant } from './columns'
import { people, teams } from './people'

const personRef = () =>
  text()
    .notNull()
    .references(() => people.id)

/** A repetitive task of a team that could be automated. */
export const opportunities = pgTable(
  'opportunities',
  {
    id: text().primaryKey(),
    teamId: text()
      .notNull()
      .references(() => teams.id),
    title: text().notNull(),
    note: text().notNull().default(''),
    timesPerWeek: doublePrecision().notNull(),
    minutesEach: doublePrecision().notNull(),
    buildHours: integer().notNull(),
    savesPercent: integer().notNull(),
    /** The share of what it saves that is to become protected time. */
    givesBackPercent: integer().notNull(),
    /** The kind of ticket that it was made from. */
    ticketKind: text(),
    state: text({ enum: opportunityStates }).notNull(),
    createdBy: personRef(),
    createdAt: instant().notNull(),
    startedAt: instant(),
    finishedOn: day(),
    endedBy: text().references(() => people.id),
    endedAt: instant(),
    /** When it was last asked whose dates it moves, and how far that has come. */
    effectState: text({ enum: forecastStates }),
    effectAskedAt: instant(),
    effectHeardAt: instant(),
    effectAttempts: integer().notNull().default(0),
    effectFailure: text(),
    version: integer().notNull().default(1),
  },
  (table) => [
    check('opportunities_times', sql`${table.timesPerWeek} >= 0 and ${table.timesPerWeek} <= 100000`),
    check('opportunities_minutes', sql`${table.minutesEach} > 0 and ${table.minutesEach} <= 2400`),
    check('opportunities_build', sql`${table.buildHours} between 0 and 5000`),
    check('opportunities_saves', sql`${table.savesPercent} between 1 and 100`),
    check('opportunities_gives_back', sql`${table.givesBackPercent} between 0 and 100`),
    index('opportunities_team').on(table.teamId, table.state),
    index('opportunities_effect').on(table.effectState),
  ],
)

/** Whose work it is, and so whose hours come back; nobody named means everyone in the team. */
export const opportunityPeople = pgTable(
  'opportunity_people',
  {
    opportunityId: text()
      .notNull()
      .references(() => opportunities.id, { onDelete: 'cascade' }),
    personId: personRef(),
  },
  (table) => [
    primaryKey({ columns: [table.opportunityId, table.personId] }),
    index('opportunity_people_person').on(table.personId),
  ],
)

/** How so many more hours a week would move someone's date: worked out by planning both, on the facts of `factsHash`. */
export const opportunityEffects = pgTable(
  'opportunity_effects',
  {
    opportunityId: text()
      .notNull()
      .references(() => opportunities.id, { onDelete: 'cascade' }),
    personId: personRef(),
    hours: integer().notNull(),
    factsHash: text().notNull(),
    /** Null where no plan is possible; `status` says whether both are proven. */
    fromDate: day(),
    toDate: day(),
    weeks: integer(),
    status: text({ enum: ['proven', 'best-found', 'no-plan'] }).notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.opportunityId, table.personId] })],
)

/** Hours a week that finished automation gives back to someone as protected time, from a Monday on. */
export const reclaimedHours = pgTable(
  'reclaimed_hours',
  {
    id: text().primaryKey(),
    opportunityId: text()
      .notNull()
      .references(() => opportunities.id),
    personId: personRef(),
    hours: integer().notNull(),
    from: day().notNull(),
    /** The last day on which they are given; null while they are. */
    to: day(),
    givenBy: personRef(),
    givenAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [
    check('reclaimed_hours_each', sql`${table.hours} between 1 and 20`),
    uniqueIndex('reclaimed_hours_current')
      .on(table.opportunityId, table.personId)
      .where(sql`${table.to} is null`),
    index('reclaimed_hours_person').on(table.personId),
  ],
)

/** A repetition as it was measured by then, so that a promise can be shown beside what came of it. */
export const opportunityBaselines = pgTable('opportunity_baselines', {
  opportunityId: text()
    .primaryKey()
    .references(() => opportunities.id, { onDelete: 'cascade' }),
  /** Tickets of its kind, and the days over which they were counted, before it was finished. */
  tickets: integer().notNull(),
  from: day().notNull(),
  to: day().notNull(),
  promise: jsonb().$type<{ hoursPerWeek: number }>().notNull(),
})
