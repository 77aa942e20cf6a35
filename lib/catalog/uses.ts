import { and, count, countDistinct, desc, eq, isNull, sql, type SQL } from 'drizzle-orm'
import { activities, heldLevels, plans, roles, targets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { sayCount } from '@/lib/core/say'
import type { EntryKind } from './entries'

/** Who and what rests on an entry, in sentences with numbers; never whose plans they are. */
export async function usesOf(context: Context, kind: EntryKind, id: string): Promise<string[]> {
  authorize(context.actor, 'catalogue.edit', {})
  if (kind === 'role') return usesOfRole(context, id)
  return kind === 'skill' ? usesOfSkill(context, id) : usesOfActivity(context, id)
}

async function usesOfRole({ db }: Context, id: string): Promise<string[]> {
  const [aiming] = await db
    .select({ count: count() })
    .from(targets)
    .where(and(eq(targets.roleId, id), isNull(targets.endedAt)))
  const [following] = await db
    .select({ count: count() })
    .from(roles)
    .where(standing(roles, sql`jsonb_exists(${roles.from}, ${id})`))
  return said([
    [aiming?.count, (n) => `${sayCount(n, 'person aims', 'people aim')} at it.`],
    [following?.count, (n) => `${sayCount(n, 'role names', 'roles name')} it as a role that people come from.`],
  ])
}

async function usesOfSkill({ db }: Context, id: string): Promise<string[]> {
  const [required] = await db
    .select({ count: count() })
    .from(roles)
    .where(standing(roles, sql`jsonb_exists(${roles.requires}, ${id})`))
  const [used] = await db
    .select({ count: count() })
    .from(activities)
    .where(
      standing(
        activities,
        sql`(jsonb_exists(${activities.raises}, ${id}) or jsonb_exists(${activities.needs}, ${id}))`,
      ),
    )
  const [held] = await db
    .select({ count: countDistinct(heldLevels.personId) })
    .from(heldLevels)
    .where(and(eq(heldLevels.skillId, id), isNull(heldLevels.supersededAt)))
  return said([
    [required?.count, (n) => `${sayCount(n, 'role requires', 'roles require')} it.`],
    [used?.count, (n) => `${sayCount(n, 'activity raises or needs', 'activities raise or need')} it.`],
    [held?.count, (n) => `${sayCount(n, 'person has', 'people have')} stated a level in it.`],
  ])
}

async function usesOfActivity({ db }: Context, id: string): Promise<string[]> {
  const latest = db
    .selectDistinctOn([plans.personId], { personId: plans.personId, steps: sql`${plans.answer}->'steps'`.as('steps') })
    .from(plans)
    .orderBy(plans.personId, desc(plans.number))
    .as('latest')
  const [planned] = await db
    .select({ count: count() })
    .from(latest)
    .where(sql`${latest.steps} @> ${JSON.stringify([{ activity: id }])}::jsonb`)
  const [following] = await db
    .select({ count: count() })
    .from(activities)
    .where(standing(activities, sql`jsonb_exists(${activities.after}, ${id})`))
  return said([
    [planned?.count, (n) => `${sayCount(n, 'plan holds', 'plans hold')} it.`],
    [following?.count, (n) => `${sayCount(n, 'activity comes', 'activities come')} after it.`],
  ])
}

const standing = (table: typeof roles | typeof activities, which: SQL) =>
  and(isNull(table.supersededAt), isNull(table.retiredAt), which)

const said = (lines: readonly [count: number | undefined, says: (count: number) => string][]): string[] =>
  lines.flatMap(([count = 0, says]) => (count > 0 ? [says(count)] : []))
