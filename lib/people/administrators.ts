import { and, count, eq, ne } from 'drizzle-orm'
import type { Database } from '@/db'
import { appointments, organisation, people } from '@/db/schema'
import { inForce } from '@/lib/access/in-force'

/**
 * How many administrators there are besides this person. Locks the organisation's row, so that of two administrators who
 * remove each other at once, one is told that they are the last.
 */
export async function otherAdministrators(tx: Database, now: Date, personId: string): Promise<number> {
  await tx.select({ id: organisation.id }).from(organisation).for('update')
  const [others] = await tx
    .select({ count: count() })
    .from(appointments)
    .innerJoin(people, and(eq(people.id, appointments.personId), eq(people.state, 'active')))
    .where(and(eq(appointments.office, 'administrator'), ne(people.id, personId), inForce(now, appointments)))
  return others?.count ?? 0
}
