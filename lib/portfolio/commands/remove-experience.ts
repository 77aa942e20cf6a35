import { and, eq } from 'drizzle-orm'
import { experiences } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { RemoveExperienceInput } from '../input'

/** Someone takes an experience out of their portfolio, or puts it back as it was, its witnesses with it. */
export async function removeExperience(
  context: Context,
  { experienceId, removed }: RemoveExperienceInput,
): Promise<Result<{ removed: boolean }>> {
  const { actor, db, now } = context
  authorize(actor, 'portfolio.edit', actor)

  return db.transaction(async (tx) => {
    const [changed] = await tx
      .update(experiences)
      .set({ removedAt: removed ? now : null })
      .where(and(eq(experiences.id, experienceId), eq(experiences.personId, actor.id)))
      .returning()
    if (!changed) return refuse('not-found', 'That experience is not in your portfolio.')
    const did = removed ? 'remove-experience' : 'put-back-experience'
    await record(tx, context, 'portfolio.edit', actor.id, { did, experienceId })
    return done({ removed })
  })
}
