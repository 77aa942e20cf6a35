import { sql } from 'drizzle-orm'
import { integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import {
  activityKinds,
  roleLines,
  skillAreas,
  skillDepths,
  type Certificate,
  type DepthFloor,
  type Identifier,
  type Money,
  type ProofRule,
  type Role,
} from '@/lib/catalog/model'
import { instant } from './columns'

/**
 * An entry of the catalogue is never rewritten: a change is a new revision, and the one before it is superseded.
 * `id` is the name that plans and levels refer to; it stays the same over all revisions.
 */
const revisioned = () => ({
  revisionId: text().primaryKey(),
  id: text().notNull(),
  revision: integer().notNull(),
  title: text().notNull(),
  madeAt: instant().notNull(),
  madeBy: text(),
  supersededAt: instant(),
  retiredAt: instant(),
})

export const frameworks = pgTable('frameworks', {
  id: text().primaryKey(),
  title: text().notNull(),
  version: text().notNull(),
  publisher: text().notNull(),
  licence: text().notNull(),
  url: text(),
})

export const skills = pgTable(
  'skills',
  {
    ...revisioned(),
    area: text({ enum: skillAreas }).notNull(),
    depth: text({ enum: skillDepths }).notNull(),
    description: text().notNull(),
    levels: jsonb().$type<readonly string[]>().notNull(),
    proof: jsonb().$type<ProofRule>(),
    identifiers: jsonb().$type<readonly Identifier[]>().notNull().default([]),
  },
  (table) => [
    uniqueIndex('skills_current')
      .on(table.id)
      .where(sql`${table.supersededAt} is null`),
    uniqueIndex('skills_revision').on(table.id, table.revision),
  ],
)

export const roles = pgTable(
  'roles',
  {
    ...revisioned(),
    line: text({ enum: roleLines }).notNull(),
    summary: text().notNull(),
    requires: jsonb().$type<Role['requires']>().notNull(),
    depthFloor: jsonb().$type<DepthFloor>(),
    from: jsonb().$type<readonly string[]>().notNull(),
    outlook: jsonb().$type<Role['outlook']>().notNull(),
    identifiers: jsonb().$type<readonly Identifier[]>().notNull().default([]),
  },
  (table) => [
    uniqueIndex('roles_current')
      .on(table.id)
      .where(sql`${table.supersededAt} is null`),
    uniqueIndex('roles_revision').on(table.id, table.revision),
  ],
)

export const activities = pgTable(
  'activities',
  {
    ...revisioned(),
    kind: text({ enum: activityKinds }).notNull(),
    summary: text().notNull(),
    hours: integer().notNull(),
    cost: jsonb().$type<Money>(),
    raises: jsonb().$type<Readonly<Record<string, number>>>().notNull(),
    needs: jsonb().$type<Readonly<Record<string, number>>>().notNull(),
    after: jsonb().$type<readonly string[]>().notNull().default([]),
    waitWeeks: integer().notNull().default(0),
    perWeek: integer(),
    reclaims: integer().notNull().default(0),
    rotation: jsonb().$type<{ weeks: number; startMonths: readonly number[] }>(),
    certificate: jsonb().$type<Certificate>(),
    provider: text(),
    url: text(),
  },
  (table) => [
    uniqueIndex('activities_current')
      .on(table.id)
      .where(sql`${table.supersededAt} is null`),
    uniqueIndex('activities_revision').on(table.id, table.revision),
  ],
)
