import { and, count, eq, isNull } from 'drizzle-orm'
import { witnessRequests } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newToken } from '@/lib/access/token'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { contentHash } from '../content-hash'
import type { AskWitnessInput } from '../input'
import { lockOwner } from '../lock-owner'
import { portfolioLimits, witnessDays } from '../model'
import { findExperience } from '../queries'
import type { OnceShown } from '../view'

/** Someone asks a person outside, such as a client, to confirm an experience; the link is theirs to send, and is shown once. */
export async function askWitness(
  context: Context,
  { experienceId, name, capacity }: AskWitnessInput,
): Promise<Result<OnceShown>> {
  const { actor, db, now } = context
  const experience = await findExperience(context, experienceId)
  if (!experience) return refuse('not-found', 'That experience is not in your portfolio.')
  authorize(actor, 'portfolio.edit', { id: experience.personId })
  const { secret, hash: tokenHash } = newToken()
  const expiresAt = new Date(now.getTime() + witnessDays * 86_400_000)
  const asked = { id: newId(now), personId: actor.id, experienceId, name, capacity, tokenHash, askedAt: now, expiresAt }

  return db.transaction(async (tx) => {
    await lockOwner(tx, actor.id)
    const [open] = await tx
      .select({ number: count() })
      .from(witnessRequests)
      .where(and(eq(witnessRequests.experienceId, experienceId), isNull(witnessRequests.revokedAt)))
    if ((open?.number ?? 0) >= portfolioLimits.witnesses)
      return refuse(
        'conflict',
        `${portfolioLimits.witnesses} witnesses are the most. Take back one that you need less.`,
      )
    await tx.insert(witnessRequests).values({ ...asked, contentHash: contentHash(experience) })
    await record(tx, context, 'portfolio.edit', actor.id, { did: 'ask-witness', requestId: asked.id, experienceId })
    return done({ name, path: `/witness/${secret}`, expiresAt: expiresAt.toISOString() })
  })
}
