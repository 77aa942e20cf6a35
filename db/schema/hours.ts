import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { entrySources, learnings, mixes, sheetStates } from '@/lib/hours/model'
import { day, instant } from './columns'
import { people, teams } from './people'
import { projects } from './projects'

const personRef = () =>
  text()
    .notNull()
    .references(() => people.id)

/**
 * Time that someone worked on a day: written once, it counts for everything that it serves. `mix` is empty for learning, which
 * is measured beside the work mix.
 */
export const hourEntries = pgTable(
  'hour_entries',
  {
    id: text().primaryKey(),
    personId: personRef(),
    day: day().notNull(),
    /** The Monday of its week. */
    week: date({ mode: 'string' })
      .notNull()
      .generatedAlwaysAs(sql`day - (extract(isodow from day)::int - 1)`),
    minutes: integer().notNull(),
    mix: text({ enum: mixes }),
    learning: text({ enum: learnings }),
    /** The step of the plan that it counts for: an activity of the catalogue, a learning goal, a placement. */
    activityId: text(),
    projectId: text().references(() => projects.id),
    /** The work process, or the course of related instruction, of the programme that it counts for. */
    processId: text(),
    instructionId: text(),
    /** The weekly block in which it was taken. */
    blockId: text(),
    /** The kind of ticket on which it went. */
    ticketKind: text(),
    source: text({ enum: entrySources }).notNull(),
    note: text().notNull().default(''),
    writtenAt: instant().notNull(),
  },
  (table) => [
    // What is logged on a step is the sum of a week, and stands on its Monday.
    check(
      'hour_entries_minutes',
      sql`${table.minutes} between 1 and case when ${table.source} = 'plan' then 10080 else 1440 end`,
    ),
    check('hour_entries_mix_or_learning', sql`(${table.mix} is null) <> (${table.learning} is null)`),
    // What is logged on a step for a week is one entry: saying it again replaces it.
    uniqueIndex('hour_entries_of_plan')
      .on(table.personId, table.week, table.activityId)
      .where(sql`${table.source} = 'plan'`),
    index('hour_entries_week').on(table.personId, table.week),
    index('hour_entries_activity').on(table.personId, table.activityId),
    index('hour_entries_project')
      .on(table.projectId, table.day)
      .where(sql`${table.projectId} is not null`),
  ],
)

/** A person's week: how far it is approved, its interruptions and on-call time, and the sums of its entries in minutes. */
export const hourSheets = pgTable(
  'hour_sheets',
  {
    personId: personRef(),
    /** The Monday on which it begins. */
    week: day().notNull(),
    /** The team whose work it was. */
    teamId: text().references(() => teams.id),
    state: text({ enum: sheetStates }).notNull(),
    run: integer().notNull().default(0),
    grow: integer().notNull().default(0),
    transform: integer().notNull().default(0),
    protected: integer().notNull().default(0),
    instruction: integer().notNull().default(0),
    interruptions: integer().notNull().default(0),
    interruptedMinutes: integer().notNull().default(0),
    onCallMinutes: integer().notNull().default(0),
    submittedAt: instant(),
    decidedBy: text().references(() => people.id),
    decidedAt: instant(),
    /** Why it was sent back. */
    decisionNote: text().notNull().default(''),
    version: integer().notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.week] }),
    check('hour_sheets_monday', sql`extract(isodow from ${table.week}) = 1`),
    check('hour_sheets_decided', sql`(${table.decidedBy} is null) = (${table.decidedAt} is null)`),
    check('hour_sheets_by_another', sql`${table.decidedBy} is null or ${table.decidedBy} <> ${table.personId}`),
    check(
      'hour_sheets_in_a_week',
      sql`${table.interruptions} between 0 and 500 and ${table.interruptedMinutes} between 0 and 10080 and ${table.onCallMinutes} between 0 and 10080`,
    ),
    index('hour_sheets_team').on(table.teamId, table.week),
    index('hour_sheets_state').on(table.state, table.week),
  ],
)
