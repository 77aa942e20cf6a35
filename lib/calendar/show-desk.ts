import { and, count, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { calendarLinks } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { addDays } from '@/lib/core/weeks'
import { clockIn } from '@/lib/core/zones'
import { gatherFeed } from './gather'
import { calendarLimits } from './model'
import { previewOf } from './preview'
import type { CalendarDesk, CalendarLinkView } from './view'

/** What someone sees of their own calendar: its links, and what a feed holds in the weeks ahead. */
export async function showCalendar(context: Context): Promise<CalendarDesk> {
  const { actor, db } = context
  const gathered = await gatherFeed(context)
  const { today, timeZone } = gathered
  const whose = eq(calendarLinks.personId, actor.id)
  const open = await db
    .select()
    .from(calendarLinks)
    .where(and(whose, isNull(calendarLinks.revokedAt)))
    .orderBy(desc(calendarLinks.createdAt), desc(calendarLinks.id))
    .limit(calendarLimits.links)
  const [ended] = await db
    .select({ number: count() })
    .from(calendarLinks)
    .where(and(whose, isNotNull(calendarLinks.revokedAt)))
  const previewUntil = addDays(today, previewDays - 1)
  return {
    links: open.map((link) => viewOf(link, timeZone)),
    ended: ended?.number ?? 0,
    today,
    timeZone,
    ...previewOf(gathered.events, { from: today, to: previewUntil }, timeZone),
    previewUntil,
  }
}

const previewDays = 21

const viewOf = (
  { id, label, parts, detail, createdAt, lastUsedAt }: typeof calendarLinks.$inferSelect,
  timeZone: string,
): CalendarLinkView => ({
  id,
  label,
  parts,
  detail,
  createdOn: clockIn(createdAt, timeZone).day,
  lastUsed: lastUsedAt && clockIn(lastUsedAt, timeZone),
})
