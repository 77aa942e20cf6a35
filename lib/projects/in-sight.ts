import { and, eq, inArray, isNull, or, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { projectParts, projects } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'

/** Which projects this actor may see: those they began, have a part in, or in which someone whom they look after has one. */
export function projectInSightOf(context: Context, project: PgColumn): SQL | undefined {
  const { actor, db } = context
  return or(
    inArray(project, db.select({ id: projects.id }).from(projects).where(eq(projects.createdBy, actor.id))),
    inArray(
      project,
      db
        .select({ id: projectParts.projectId })
        .from(projectParts)
        .where(and(isNull(projectParts.leftAt), inSightOf(context, projectParts.personId))),
    ),
  )
}
