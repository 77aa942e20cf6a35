import { and, asc, inArray, isNull, sql } from 'drizzle-orm'
import { activities, roles, skills } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { levelNow, type HeldLevel } from '@/lib/pathways/model'
import { findActivity } from './find-entry'
import type { CatalogueActivity } from './model'
import { rolesServed } from './proves'

/** A level that an activity raises or asks for: what it means, and what this person holds. */
export type ActivityLevel = {
  skillId: string
  title: string
  level: number
  means: string
  held: HeldLevel
  now: number
}

export type ActivityView = {
  activity: CatalogueActivity
  retiredAt: Date | null
  raises: readonly ActivityLevel[]
  needs: readonly ActivityLevel[]
  /** What must be finished before, and what can only begin afterwards. */
  after: readonly { id: string; title: string }[]
  opens: readonly { id: string; title: string }[]
  /** The roles for which it reaches a required level, or part of one. */
  serves: ReturnType<typeof rolesServed>
}

/** Shows an activity as someone with these levels sees it. */
export async function showActivity(
  context: Context,
  id: string,
  held: Readonly<Record<string, HeldLevel>>,
): Promise<ActivityView | undefined> {
  const { db } = context
  const found = await findActivity(context, id)
  if (!found) return undefined
  const activity = found.entry
  const named = await db
    .select({ id: skills.id, title: skills.title, levels: skills.levels })
    .from(skills)
    .where(
      and(
        isNull(skills.supersededAt),
        inArray(skills.id, [...Object.keys(activity.raises), ...Object.keys(activity.needs)]),
      ),
    )
  const before = await activitiesWhere(context, inArray(activities.id, [...(activity.after ?? [])]))
  const opens = await activitiesWhere(context, sql`jsonb_exists(${activities.after}, ${id})`)
  const all = await db
    .select({ id: roles.id, title: roles.title, requires: roles.requires })
    .from(roles)
    .where(and(isNull(roles.supersededAt), isNull(roles.retiredAt)))

  const level = ([skillId, level]: [string, number]): ActivityLevel => {
    const skill = named.find((one) => one.id === skillId)
    const title = skill?.title ?? skillId
    const means = skill?.levels[level] ?? ''
    return { skillId, title, level, means, held: held[skillId] ?? {}, now: levelNow(held[skillId]) }
  }
  return {
    activity,
    retiredAt: found.retiredAt,
    raises: Object.entries(activity.raises).map(level).sort(highestFirst),
    needs: Object.entries(activity.needs).map(level).sort(highestFirst),
    after: before,
    opens,
    serves: rolesServed(activity.raises, all),
  }
}

const highestFirst = (a: ActivityLevel, b: ActivityLevel) => b.level - a.level || (a.title < b.title ? -1 : 1)

const activitiesWhere = ({ db }: Context, which: ReturnType<typeof sql>) =>
  db
    .select({ id: activities.id, title: activities.title })
    .from(activities)
    .where(and(isNull(activities.supersededAt), isNull(activities.retiredAt), which))
    .orderBy(asc(activities.title))
