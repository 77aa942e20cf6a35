import { and, asc, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import { activities, frameworks, roles, skills } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { levelNow, type HeldLevel } from '@/lib/pathways/model'
import { findRole } from './find-entry'
import type { ActivityKind, Identifier, Role, SkillArea, SkillDepth } from './model'

/** A level that a role requires: what it means, what this person holds, and the activities that lead there with the fewest hours. */
export type RequiredLevel = {
  skillId: string
  title: string
  area: SkillArea | undefined
  depth: SkillDepth | undefined
  level: number
  means: string
  held: HeldLevel
  missing: number
  builtBy: readonly BuildingActivity[]
  /** How many activities lead there, those listed among them. */
  ways: number
}

export type BuildingActivity = { id: string; title: string; kind: ActivityKind; hours: number; level: number }

export type RoleView = {
  role: Role
  retiredAt: Date | null
  required: readonly RequiredLevel[]
  missingLevels: number
  comesFrom: readonly RoleName[]
  leadsTo: readonly RoleName[]
  identifiers: readonly NamedIdentifier[]
}
export type RoleName = Pick<Role, 'id' | 'title' | 'line'>
export type NamedIdentifier = Identifier & { title: string; url: string | null }

const listed = 4

/** Shows a role as someone with these levels sees it. */
export async function showRole(
  context: Context,
  id: string,
  held: Readonly<Record<string, HeldLevel>>,
): Promise<RoleView | undefined> {
  const { db } = context
  const found = await findRole(context, id)
  if (!found) return undefined
  const role = found.entry
  const ids = Object.keys(role.requires)
  const known = await db
    .select()
    .from(skills)
    .where(and(inArray(skills.id, ids), isNull(skills.supersededAt)))
  const building = await activitiesRaising(context, ids)
  const comesFrom = await rolesWhere(context, inArray(roles.id, [...role.from]))
  const leadsTo = await rolesWhere(context, sql`jsonb_exists(${roles.from}, ${id})`)

  const required = Object.entries(role.requires).map(([skillId, level]): RequiredLevel => {
    const skill = known.find((one) => one.id === skillId)
    const ways = building
      .flatMap(({ raises, ...activity }) => {
        const reaches = raises[skillId] ?? 0
        return reaches >= level ? [{ ...activity, level: reaches }] : []
      })
      .sort((a, b) => a.hours - b.hours)
    return {
      skillId,
      title: skill?.title ?? skillId,
      area: skill?.area,
      depth: skill?.depth,
      level,
      means: skill?.levels[level] ?? '',
      held: held[skillId] ?? {},
      missing: Math.max(0, level - levelNow(held[skillId])),
      builtBy: ways.slice(0, listed),
      ways: ways.length,
    }
  })
  return {
    role,
    retiredAt: found.retiredAt,
    required: required.sort((a, b) => b.missing - a.missing || b.level - a.level || (a.title < b.title ? -1 : 1)),
    missingLevels: required.reduce((sum, { missing }) => sum + missing, 0),
    comesFrom,
    leadsTo,
    identifiers: await namedIdentifiers(context, role.identifiers ?? []),
  }
}

/** Roles by line and title, with what they require and where people come from. */
export const listRoles = ({ db }: Context) =>
  db
    .select({
      id: roles.id,
      title: roles.title,
      line: roles.line,
      summary: roles.summary,
      requires: roles.requires,
      from: roles.from,
    })
    .from(roles)
    .where(and(isNull(roles.supersededAt), isNull(roles.retiredAt)))
    .orderBy(asc(roles.title))

function activitiesRaising({ db }: Context, ids: readonly string[]) {
  if (ids.length === 0) return []
  const any = sql.join(
    ids.map((id) => sql`jsonb_exists(${activities.raises}, ${id})`),
    sql` or `,
  )
  return db
    .select({
      id: activities.id,
      title: activities.title,
      kind: activities.kind,
      hours: activities.hours,
      raises: activities.raises,
    })
    .from(activities)
    .where(and(isNull(activities.supersededAt), isNull(activities.retiredAt), sql`(${any})`))
    .orderBy(asc(activities.hours), asc(activities.title))
}

const rolesWhere = ({ db }: Context, which: SQL): Promise<RoleName[]> =>
  db
    .select({ id: roles.id, title: roles.title, line: roles.line })
    .from(roles)
    .where(and(isNull(roles.supersededAt), isNull(roles.retiredAt), which))
    .orderBy(asc(roles.title))

/** Identifiers with the name of the framework that they belong to. */
export async function namedIdentifiers(
  { db }: Context,
  identifiers: readonly Identifier[],
): Promise<NamedIdentifier[]> {
  if (identifiers.length === 0) return []
  const known = await db
    .select()
    .from(frameworks)
    .where(
      inArray(
        frameworks.id,
        identifiers.map(({ framework }) => framework),
      ),
    )
  return identifiers.map((identifier) => {
    const framework = known.find(({ id }) => id === identifier.framework)
    return {
      ...identifier,
      title: framework ? `${framework.title} ${framework.version}` : identifier.framework,
      url: framework?.url ?? null,
    }
  })
}
