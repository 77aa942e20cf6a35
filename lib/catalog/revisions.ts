import { desc, eq } from 'drizzle-orm'
import { activities, people, roles, skills } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { previewImport, type FieldChange } from '@/lib/interchange/catalogue/preview'
import type { CatalogueEntries } from '@/lib/interchange/catalogue/kinds'
import type { EntryKind } from './entries'
import { activityFrom, roleFrom, skillFrom } from './queries'

/** One revision of an entry: who wrote it and when, and what differs from the one before. */
export type RevisionView = {
  revision: number
  madeAt: Date
  /** The person's name; null when the product itself wrote it, as it does the starter catalogue. */
  madeBy: string | null
  changes: readonly FieldChange[] | 'first'
}

const most = 50
const nothing: CatalogueEntries = { frameworks: [], skills: [], roles: [], activities: [] }

/** The history of an entry, newest first: its last fifty revisions. */
export async function revisionsOf(context: Context, kind: EntryKind, id: string): Promise<RevisionView[]> {
  authorize(context.actor, 'catalogue.edit', {})
  const rows = await readRows(context, kind, id)
  return rows.slice(0, most).map(({ revision, madeAt, madeBy, as }, at) => {
    const before = rows[at + 1]?.as
    return { revision, madeAt, madeBy, changes: before ? changesIn(before, as) : 'first' }
  })
}

function changesIn(before: CatalogueEntries, after: CatalogueEntries): readonly FieldChange[] {
  const [one] = previewImport(before, after)
  return one?.does === 'change' ? one.changes : []
}

async function readRows({ db }: Context, kind: EntryKind, id: string) {
  if (kind === 'skill') {
    const rows = await db
      .select({ row: skills, madeBy: people.name })
      .from(skills)
      .leftJoin(people, eq(people.id, skills.madeBy))
      .where(eq(skills.id, id))
      .orderBy(desc(skills.revision))
      .limit(most + 1)
    return rows.map(({ row, madeBy }) => ({ ...row, madeBy, as: { ...nothing, skills: [skillFrom(row)] } }))
  }
  if (kind === 'role') {
    const rows = await db
      .select({ row: roles, madeBy: people.name })
      .from(roles)
      .leftJoin(people, eq(people.id, roles.madeBy))
      .where(eq(roles.id, id))
      .orderBy(desc(roles.revision))
      .limit(most + 1)
    return rows.map(({ row, madeBy }) => ({ ...row, madeBy, as: { ...nothing, roles: [roleFrom(row)] } }))
  }
  const rows = await db
    .select({ row: activities, madeBy: people.name })
    .from(activities)
    .leftJoin(people, eq(people.id, activities.madeBy))
    .where(eq(activities.id, id))
    .orderBy(desc(activities.revision))
    .limit(most + 1)
  return rows.map(({ row, madeBy }) => ({ ...row, madeBy, as: { ...nothing, activities: [activityFrom(row)] } }))
}
