import { and, count, eq, isNull } from 'drizzle-orm'
import { experiences, portfolioItems } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { faultIn } from '../experience-fault'
import type { AddExperienceInput } from '../input'
import { lockOwner } from '../lock-owner'
import { portfolioLimits } from '../model'

/** Someone adds work that they did, for whomever, and says at once whether readers see it. */
export async function addExperience(
  context: Context,
  { shown, ...content }: AddExperienceInput,
): Promise<Result<{ experienceId: string }>> {
  const { actor, db, now } = context
  authorize(actor, 'portfolio.edit', actor)
  const fault = await faultIn(context, content)
  if (fault) return fault

  return db.transaction(async (tx) => {
    await lockOwner(tx, actor.id)
    const [kept] = await tx
      .select({ number: count() })
      .from(experiences)
      .where(and(eq(experiences.personId, actor.id), isNull(experiences.removedAt)))
    if ((kept?.number ?? 0) >= portfolioLimits.experiences)
      return refuse(
        'conflict',
        `${portfolioLimits.experiences} experiences are the most. Remove one that matters less.`,
      )
    const experienceId = newId(now)
    await tx.insert(experiences).values({ ...content, id: experienceId, personId: actor.id, addedAt: now })
    if (shown) await tx.insert(portfolioItems).values({ personId: actor.id, kind: 'experience', itemId: experienceId })
    await record(tx, context, 'portfolio.edit', actor.id, { did: 'add-experience', experienceId })
    return done({ experienceId })
  })
}
