import { and, eq, isNull, lt, or } from 'drizzle-orm'
import { calendarLinks, people } from '@/db/schema'
import { onBehalfOf } from '@/lib/access/system-context'
import { hashOf } from '@/lib/access/token'
import type { Visitor } from '@/lib/access/visitor'
import type { CalendarEvent } from '@/lib/interchange/calendar/calendar'
import { writeCalendar } from '@/lib/interchange/calendar/write-calendar'
import { digestOf, partOf, uidOf } from './feed-event'
import { gatherFeed } from './gather'
import type { FeedDetail, FeedPart } from './model'
import type { KnownEvent, Settled } from './settle'
import { tell } from './tell'

type Asking = Pick<Visitor, 'db' | 'now'>
type Link = { parts: readonly FeedPart[]; detail: FeedDetail }

/** Calendar programs ask every few minutes to hours; that a link is in use is worth a note once an hour. */
const noteMinutes = 60

/**
 * What a calendar program reads at a secret address, and a mark by which it knows it again; undefined for an address that was
 * revoked or never was, or whose person has left. `host` makes events different from those of any other deployment.
 */
export async function readFeed(
  asking: Asking,
  secret: string,
  host: string,
): Promise<{ text: string; tag: string } | undefined> {
  const { db, now } = asking
  const [link] = await db
    .select({ link: calendarLinks, person: { id: people.id, name: people.name } })
    .from(calendarLinks)
    .innerJoin(people, eq(people.id, calendarLinks.personId))
    .where(
      and(eq(calendarLinks.tokenHash, hashOf(secret)), isNull(calendarLinks.revokedAt), eq(people.state, 'active')),
    )
  if (!link) return undefined
  // A calendar program has no account: what is read for it is what its owner would read, and `eventsFor` tells titles alone.
  const context = onBehalfOf(link.person, asking)
  const told = await tell(context, await gatherFeed(context))
  const text = writeCalendar({ name: 'Journeywork', events: eventsFor(link.link, told, host) })
  const hourAgo = new Date(now.getTime() - noteMinutes * 60_000)
  await db
    .update(calendarLinks)
    .set({ lastUsedAt: now })
    .where(
      and(
        eq(calendarLinks.id, link.link.id),
        or(isNull(calendarLinks.lastUsedAt), lt(calendarLinks.lastUsedAt, hourAgo)),
      ),
    )
  return { text, tag: `"${digestOf(text).slice(0, 32)}"` }
}

/** What a link lets through: its parts, and of each event when it is and at most its title. */
function eventsFor({ parts, detail }: Link, { current, cancelled }: Settled, host: string): CalendarEvent[] {
  const isLetThrough = ({ id }: KnownEvent) => parts.some((part) => part === partOf(id))
  const titled = (title: string) => (detail === 'busy' ? 'Busy' : title)
  return [
    ...current
      .filter(({ known }) => isLetThrough(known))
      .map(({ event: { title, when, weekly }, known: { id, sequence, changedAt } }): CalendarEvent => ({
        uid: uidOf(id, host),
        title: titled(title),
        when,
        ...(weekly && { weekly }),
        sequence,
        changedAt,
        isCancelled: false,
      })),
    ...cancelled.filter(isLetThrough).map(({ id, sequence, changedAt, last }): CalendarEvent => ({
      uid: uidOf(id, host),
      title: titled(last.title),
      when: { from: last.from, to: last.to },
      sequence,
      changedAt,
      isCancelled: true,
    })),
  ]
}
