import { and, eq, isNull } from 'drizzle-orm'
import { calendarLinks } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { EndCalendarLinkInput } from '../input'

/** Someone ends a link to their calendar feed: from the next request on it leads nowhere, for good. */
export async function endCalendarLink(context: Context, { linkId }: EndCalendarLinkInput): Promise<Result<null>> {
  const { actor, db, now } = context
  authorize(actor, 'calendar.subscribe', actor)

  return db.transaction(async (tx) => {
    const [ended] = await tx
      .update(calendarLinks)
      .set({ revokedAt: now })
      .where(and(eq(calendarLinks.id, linkId), eq(calendarLinks.personId, actor.id), isNull(calendarLinks.revokedAt)))
      .returning()
    if (!ended) return refuse('not-found', 'That link is not there any more. Reload the page.')
    await record(tx, context, 'calendar.subscribe', actor.id, { did: 'end-link', linkId })
    return done(null)
  })
}
