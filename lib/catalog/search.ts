import { and, count, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { activities, roles, skills } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { ActivityKind, RoleLine, SkillArea } from './model'

/** What is looked for: words that all must occur, one page of what is found, and whether among the retired. */
export type Sought = { search: string; page: number; retired?: boolean }

export const foundPerPage = 30

/** Skills in which every word occurs, those whose title begins with it first; one page of them, and how many there are. */
export async function findSkills({ db }: Context, sought: Sought & { area?: SkillArea }) {
  const where = and(
    current(skills, sought.retired),
    holds(sought.search, [skills.title, skills.id, skills.description]),
    sought.area && eq(skills.area, sought.area),
  )
  const rows = await db
    .select({
      id: skills.id,
      title: skills.title,
      summary: skills.description,
      area: skills.area,
      depth: skills.depth,
      revision: skills.revision,
      madeAt: skills.madeAt,
    })
    .from(skills)
    .where(where)
    .orderBy(...nearest(skills.title, sought.search))
    .limit(foundPerPage)
    .offset((sought.page - 1) * foundPerPage)
  return { rows, total: await totalOf(db.select({ count: count() }).from(skills).where(where)) }
}

/** Roles, in the same way. */
export async function findRoles({ db }: Context, sought: Sought & { line?: RoleLine }) {
  const where = and(
    current(roles, sought.retired),
    holds(sought.search, [roles.title, roles.id, roles.summary]),
    sought.line && eq(roles.line, sought.line),
  )
  const rows = await db
    .select({
      id: roles.id,
      title: roles.title,
      summary: roles.summary,
      line: roles.line,
      requires: roles.requires,
      revision: roles.revision,
      madeAt: roles.madeAt,
    })
    .from(roles)
    .where(where)
    .orderBy(...nearest(roles.title, sought.search))
    .limit(foundPerPage)
    .offset((sought.page - 1) * foundPerPage)
  return { rows, total: await totalOf(db.select({ count: count() }).from(roles).where(where)) }
}

/** Activities, in the same way; of one kind, or those that raise a skill, if asked. Exam codes, issuers and providers count as words too. */
export async function findActivities({ db }: Context, sought: Sought & { kind?: ActivityKind; skill?: string }) {
  const where = and(
    current(activities, sought.retired),
    holds(sought.search, [
      activities.title,
      activities.id,
      activities.summary,
      activities.provider,
      sql`${activities.certificate}->>'code'`,
      sql`${activities.certificate}->>'issuer'`,
    ]),
    sought.kind && eq(activities.kind, sought.kind),
    sought.skill ? sql`jsonb_exists(${activities.raises}, ${sought.skill})` : undefined,
  )
  const rows = await db
    .select({
      id: activities.id,
      title: activities.title,
      kind: activities.kind,
      summary: activities.summary,
      hours: activities.hours,
      cost: activities.cost,
      raises: activities.raises,
      certificate: activities.certificate,
      rotation: activities.rotation,
      provider: activities.provider,
      revision: activities.revision,
      madeAt: activities.madeAt,
    })
    .from(activities)
    .where(where)
    .orderBy(...nearest(activities.title, sought.search))
    .limit(foundPerPage)
    .offset((sought.page - 1) * foundPerPage)
  return { rows, total: await totalOf(db.select({ count: count() }).from(activities).where(where)) }
}

/** How many entries of each kind the catalogue holds today. */
export async function countEntries({ db }: Context) {
  const kinds = await db
    .select({ kind: activities.kind, count: count() })
    .from(activities)
    .where(current(activities))
    .groupBy(activities.kind)
  return {
    skills: await totalOf(db.select({ count: count() }).from(skills).where(current(skills))),
    roles: await totalOf(db.select({ count: count() }).from(roles).where(current(roles))),
    activities: Object.fromEntries(kinds.map(({ kind, count }) => [kind, count])) as Partial<
      Record<ActivityKind, number> // the column holds these kinds and no others
    >,
  }
}

/** The titles of skills and roles, by id: for lists that name them. */
export async function titlesOf({ db }: Context) {
  const skillRows = await db
    .select({ id: skills.id, title: skills.title, area: skills.area })
    .from(skills)
    .where(current(skills))
    .orderBy(sql`lower(${skills.title})`)
  const roleRows = await db
    .select({ id: roles.id, title: roles.title, line: roles.line })
    .from(roles)
    .where(current(roles))
    .orderBy(sql`lower(${roles.title})`)
  return { skills: skillRows, roles: roleRows }
}

type Revisioned = typeof skills | typeof roles | typeof activities

const current = (table: Revisioned, retired = false) =>
  and(isNull(table.supersededAt), retired ? isNotNull(table.retiredAt) : isNull(table.retiredAt))

const pattern = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`

/** Every word occurs in one of these texts. */
const holds = (search: string, texts: readonly (PgColumn | SQL)[]) =>
  and(
    ...search
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, 8)
      .map((word) => sql`concat_ws(' ', ${sql.join([...texts], sql`, `)}) ilike ${pattern(word)}`),
  )

const nearest = (title: PgColumn, search: string): SQL[] => [
  ...(search
    ? [
        sql`case when ${title} ilike ${pattern(search).slice(1)} then 0 when ${title} ilike ${pattern(search)} then 1 else 2 end`,
      ]
    : []),
  // Collations differ: without this, some databases put capitals before all small letters.
  sql`lower(${title})`,
]

const totalOf = async (counted: PromiseLike<{ count: number }[]>) => (await counted)[0]?.count ?? 0
