import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { blackoutKinds, blockOutcomes } from '@/lib/protected-time/model'
import { reclaimedHours } from './automation'
import { day, instant } from './columns'
import { people, teams } from './people'

const personRef = () =>
  text()
    .notNull()
    .references(() => people.id)

/** Protected time of someone, every week at the same hours of their own clock. Ended, never deleted. */
export const protectedBlocks = pgTable(
  'protected_blocks',
  {
    id: text().primaryKey(),
    personId: personRef(),
    weekday: smallint().notNull(),
    /** Minutes after midnight on the clock of the zone. */
    startsAt: smallint().notNull(),
    minutes: smallint().notNull(),
    timeZone: text().notNull(),
    from: day().notNull(),
    to: day(),
    /** The hours given back that it holds. */
    reclaimedId: text().references(() => reclaimedHours.id),
    createdBy: personRef(),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [
    check('protected_blocks_weekday', sql`${table.weekday} between 1 and 7`),
    check('protected_blocks_minutes', sql`${table.minutes} between 15 and 480`),
    check('protected_blocks_in_a_day', sql`${table.startsAt} >= 0 and ${table.startsAt} + ${table.minutes} <= 1440`),
    check('protected_blocks_period', sql`${table.to} is null or ${table.to} >= ${table.from} - 1`),
    index('protected_blocks_person').on(table.personId),
  ],
)

/** A day of a block of which something was said: that it was taken, or cancelled, by whom, and what stands instead. */
export const blockDays = pgTable(
  'block_days',
  {
    blockId: text()
      .notNull()
      .references(() => protectedBlocks.id),
    day: day().notNull(),
    outcome: text({ enum: blockOutcomes }).notNull(),
    reason: text().notNull().default(''),
    decidedBy: personRef(),
    decidedAt: instant().notNull(),
    /** The other time that was found for a cancelled block, on the clock of the block's zone. */
    insteadDay: day(),
    insteadStartsAt: smallint(),
    insteadBy: text().references(() => people.id),
    insteadAt: instant(),
    /** Whether the other time was taken. */
    insteadTakenAt: instant(),
    version: integer().notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.blockId, table.day] }),
    check('block_days_instead', sql`(${table.insteadDay} is null) = (${table.insteadStartsAt} is null)`),
    check('block_days_instead_of_cancelled', sql`${table.insteadDay} is null or ${table.outcome} = 'cancelled'`),
  ],
)

/** Days on which nobody learns: of one person, or of a whole team. Withdrawn, never deleted. */
export const blackouts = pgTable(
  'blackouts',
  {
    id: text().primaryKey(),
    personId: text().references(() => people.id),
    teamId: text().references(() => teams.id),
    kind: text({ enum: blackoutKinds }).notNull(),
    from: day().notNull(),
    to: day().notNull(),
    note: text().notNull().default(''),
    setBy: personRef(),
    setAt: instant().notNull(),
    withdrawnAt: instant(),
    withdrawnBy: text().references(() => people.id),
  },
  (table) => [
    check('blackouts_of_one', sql`(${table.personId} is null) <> (${table.teamId} is null)`),
    check('blackouts_period', sql`${table.to} >= ${table.from} and ${table.to} - ${table.from} <= 366`),
    index('blackouts_person').on(table.personId),
    index('blackouts_team').on(table.teamId),
  ],
)

/** An exam with a day that is booked: others rely on it, so a plan works towards it and does not move it. */
export const examBookings = pgTable(
  'exam_bookings',
  {
    id: text().primaryKey(),
    personId: personRef(),
    activityId: text().notNull(),
    on: day().notNull(),
    /** Minutes after midnight on the person's clock, and where; both may be unknown. */
    startsAt: smallint(),
    place: text().notNull().default(''),
    bookedAt: instant().notNull(),
    changedAt: instant().notNull(),
    cancelledAt: instant(),
    version: integer().notNull().default(1),
  },
  (table) => [
    uniqueIndex('exam_bookings_current')
      .on(table.personId, table.activityId)
      .where(sql`${table.cancelledAt} is null`),
  ],
)
