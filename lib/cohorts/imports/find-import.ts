import { and, desc, eq, inArray } from 'drizzle-orm'
import { imports, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { findCohort, type FoundCohort } from '../queries'
import type { ImportLine } from '../views/import'

/** The imports into a cohort, the latest first; at most two hundred. The caller has found the cohort. */
export async function importsOf(context: Context, cohortId: string): Promise<ImportLine[]> {
  const rows = await context.db
    .select()
    .from(imports)
    .where(and(eq(imports.kind, 'cohort-people'), eq(imports.subjectId, cohortId)))
    .orderBy(desc(imports.appliedAt), desc(imports.id))
    .limit(200)
  return inWords(context, rows)
}

/** One import into a cohort that the actor manages, with its cohort; to everyone else there is none. */
export async function findImport(
  context: Context,
  importId: string,
): Promise<{ line: ImportLine; cohort: FoundCohort } | undefined> {
  const [row] = await context.db
    .select()
    .from(imports)
    .where(and(eq(imports.id, importId), eq(imports.kind, 'cohort-people')))
  const cohort = row && (await findCohort(context, row.subjectId))
  if (!row || !cohort) return undefined
  const [line] = await inWords(context, [row])
  return line && { line, cohort }
}

async function inWords({ db }: Context, rows: readonly (typeof imports.$inferSelect)[]): Promise<ImportLine[]> {
  const ids = [...new Set(rows.flatMap(({ appliedBy, undoneBy }) => [appliedBy, undoneBy ?? appliedBy]))]
  const found =
    ids.length === 0
      ? []
      : await db.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, ids))
  const names = new Map(found.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? 'someone who is gone'
  return rows.map(
    ({ id, fileName, created, updated, unchanged, appliedBy, appliedAt, undoneBy, undoneAt, version }) => ({
      id,
      fileName,
      created,
      updated,
      unchanged,
      appliedBy: nameOf(appliedBy),
      appliedAt,
      undoneBy: undoneBy === null ? null : nameOf(undoneBy),
      undoneAt,
      version,
    }),
  )
}
