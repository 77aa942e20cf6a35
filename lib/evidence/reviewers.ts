import { and, asc, eq, inArray } from 'drizzle-orm'
import { people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { relationsOf } from '@/lib/people/relations'

/** Who is to look at the actor's own evidence, by name: their mentors, and without one, the leads of their teams. */
export async function reviewersOf(context: Context): Promise<string[]> {
  const { actor, db } = context
  const { mentorIds, leadIds } = (await relationsOf(context, [actor.id]))(actor.id)
  const ids = (mentorIds.length > 0 ? mentorIds : leadIds).filter((id) => id !== actor.id)
  if (ids.length === 0) return []
  const rows = await db
    .select({ name: people.name })
    .from(people)
    .where(and(inArray(people.id, [...ids]), eq(people.state, 'active')))
    .orderBy(asc(people.name))
  return rows.map(({ name }) => name)
}
