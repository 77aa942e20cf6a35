import { and, eq, isNull } from 'drizzle-orm'
import { targets } from '@/db/schema'
import type { Context } from '@/lib/access/context'

/** The role that the person who asks aims at, and by when; undefined while they have chosen none. */
export async function targetOf({ actor, db }: Context) {
  const [target] = await db
    .select({ roleId: targets.roleId, wishedBy: targets.wishedBy })
    .from(targets)
    .where(and(eq(targets.personId, actor.id), isNull(targets.endedAt)))
  return target
}
