import { and, eq, isNull } from 'drizzle-orm'
import { rotationSwaps } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { WithdrawSwapInput } from '../input'

/** Whoever asked for a swap takes it back, as long as it is not answered. */
export async function withdrawSwap(
  context: Context,
  { swapId }: WithdrawSwapInput,
): Promise<Result<{ swapId: string }>> {
  const { actor, db, now } = context
  const [swap] = await db
    .select({ cohortId: rotationSwaps.cohortId, askedBy: rotationSwaps.askedBy })
    .from(rotationSwaps)
    .where(and(eq(rotationSwaps.id, swapId), eq(rotationSwaps.askedBy, actor.id)))
  if (!swap) return refuse('not-found', 'There is no such question.')
  authorize(actor, 'rotation.swap', { id: swap.askedBy })

  return db.transaction(async (tx) => {
    const withdrawn = await tx
      .update(rotationSwaps)
      .set({ answer: 'withdrawn', answeredAt: now })
      .where(and(eq(rotationSwaps.id, swapId), isNull(rotationSwaps.answer)))
      .returning({ id: rotationSwaps.id })
    if (withdrawn.length === 0) return refuse('stale', 'It was answered meanwhile. Reload the page.')
    await record(tx, context, 'rotation.swap', swap.cohortId, { did: 'withdraw', swapId })
    return done({ swapId })
  })
}
