import { and, eq, isNull } from 'drizzle-orm'
import { witnessRequests } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { RevokeWitnessInput } from '../input'

/** Someone takes back what they asked of a witness: the link leads nowhere from then on, and an answer is no longer shown. */
export async function revokeWitness(context: Context, { requestId }: RevokeWitnessInput): Promise<Result<null>> {
  const { actor, db, now } = context
  authorize(actor, 'portfolio.edit', actor)

  return db.transaction(async (tx) => {
    const [revoked] = await tx
      .update(witnessRequests)
      .set({ revokedAt: now })
      .where(
        and(
          eq(witnessRequests.id, requestId),
          eq(witnessRequests.personId, actor.id),
          isNull(witnessRequests.revokedAt),
        ),
      )
      .returning()
    if (!revoked) return refuse('not-found', 'That request is not there any more. Reload the page.')
    await record(tx, context, 'portfolio.edit', actor.id, { did: 'revoke-witness', requestId })
    return done(null)
  })
}
