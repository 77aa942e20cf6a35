import { and, count, eq, gt, isNull } from 'drizzle-orm'
import { shareLinks } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newToken } from '@/lib/access/token'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import type { MakeShareLinkInput } from '../input'
import { lockOwner } from '../lock-owner'
import { portfolioLimits } from '../model'
import type { OnceShown } from '../view'

/** Someone makes a secret address at which their portfolio can be read; it is shown once, and ends by itself. */
export async function makeShareLink(context: Context, { label, days }: MakeShareLinkInput): Promise<Result<OnceShown>> {
  const { actor, db, now } = context
  authorize(actor, 'portfolio.edit', actor)
  const { secret, hash: tokenHash } = newToken()
  const expiresAt = new Date(now.getTime() + days * 86_400_000)

  return db.transaction(async (tx) => {
    await lockOwner(tx, actor.id)
    const [open] = await tx
      .select({ number: count() })
      .from(shareLinks)
      .where(and(eq(shareLinks.personId, actor.id), isNull(shareLinks.revokedAt), gt(shareLinks.expiresAt, now)))
    if ((open?.number ?? 0) >= portfolioLimits.links)
      return refuse('conflict', `${portfolioLimits.links} links can be open at once. End one that is no longer needed.`)
    const id = newId(now)
    await tx.insert(shareLinks).values({ id, personId: actor.id, label, tokenHash, createdAt: now, expiresAt })
    await record(tx, context, 'portfolio.edit', actor.id, { did: 'make-link', linkId: id, label, days })
    return done({ name: label, path: `/portfolio/${secret}`, expiresAt: expiresAt.toISOString() })
  })
}
