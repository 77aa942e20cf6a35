import { and, eq, isNull } from 'drizzle-orm'
import { shareLinks } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { RevokeShareLinkInput } from '../input'

/** Someone ends a link to their portfolio: from the next request on it leads nowhere, for good. */
export async function revokeShareLink(context: Context, { linkId }: RevokeShareLinkInput): Promise<Result<null>> {
  const { actor, db, now } = context
  authorize(actor, 'portfolio.edit', actor)

  return db.transaction(async (tx) => {
    const [revoked] = await tx
      .update(shareLinks)
      .set({ revokedAt: now })
      .where(and(eq(shareLinks.id, linkId), eq(shareLinks.personId, actor.id), isNull(shareLinks.revokedAt)))
      .returning()
    if (!revoked) return refuse('not-found', 'That link is not there any more. Reload the page.')
    await record(tx, context, 'portfolio.edit', actor.id, { did: 'revoke-link', linkId })
    return done(null)
  })
}
