import { and, count, eq, isNull } from 'drizzle-orm'
import { calendarLinks, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newToken } from '@/lib/access/token'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import type { MakeCalendarLinkInput } from '../input'
import { calendarLimits } from '../model'
import type { CalendarLinkOnce } from '../view'

/** Someone makes a secret address at which a calendar program reads their feed; it is shown once. */
export async function makeCalendarLink(
  context: Context,
  { label, parts, detail }: MakeCalendarLinkInput,
): Promise<Result<CalendarLinkOnce>> {
  const { actor, db, now } = context
  authorize(actor, 'calendar.subscribe', actor)
  const { secret, hash: tokenHash } = newToken()

  return db.transaction(async (tx) => {
    // Counted and made as one, so that two windows do not make one link too many.
    await tx.select({ id: people.id }).from(people).where(eq(people.id, actor.id)).for('update')
    const [open] = await tx
      .select({ number: count() })
      .from(calendarLinks)
      .where(and(eq(calendarLinks.personId, actor.id), isNull(calendarLinks.revokedAt)))
    if ((open?.number ?? 0) >= calendarLimits.links)
      return refuse('conflict', `${calendarLimits.links} links can be open at once. End one that is no longer needed.`)
    const id = newId(now)
    await tx.insert(calendarLinks).values({ id, personId: actor.id, label, tokenHash, parts, detail, createdAt: now })
    await record(tx, context, 'calendar.subscribe', actor.id, { did: 'make-link', linkId: id, label, parts, detail })
    return done({ label, path: `/calendar/${secret}/journeywork.ics` })
  })
}
