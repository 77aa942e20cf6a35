import { portfolios } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, type Result } from '@/lib/core/result'
import { ownHeadline } from '../own-headline'
import type { ShowReadinessInput } from '../input'

/** Someone chooses whether readers see how ready they are for the role that they aim at. */
export async function showReadiness(
  context: Context,
  { shown: showsReadiness }: ShowReadinessInput,
): Promise<Result<{ shown: boolean }>> {
  const { actor, db } = context
  authorize(actor, 'portfolio.edit', actor)
  const headline = await ownHeadline(context)

  return db.transaction(async (tx) => {
    await tx
      .insert(portfolios)
      .values({ personId: actor.id, headline, showsReadiness })
      .onConflictDoUpdate({ target: portfolios.personId, set: { showsReadiness } })
    await record(tx, context, 'portfolio.edit', actor.id, { did: 'show-readiness', shown: showsReadiness })
    return done({ shown: showsReadiness })
  })
}
