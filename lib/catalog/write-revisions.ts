import { and, eq, isNull, max } from 'drizzle-orm'
import type { Database } from '@/db'
import { activities, frameworks, roles, skills } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { newId } from '@/lib/core/ids'
import type { CatalogueActivity, Framework, Role, Skill } from './model'

type Revisioned = typeof skills | typeof roles | typeof activities
type Tx = Database

/** Names the frameworks that identifiers refer to. They have no revisions: they are what others publish, under its own version. */
export async function writeFrameworks(tx: Tx, entries: readonly Framework[]): Promise<void> {
  for (const { id, title, version, publisher, licence, url = null } of entries) {
    const said = { title, version, publisher, licence, url }
    await tx
      .insert(frameworks)
      .values({ id, ...said })
      .onConflictDoUpdate({ target: frameworks.id, set: said })
  }
}

/** Writes the next revision of each skill inside the caller's transaction. */
export async function writeSkills(tx: Tx, context: Context, entries: readonly Skill[]): Promise<void> {
  for (const { id, title, area, depth, description, levels, proof, identifiers = [] } of entries) {
    const stamp = await supersede(tx, context, skills, id)
    await tx.insert(skills).values({ ...stamp, id, title, area, depth, description, levels, proof, identifiers })
  }
}

/** Writes the next revision of each role inside the caller's transaction. */
export async function writeRoles(tx: Tx, context: Context, entries: readonly Role[]): Promise<void> {
  for (const { id, title, line, summary, requires, depthFloor, from, outlook, identifiers = [] } of entries) {
    const stamp = await supersede(tx, context, roles, id)
    const said = { id, title, line, summary, requires, depthFloor, from, outlook, identifiers }
    await tx.insert(roles).values({ ...stamp, ...said })
  }
}

/** Writes the next revision of each activity inside the caller's transaction. */
export async function writeActivities(tx: Tx, context: Context, entries: readonly CatalogueActivity[]): Promise<void> {
  for (const entry of entries) {
    const {
      id,
      title,
      kind,
      summary,
      hours,
      raises,
      needs,
      after = [],
      waitWeeks = 0,
      reclaims = 0,
      cost,
      perWeek,
    } = entry
    const { rotation, certificate, provider, url } = entry
    const said = { id, title, kind, summary, hours, raises, needs, after, waitWeeks, reclaims, cost, perWeek }
    const stamp = await supersede(tx, context, activities, id)
    await tx.insert(activities).values({ ...stamp, ...said, rotation, certificate, provider, url })
  }
}

/** Ends the current revision of an entry, and numbers the next. */
async function supersede(tx: Tx, { actor, now }: Context, table: Revisioned, id: string) {
  const [last] = await tx
    .select({ revision: max(table.revision) })
    .from(table)
    .where(eq(table.id, id))
  await tx
    .update(table)
    .set({ supersededAt: now })
    .where(and(eq(table.id, id), isNull(table.supersededAt)))
  return { revisionId: newId(now), revision: (last?.revision ?? 0) + 1, madeAt: now, madeBy: actor.id }
}
