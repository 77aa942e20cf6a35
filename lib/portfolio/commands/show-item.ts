import { and, count, eq } from 'drizzle-orm'
import { portfolioItems } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { ShowItemInput } from '../input'
import { isChoosable } from '../is-choosable'
import { lockOwner } from '../lock-owner'
import { portfolioLimits } from '../model'

/** Someone chooses one thing to show, or no longer to show. Only what is theirs and counts today can be chosen. */
export async function showItem(
  context: Context,
  { kind, itemId, shown }: ShowItemInput,
): Promise<Result<{ shown: boolean }>> {
  const { actor, db } = context
  authorize(actor, 'portfolio.edit', actor)
  if (shown && !(await isChoosable(context, kind, itemId)))
    return refuse('not-found', 'That is not there to be shown any more. Reload the page.')

  return db.transaction(async (tx) => {
    await lockOwner(tx, actor.id)
    const item = { personId: actor.id, kind, itemId }
    if (shown) {
      const [chosen] = await tx
        .select({ number: count() })
        .from(portfolioItems)
        .where(eq(portfolioItems.personId, actor.id))
      if ((chosen?.number ?? 0) >= portfolioLimits.shown)
        return refuse('conflict', `A portfolio shows ${portfolioLimits.shown} things at most. Take one out first.`)
      await tx.insert(portfolioItems).values(item).onConflictDoNothing()
    } else {
      await tx
        .delete(portfolioItems)
        .where(
          and(eq(portfolioItems.personId, actor.id), eq(portfolioItems.kind, kind), eq(portfolioItems.itemId, itemId)),
        )
    }
    await record(tx, context, 'portfolio.edit', actor.id, { did: shown ? 'show' : 'hide', kind, itemId })
    return done({ shown })
  })
}
