import { and, isNull, sql } from 'drizzle-orm'
import type { Database } from '@/db'
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
  const stamp = await catalogueStamp(db)
  const known = lastRead.get(db)
  if (known?.stamp === stamp) return known.catalogue

  const catalogue = await readCatalogue(db)
  lastRead.set(db, { stamp, catalogue })
  return catalogue
}

/** The catalogue as it was last read through each handle: it changes rarely, and pages ask for it at every request. */
const lastRead = new WeakMap<Database, { stamp: string; catalogue: CurrentCatalogue }>()

/** Differs whenever anything in the catalogue does: a revision has an id of its own, and retiring leaves its instant. */
async function catalogueStamp(db: Database): Promise<string> {
  const stamps: string[] = []
  for (const table of [skills, roles, activities]) {
    const { revisionId, retiredAt, supersededAt } = table
    const isRetired = sql`${retiredAt} is not null and ${supersededAt} is null`
    const retired = sql`string_agg(${revisionId} || ${retiredAt}::text, ',' order by ${revisionId}) filter (where ${isRetired})`
    const [row] = await db
      .select({ stamp: sql<string>`concat_ws('|', count(*), max(${revisionId}), ${retired})` })
      .from(table)
    stamps.push(row?.stamp ?? '')
  }
  return stamps.join('/')
}

async function readCatalogue(db: Database): Promise<CurrentCatalogue> {
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
    skills: new Map(skillRows.map((row) => [row.id, skillFrom(row)])),
    roles: new Map(roleRows.map((row) => [row.id, roleFrom(row)])),
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

/** A skill as the catalogue says it, from its row: what is empty there is absent here. */
export const skillFrom = ({ proof, ...rest }: typeof skills.$inferSelect): Skill & Revised => ({
  ...rest,
  ...(proof && { proof }),
})

/** A role as the catalogue says it, from its row. */
export const roleFrom = ({ depthFloor, ...rest }: typeof roles.$inferSelect): Role & Revised => ({
  ...rest,
  ...(depthFloor && { depthFloor }),
})

type ActivityRow = typeof activities.$inferSelect

/** An activity as the catalogue says it, from its row. */
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
