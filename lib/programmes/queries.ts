import { and, asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { people, programmePeople, programmes } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import { managedBy } from './in-sight'

export type Programme = { id: string; title: string; managerIds: readonly string[] }

/** A programme that the actor manages. */
export async function findProgramme(context: Context, programmeId: string): Promise<Programme | undefined> {
  const { db } = context
  const [programme] = await db
    .select({ id: programmes.id, title: programmes.title })
    .from(programmes)
    .where(and(eq(programmes.id, programmeId), managedBy(context, programmes.id)))
  if (!programme) return undefined
  const managers = await inPlace(context, programmeId, 'manager')
  return { ...programme, managerIds: managers.map(({ id }) => id) }
}

/** The programmes that the actor manages, by title, and how many people are enrolled in each. */
export function programmesOf(context: Context): Promise<{ id: string; title: string; enrolled: number }[]> {
  const enrolled = alias(programmePeople, 'enrolled')
  return context.db
    .select({
      id: programmes.id,
      title: programmes.title,
      enrolled: sql<number>`(${context.db
        .select({ count: sql`count(distinct ${enrolled.personId})` })
        .from(enrolled)
        .where(
          and(eq(enrolled.programmeId, programmes.id), eq(enrolled.place, 'enrolled'), inForce(context.now, enrolled)),
        )})`.mapWith(Number),
    })
    .from(programmes)
    .where(managedBy(context, programmes.id))
    .orderBy(asc(programmes.title), asc(programmes.id))
    .limit(200)
}

/** Whether there is a programme that the actor manages; decides whether they are shown the way to it. */
export const managesAny = async (context: Context): Promise<boolean> => {
  const [one] = await context.db
    .select({ id: programmes.id })
    .from(programmes)
    .where(managedBy(context, programmes.id))
    .limit(1)
  return one !== undefined
}

/** The active people who have a place in a programme now, by name. The caller has found the programme. */
export const inPlace = ({ db, now }: Context, programmeId: string, place: 'manager' | 'enrolled') =>
  db
    .selectDistinct({ id: people.id, name: people.name, headline: people.headline, timeZone: people.timeZone })
    .from(programmePeople)
    .innerJoin(people, eq(people.id, programmePeople.personId))
    .where(
      and(
        eq(programmePeople.programmeId, programmeId),
        eq(programmePeople.place, place),
        eq(people.state, 'active'),
        inForce(now, programmePeople),
      ),
    )
    .orderBy(asc(people.name), asc(people.id))
    .limit(2_000)
