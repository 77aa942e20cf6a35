import { and, eq } from 'drizzle-orm'
import { experiences } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { faultIn } from '../experience-fault'
import type { ChangeExperienceInput } from '../input'
import { findExperience } from '../queries'

/** Someone says differently what they did. Whoever confirmed the earlier words has not confirmed these. */
export async function changeExperience(
  context: Context,
  { experienceId, version, ...content }: ChangeExperienceInput,
): Promise<Result<{ experienceId: string }>> {
  const { actor, db } = context
  const found = await findExperience(context, experienceId)
  if (!found) return refuse('not-found', 'That experience is not in your portfolio.')
  authorize(actor, 'portfolio.edit', { id: found.personId })
  const fault = await faultIn(context, content, found.skillIds)
  if (fault) return fault

  return db.transaction(async (tx) => {
    const [changed] = await tx
      .update(experiences)
      .set({ ...content, version: version + 1 })
      .where(and(eq(experiences.id, experienceId), eq(experiences.version, version)))
      .returning()
    if (!changed)
      return refuse(
        'stale',
        'You changed this elsewhere in the meantime. Copy what you wrote, reload, and send it again.',
      )
    await record(tx, context, 'portfolio.edit', actor.id, { did: 'change-experience', experienceId })
    return done({ experienceId })
  })
}
