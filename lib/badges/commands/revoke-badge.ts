import { and, eq, isNull } from 'drizzle-orm'
import { badges } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { findPerson } from '@/lib/people/queries'
import type { RevokeBadgeInput } from '../input'

/** Takes a badge back for good. From now on every check refuses it and gives the reason; the sign-off itself stays. */
export async function revokeBadge(context: Context, { badgeId, reason }: RevokeBadgeInput): Promise<Result<null>> {
  const { actor, db, now } = context
  const [badge] = await db.select({ personId: badges.personId }).from(badges).where(eq(badges.id, badgeId))
  const person = badge && (await findPerson(context, badge.personId))
  if (!person) return refuse('not-found', 'There is no such badge.')
  authorize(actor, 'badge.revoke', person)

  return db.transaction(async (tx) => {
    const [revoked] = await tx
      .update(badges)
      .set({ revokedAt: now, revokedBy: actor.id, reason })
      .where(and(eq(badges.id, badgeId), isNull(badges.revokedAt)))
      .returning({ id: badges.id })
    if (!revoked) return refuse('conflict', 'This badge was taken back already.')
    await record(tx, context, 'badge.revoke', person.id, { badgeId })
    return done(null)
  })
}
