import { and, eq, gt, isNull, or } from 'drizzle-orm'
import { mentorships } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { MentorshipInput } from '../input'

/** An administrator ends a mentorship; from the mentor's next request on, the learner's plan is closed to them. */
export async function endMentorship(context: Context, { mentorshipId }: MentorshipInput): Promise<Result<null>> {
  const { actor, db, now } = context
  authorize(actor, 'people.administer', { id: mentorshipId })

  return db.transaction(async (tx) => {
    const [ended] = await tx
      .update(mentorships)
      .set({ to: now })
      .where(and(eq(mentorships.id, mentorshipId), or(isNull(mentorships.to), gt(mentorships.to, now))))
      .returning()
    if (!ended) return refuse('not-found', 'That mentorship has ended already.')
    await record(tx, context, 'people.administer', ended.learnerId, { did: 'end-mentorship', mentorId: ended.mentorId })
    return done(null)
  })
}
