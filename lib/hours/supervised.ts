import { eq, sql } from 'drizzle-orm'
import { people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { findPerson } from '@/lib/people/queries'
import { relationsOf } from '@/lib/people/relations'
import type { Supervised } from './model'
import { placedIn } from './supervises'

/**
 * Someone and those who supervise their work in a week (its Monday) besides the leads of their team; only for those who know
 * of the person, or supervise a host where they were in it.
 */
export async function findSupervised(
  context: Context,
  personId: string,
  week: string,
): Promise<Supervised | undefined> {
  const placed = await placedIn(context, sql`${personId}`, sql`${week}`)
  const supervisorIds = [...new Set(placed.flatMap(({ supervisorId }) => supervisorId ?? []))]
  const known = await findPerson(context, personId)
  if (known) return { person: known, supervisorIds }
  if (!supervisorIds.includes(context.actor.id)) return undefined
  const [person] = await context.db
    .select({ id: people.id, name: people.name, email: people.email, state: people.state })
    .from(people)
    .where(eq(people.id, personId))
  return person && { person: { ...person, ...(await relationsOf(context, [personId]))(personId) }, supervisorIds }
}
