import { eq } from 'drizzle-orm'
import { people } from '@/db/schema'
import type { Context } from '@/lib/access/context'

/** What stands beneath the actor's name elsewhere: their portfolio begins with it, until they say otherwise. */
export async function ownHeadline({ actor, db }: Context): Promise<string> {
  const [self] = await db.select({ headline: people.headline }).from(people).where(eq(people.id, actor.id))
  return self?.headline ?? ''
}
