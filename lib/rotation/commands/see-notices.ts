import { and, eq, isNull } from 'drizzle-orm'
import { rotationNotices } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, type Result } from '@/lib/core/result'
import type { SeeNoticesInput } from '../inputs/mine'

/** Someone has read what a published schedule changed for them. What came in meanwhile stays unread. */
export async function seeNotices(
  context: Context,
  { cohortId, until }: SeeNoticesInput,
): Promise<Result<{ seen: number }>> {
  const { actor, db, now } = context
  authorize(actor, 'rotation.swap', actor)
  const unread = await db
    .select({ id: rotationNotices.id, at: rotationNotices.at })
    .from(rotationNotices)
    .where(
      and(
        eq(rotationNotices.cohortId, cohortId),
        eq(rotationNotices.personId, actor.id),
        isNull(rotationNotices.seenAt),
      ),
    )
  const read = unread.filter(({ at }) => at.toISOString() <= until)
  if (read.length === 0) return done({ seen: 0 })

  return db.transaction(async (tx) => {
    for (const { id } of read) await tx.update(rotationNotices).set({ seenAt: now }).where(eq(rotationNotices.id, id))
    await record(tx, context, 'rotation.swap', cohortId, { did: 'see-notices', notices: read.map(({ id }) => id) })
    return done({ seen: read.length })
  })
}
