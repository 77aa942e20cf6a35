import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { people, projectParts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { relationsOf } from '@/lib/people/relations'
import { projectInSightOf } from './in-sight'
import type { Participant } from './view'

/** Who has a part in these projects now, by name, as far as this actor may see the projects. */
export async function participantsOf(
  context: Context,
  projectIds: readonly string[],
): Promise<(projectId: string) => Participant[]> {
  const { db } = context
  if (projectIds.length === 0) return () => []
  const rows = await db
    .select({
      projectId: projectParts.projectId,
      id: people.id,
      name: people.name,
      email: people.email,
      state: people.state,
      partId: projectParts.id,
      part: projectParts.part,
      since: projectParts.addedAt,
    })
    .from(projectParts)
    .innerJoin(people, eq(people.id, projectParts.personId))
    .where(
      and(
        inArray(projectParts.projectId, [...projectIds]),
        isNull(projectParts.leftAt),
        projectInSightOf(context, projectParts.projectId),
      ),
    )
    .orderBy(asc(people.name), asc(people.id))
  const relations = await relationsOf(context, [...new Set(rows.map(({ id }) => id))])
  return (asked) =>
    rows.flatMap(({ projectId, ...row }) => (projectId === asked ? [{ ...row, ...relations(row.id) }] : []))
}
