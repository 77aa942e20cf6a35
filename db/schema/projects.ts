import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { goalEndings } from '@/lib/projects/model'
import { day, instant } from './columns'
import { people } from './people'

/** Real work with a purpose of its own, which people learn from while they do it. */
export const projects = pgTable(
  'projects',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    purpose: text().notNull(),
    /** Where the work lives: a ticket, a repository, a change record. */
    url: text(),
    from: day().notNull(),
    to: day(),
    createdBy: text()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
    endedAt: instant(),
    version: integer().notNull().default(1),
  },
  (table) => [
    check('projects_period', sql`${table.to} is null or ${table.to} >= ${table.from}`),
    index('projects_created_by').on(table.createdBy),
  ],
)

/** A skill that a project could teach, and up to which level. */
export const projectSkills = pgTable(
  'project_skills',
  {
    projectId: text()
      .notNull()
      .references(() => projects.id),
    skillId: text().notNull(),
    level: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.skillId] }),
    check('project_skills_in_scale', sql`${table.level} between 1 and 7`),
    index('project_skills_skill').on(table.skillId, table.level),
  ],
)

/** Someone's part in a project; left, never deleted. */
export const projectParts = pgTable(
  'project_parts',
  {
    id: text().primaryKey(),
    projectId: text()
      .notNull()
      .references(() => projects.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    /** What they do in it, in a line. */
    part: text().notNull(),
    addedBy: text()
      .notNull()
      .references(() => people.id),
    addedAt: instant().notNull(),
    leftAt: instant(),
  },
  (table) => [
    uniqueIndex('project_parts_current')
      .on(table.projectId, table.personId)
      .where(sql`${table.leftAt} is null`),
    index('project_parts_person').on(table.personId),
  ],
)

/** A level that a part in a project is to lead to: set by someone who looks after the person, never by themselves. */
export const learningGoals = pgTable(
  'learning_goals',
  {
    id: text().primaryKey(),
    partId: text()
      .notNull()
      .references(() => projectParts.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    skillId: text().notNull(),
    level: integer().notNull(),
    /** The days between which the work is done. */
    from: day().notNull(),
    by: day().notNull(),
    hours: integer().notNull(),
    /** What counts as evidence. */
    criteria: text().notNull(),
    setBy: text()
      .notNull()
      .references(() => people.id),
    setAt: instant().notNull(),
    ending: text({ enum: goalEndings }),
    endedAt: instant(),
    endedBy: text().references(() => people.id),
    /** Why it was dropped. */
    endingNote: text().notNull().default(''),
    version: integer().notNull().default(1),
  },
  (table) => [
    check('learning_goals_set_by_another', sql`${table.setBy} <> ${table.personId}`),
    check('learning_goals_in_scale', sql`${table.level} between 1 and 7`),
    check('learning_goals_hours', sql`${table.hours} between 1 and 2000`),
    check('learning_goals_period', sql`${table.by} >= ${table.from}`),
    check('learning_goals_ended', sql`(${table.ending} is null) = (${table.endedAt} is null)`),
    uniqueIndex('learning_goals_open')
      .on(table.partId, table.skillId, table.level)
      .where(sql`${table.endedAt} is null`),
    index('learning_goals_person').on(table.personId),
  ],
)
