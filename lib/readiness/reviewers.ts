import { inArray } from 'drizzle-orm'
import { people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { findPerson } from '@/lib/people/queries'

export type Reviewer = { id: string; name: string }

/** Who reviews someone's evidence and sets their goals: mentors, then leads; nobody for someone out of sight. */
export async function reviewersOf(context: Context, personId: string): Promise<Reviewer[]> {
  const person = await findPerson(context, personId)
  const ids = [...new Set([...(person?.mentorIds ?? []), ...(person?.leadIds ?? [])])].filter((id) => id !== personId)
  const names = await namesOf(context, ids)
  return ids.flatMap((id) => (names[id] ? [{ id, name: names[id] }] : []))
}

/** The names of people who stand in a relationship to someone in sight, or have signed something off for them. */
export async function namesOf({ db }: Context, ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  if (ids.length === 0) return {}
  const rows = await db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]))
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}
