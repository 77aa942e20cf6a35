import { and, asc, isNull, sql } from 'drizzle-orm'
import { activities, roles } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { findSkill } from './find-entry'
import type { ActivityKind, Money, RoleLine, Skill } from './model'
import { namedIdentifiers, type NamedIdentifier } from './show-role'

export type RaisingActivity = {
  id: string
  title: string
  kind: ActivityKind
  hours: number
  cost: Money | null
  level: number
  needs: number
}

export type SkillView = {
  skill: Skill
  retiredAt: Date | null
  neededBy: readonly { id: string; title: string; line: RoleLine; level: number }[]
  /** Activities by the level that they lead to, lowest level and fewest hours first. */
  raisedBy: readonly { level: number; activities: readonly RaisingActivity[] }[]
  identifiers: readonly NamedIdentifier[]
}

/** Shows a skill: its levels, who needs it, and what raises it. */
export async function showSkill(context: Context, id: string): Promise<SkillView | undefined> {
  const { db } = context
  const found = await findSkill(context, id)
  if (!found) return undefined
  const needing = await db
    .select({ id: roles.id, title: roles.title, line: roles.line, requires: roles.requires })
    .from(roles)
    .where(and(isNull(roles.supersededAt), isNull(roles.retiredAt), sql`jsonb_exists(${roles.requires}, ${id})`))
    .orderBy(asc(roles.title))
  const raising = await db
    .select({
      id: activities.id,
      title: activities.title,
      kind: activities.kind,
      hours: activities.hours,
      cost: activities.cost,
      raises: activities.raises,
      needs: activities.needs,
    })
    .from(activities)
    .where(
      and(
        isNull(activities.supersededAt),
        isNull(activities.retiredAt),
        sql`jsonb_exists(${activities.raises}, ${id})`,
      ),
    )
    .orderBy(asc(activities.hours), asc(activities.title))

  const raisers = raising.map(({ raises, needs, ...one }) => ({
    ...one,
    level: raises[id] ?? 0,
    needs: needs[id] ?? 0,
  }))
  const levels = [...new Set(raisers.map(({ level }) => level))].sort((a, b) => a - b)
  return {
    skill: found.entry,
    retiredAt: found.retiredAt,
    neededBy: needing
      .map(({ requires, ...role }) => ({ ...role, level: requires[id] ?? 0 }))
      .sort((a, b) => a.level - b.level || (a.title < b.title ? -1 : 1)),
    raisedBy: levels.map((level) => ({ level, activities: raisers.filter((one) => one.level === level) })),
    identifiers: await namedIdentifiers(context, found.entry.identifiers ?? []),
  }
}
