import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { people } from '@/db/schema'

/** Taken first by whoever adds to a portfolio what is limited in number, so that two at once cannot both be the last. */
export async function lockOwner(tx: Database, personId: string): Promise<void> {
  await tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for('no key update')
}
