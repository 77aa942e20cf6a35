import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import type { RotationPlan } from '@/lib/planning/rotation/plan'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import {
  schedulePurposes,
  scheduleStates,
  swapAnswers,
  type Asked,
  type Extras,
  type PlacementChange,
  type SolvingProgress,
} from '@/lib/rotation/model'
import { instant } from './columns'
import { cohorts } from './cohorts'
import { people } from './people'
import { hosts } from './programmes'

const cohortRef = () =>
  text()
    .notNull()
    .references(() => cohorts.id)
const personRef = () =>
  text()
    .notNull()
    .references(() => people.id)

/** A schedule of a cohort: asked for, worked out, and perhaps published. Never rewritten once it is published. */
export const schedules = pgTable(
  'schedules',
  {
    id: text().primaryKey(),
    cohortId: cohortRef(),
    /** Counted from 1 within the cohort. */
    number: integer().notNull(),
    purpose: text({ enum: schedulePurposes }).notNull(),
    state: text({ enum: scheduleStates }).notNull(),
    problem: jsonb().$type<RotationProblem>().notNull(),
    problemHash: text().notNull(),
    asked: jsonb().$type<Asked>().notNull(),
    progress: jsonb().$type<SolvingProgress>(),
    answer: jsonb().$type<RotationPlan>(),
    extras: jsonb().$type<Extras>(),
    /** What the answer was worked out with, and how long it took. */
    solver: jsonb().$type<{ name: string; version: string; seconds: number }>(),
    /** The published schedule of which this is a change. */
    basedOn: text().references((): AnyPgColumn => schedules.id),
    askedBy: text().notNull(),
    askedAt: instant().notNull(),
    startedAt: instant(),
    /** When whoever works on it was last heard of. */
    heardAt: instant(),
    endedAt: instant(),
    attempts: integer().notNull().default(0),
    stopAskedAt: instant(),
    /** Why it could not be worked out, in a sentence. */
    failure: text(),
    publishedBy: text(),
    publishedAt: instant(),
    version: integer().notNull().default(1),
  },
  (table) => [
    uniqueIndex('schedules_number').on(table.cohortId, table.number),
    // Two requests for the same problem solve it once.
    uniqueIndex('schedules_at_work')
      .on(table.cohortId, table.problemHash)
      .where(sql`${table.state} in ('queued', 'solving')`),
    index('schedules_published').on(table.cohortId, table.publishedAt),
  ],
)

/** Who is with whom, when: the cells of the published schedule of each cohort. */
export const placements = pgTable(
  'placements',
  {
    cohortId: cohortRef(),
    personId: personRef(),
    period: integer().notNull(),
    hostId: text()
      .notNull()
      .references(() => hosts.id),
    /** The published schedule from which it stands so. */
    scheduleId: text()
      .notNull()
      .references(() => schedules.id),
  },
  (table) => [
    primaryKey({ columns: [table.cohortId, table.personId, table.period] }),
    index('placements_host').on(table.hostId),
    index('placements_person').on(table.personId),
  ],
)

/** A decision that someone is with a host in a period, whatever else is drawn up. */
export const rotationPins = pgTable(
  'rotation_pins',
  {
    cohortId: cohortRef(),
    personId: personRef(),
    period: integer().notNull(),
    hostId: text()
      .notNull()
      .references(() => hosts.id),
    setBy: text().notNull(),
    setAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.cohortId, table.personId, table.period] })],
)

/** Two people who are never with the same host in the same period; stored with the lesser id first. */
export const rotationApart = pgTable(
  'rotation_apart',
  {
    cohortId: cohortRef(),
    personId: personRef(),
    otherId: personRef(),
    setBy: text().notNull(),
    setAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cohortId, table.personId, table.otherId] }),
    check('rotation_apart_order', sql`${table.personId} < ${table.otherId}`),
  ],
)

/** A required rotation that someone need not do. */
export const waivers = pgTable(
  'waivers',
  {
    cohortId: cohortRef(),
    personId: personRef(),
    requirement: text().notNull(),
    setBy: text().notNull(),
    setAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.cohortId, table.personId, table.requirement] })],
)

/** What a change of the published schedule means for someone; only those whom it concerns have one. */
export const rotationNotices = pgTable(
  'rotation_notices',
  {
    id: text().primaryKey(),
    cohortId: cohortRef(),
    personId: personRef(),
    scheduleId: text()
      .notNull()
      .references(() => schedules.id),
    changes: jsonb().$type<readonly PlacementChange[]>().notNull(),
    isFirst: boolean().notNull(),
    at: instant().notNull(),
    seenAt: instant(),
  },
  (table) => [index('rotation_notices_person').on(table.personId, table.seenAt)],
)

/** Two people would exchange their placements; what keeps every rule takes effect when the other agrees. */
export const rotationSwaps = pgTable(
  'rotation_swaps',
  {
    id: text().primaryKey(),
    cohortId: cohortRef(),
    periods: jsonb().$type<readonly number[]>().notNull(),
    askedBy: personRef(),
    askedOf: personRef(),
    note: text().notNull().default(''),
    askedAt: instant().notNull(),
    answer: text({ enum: swapAnswers }),
    answeredAt: instant(),
    /** The rule that it would have broken, in a sentence. */
    refusedBecause: text(),
    scheduleId: text().references(() => schedules.id),
  },
  (table) => [
    check('rotation_swaps_two_people', sql`${table.askedBy} <> ${table.askedOf}`),
    uniqueIndex('rotation_swaps_open')
      .on(table.cohortId, table.askedBy, table.askedOf)
      .where(sql`${table.answer} is null`),
    index('rotation_swaps_asked').on(table.askedOf),
  ],
)
