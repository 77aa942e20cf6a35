import { sql } from 'drizzle-orm'
import { boolean, check, integer, jsonb, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import type { StrainPicture } from '@/lib/strain/model'
import { usualMinutesPerTicket, usualReplaceDays, usualTarget } from '@/lib/workload/model'
import { day, instant } from './columns'
import { people, teams } from './people'

/** What a team has decided for itself: the split that it aims at, and by when a cancelled block must have another time. */
export const teamTerms = pgTable(
  'team_terms',
  {
    teamId: text()
      .primaryKey()
      .references(() => teams.id),
    run: smallint().notNull().default(usualTarget.run),
    grow: smallint().notNull().default(usualTarget.grow),
    transform: smallint().notNull().default(usualTarget.transform),
    replaceDays: smallint().notNull().default(usualReplaceDays),
    minutesPerTicket: smallint().notNull().default(usualMinutesPerTicket),
    /** Hours a week that the team can spend on building automation. */
    buildHoursPerWeek: smallint().notNull().default(4),
    version: integer().notNull().default(1),
  },
  (table) => [
    check('team_terms_whole', sql`${table.run} + ${table.grow} + ${table.transform} = 100`),
    check('team_terms_shares', sql`${table.run} >= 0 and ${table.grow} >= 0 and ${table.transform} >= 0`),
    check('team_terms_days', sql`${table.replaceDays} between 1 and 60`),
  ],
)

/** A private word on how a week was. Read by its person alone, and by the picture of a team of ten or more. */
export const strainCheckIns = pgTable(
  'strain_check_ins',
  {
    personId: text()
      .notNull()
      .references(() => people.id),
    week: day().notNull(),
    /** In whose picture it counts, and only there; null: in none. */
    teamId: text().references(() => teams.id),
    workload: smallint().notNull(),
    interruptions: smallint().notNull(),
    energy: smallint().notNull(),
    /** Whether it may count in the team's picture at all. */
    shared: boolean().notNull().default(true),
    saidAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.week] }),
    check(
      'strain_check_ins_scale',
      sql`${table.workload} between 1 and 5 and ${table.interruptions} between 1 and 5 and ${table.energy} between 1 and 5`,
    ),
  ],
)

/** A team's picture over some weeks: drawn once and kept, so that two of them cannot be told apart by one person. */
export const strainPictures = pgTable(
  'strain_pictures',
  {
    teamId: text()
      .notNull()
      .references(() => teams.id),
    /** The Monday on which its weeks begin. */
    from: day().notNull(),
    /** Empty when fewer than ten took part: then not even how many is kept. */
    picture: jsonb().$type<StrainPicture>(),
    drawnAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.teamId, table.from] })],
)
