import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Money } from '@/lib/catalog/model'
import { grounds, moveCauses, planReasons, proofs, type Renewal } from '@/lib/pathways/model'
import type { PathwayPlan } from '@/lib/planning/pathway/plan'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { day, instant } from './columns'
import { people } from './people'

/** The role that a person aims at. Choosing another ends this one; it is not overwritten. */
export const targets = pgTable(
  'targets',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id),
    roleId: text().notNull(),
    /** The day by which they wish to be ready; a wish, not a limit. */
    wishedBy: day(),
    chosenAt: instant().notNull(),
    endedAt: instant(),
  },
  (table) => [
    uniqueIndex('targets_current')
      .on(table.personId)
      .where(sql`${table.endedAt} is null`),
  ],
)

/** A level that a person held, from when it was stated until another statement of the same proof took its place. */
export const heldLevels = pgTable(
  'held_levels',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id),
    skillId: text().notNull(),
    level: integer().notNull(),
    proof: text({ enum: proofs }).notNull(),
    ground: text({ enum: grounds }).notNull(),
    /** What it rests on, in words: an earlier job, a certificate, the activity that was finished. */
    note: text().notNull().default(''),
    statedBy: text()
      .notNull()
      .references(() => people.id),
    statedAt: instant().notNull(),
    supersededAt: instant(),
  },
  (table) => [
    uniqueIndex('held_levels_current')
      .on(table.personId, table.skillId, table.proof)
      .where(sql`${table.supersededAt} is null`),
    check('held_levels_in_scale', sql`${table.level} between 0 and 7`),
    check('held_levels_attested_by_another', sql`${table.proof} = 'claimed' or ${table.statedBy} <> ${table.personId}`),
    index('held_levels_person').on(table.personId),
  ],
)

/** The terms on which a person plans: hours, money, a day not to be missed, and what must or must not be in the plan. */
export const planTerms = pgTable(
  'plan_terms',
  {
    personId: text()
      .primaryKey()
      .references(() => people.id),
    hoursPerWeek: integer().notNull(),
    budget: jsonb().$type<Money>(),
    deadline: day(),
    include: jsonb().$type<readonly string[]>().notNull().default([]),
    exclude: jsonb().$type<readonly string[]>().notNull().default([]),
    /** Activity → the Monday of the week in which it must begin. */
    fixed: jsonb().$type<Readonly<Record<string, string>>>().notNull().default({}),
    version: integer().notNull().default(1),
  },
  (table) => [check('plan_terms_hours', sql`${table.hoursPerWeek} between 0 and 60`)],
)

/** A week with other hours than usual: leave, a change freeze, a course week. */
export const weekExceptions = pgTable(
  'week_exceptions',
  {
    personId: text()
      .notNull()
      .references(() => people.id),
    /** The Monday on which the week begins. */
    week: day().notNull(),
    hours: integer().notNull(),
    reason: text().notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.week] }),
    check('week_exceptions_hours', sql`${table.hours} between 0 and 60`),
  ],
)

/** An activity that a person finished, and the day on which they did; what it raises is then a level they claim. */
export const finishedActivities = pgTable(
  'finished_activities',
  {
    personId: text()
      .notNull()
      .references(() => people.id),
    activityId: text().notNull(),
    finishedOn: day().notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.activityId] })],
)

/** A version of a plan: immutable, stored with the problem that it answers, so that it can be checked and explained years later. */
export const plans = pgTable(
  'plans',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id),
    number: integer().notNull(),
    roleId: text().notNull(),
    reason: text({ enum: planReasons }).notNull(),
    problem: jsonb().$type<PathwayProblem>().notNull(),
    answer: jsonb().$type<PathwayPlan>().notNull(),
    problemHash: text().notNull(),
    /** What keeping the certificates valid asks for, during the plan and after it. */
    renewals: jsonb().$type<readonly Renewal[]>().notNull().default([]),
    solver: jsonb().$type<{ name: string; version: string; seconds: number }>().notNull(),
    madeAt: instant().notNull(),
  },
  (table) => [uniqueIndex('plans_number').on(table.personId, table.number)],
)

/** How a sign-off, or taking one back, moved the day on which a person is ready: computed from the facts before and after it. */
export const dateMoves = pgTable(
  'date_moves',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id),
    cause: text({ enum: moveCauses }).notNull(),
    /** The ledger row that caused it. */
    causeId: text().notNull(),
    /** The day before and after; null where no plan is possible. */
    fromDate: day(),
    toDate: day(),
    at: instant().notNull(),
  },
  (table) => [
    uniqueIndex('date_moves_cause').on(table.causeId),
    index('date_moves_person').on(table.personId, table.at),
  ],
)
