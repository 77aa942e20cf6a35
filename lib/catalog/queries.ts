import { and, isNull } from 'drizzle-orm'
import { activities, frameworks, organisation, roles, skills } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { CatalogueActivity, Framework, Role, Skill } from './model'

/** The catalogue as it is today: what is neither superseded nor retired, by id. */
export type CurrentCatalogue = {
  skills: ReadonlyMap<string, Skill & Revised>
  roles: ReadonlyMap<string, Role & Revised>
  activities: ReadonlyMap<string, CatalogueActivity & Revised>
}
export type Revised = { revision: number; madeAt: Date }

/** Everyone who is signed in may read the catalogue; nothing in it is private. */
export async function currentCatalogue({ db }: Context): Promise<CurrentCatalogue> {
  const skillRows = await db
    .select()
    .from(skills)
    .where(and(isNull(skills.supersededAt), isNull(skills.retiredAt)))
    .orderBy(skills.title)
  const roleRows = await db
    .select()
    .from(roles)
    .where(and(isNull(roles.supersededAt), isNull(roles.retiredAt)))
    .orderBy(roles.title)
  const activityRows = await db
    .select()
    .from(activities)
    .where(and(isNull(activities.supersededAt), isNull(activities.retiredAt)))
    .orderBy(activities.title)

  return {
    skills: new Map(skillRows.map((row) => [row.id, row])),
    roles: new Map(roleRows.map((row) => [row.id, row])),
    activities: new Map(activityRows.map((row) => [row.id, activityFrom(row)])),
  }
}

/** The frameworks that identifiers in the catalogue refer to. */
export const listFrameworks = ({ db }: Context): Promise<Framework[]> =>
  db
    .select()
    .from(frameworks)
    .orderBy(frameworks.title)
    .then((rows) => rows.map(({ url, ...framework }) => ({ ...framework, ...(url && { url }) })))

/** In which currency plans are counted, and what a unit of another currency counts as. */
export async function planningCurrency({
  db,
}: Context): Promise<{ currency: string; rates: Readonly<Record<string, number>> }> {
  const [row] = await db.select({ currency: organisation.currency, rates: organisation.rates }).from(organisation)
  return row ?? { currency: 'GBP', rates: {} }
}

type ActivityRow = typeof activities.$inferSelect

/** An activity as the catalogue says it, from its row: what is empty there is absent here. */
export function activityFrom(row: ActivityRow): CatalogueActivity & Revised {
  const { cost, perWeek, rotation, certificate, provider, url, ...rest } = row
  return {
    ...rest,
    ...(cost && { cost }),
    ...(perWeek && { perWeek }),
    ...(rotation && { rotation }),
    ...(certificate && { certificate }),
    ...(provider && { provider }),
    ...(url && { url }),
  }
}
