import { and, eq, isNull } from 'drizzle-orm'
import { activities, roles, skills } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { CatalogueActivity, Role, Skill } from './model'
import { activityFrom, roleFrom, skillFrom } from './queries'

/** An entry as it stands, whether it is retired, and the number of its revision. */
export type Standing<Entry> = { entry: Entry; revision: number; madeAt: Date; retiredAt: Date | null }

/** A skill by its id, a retired one too: plans and levels go on referring to it. */
export async function findSkill({ db }: Context, id: string): Promise<Standing<Skill> | undefined> {
  const [row] = await db
    .select()
    .from(skills)
    .where(and(eq(skills.id, id), isNull(skills.supersededAt)))
  return row && standing(skillFrom(row), row)
}

/** A role by its id, a retired one too. */
export async function findRole({ db }: Context, id: string): Promise<Standing<Role> | undefined> {
  const [row] = await db
    .select()
    .from(roles)
    .where(and(eq(roles.id, id), isNull(roles.supersededAt)))
  return row && standing(roleFrom(row), row)
}

/** An activity by its id, a retired one too. */
export async function findActivity({ db }: Context, id: string): Promise<Standing<CatalogueActivity> | undefined> {
  const [row] = await db
    .select()
    .from(activities)
    .where(and(eq(activities.id, id), isNull(activities.supersededAt)))
  return row && standing(activityFrom(row), row)
}

type Row = { revision: number; madeAt: Date; retiredAt: Date | null }

const standing = <Entry>(entry: Entry, { revision, madeAt, retiredAt }: Row): Standing<Entry> => ({
  entry,
  revision,
  madeAt,
  retiredAt,
})
