import type { calendarEvents } from '@/db/schema'
import { digestOf, firstDayOf, idOf, lastDayOf, type FeedEvent } from './feed-event'

export type KnownEvent = typeof calendarEvents.$inferSelect

/** What vanished is said to be cancelled for so long, so that every program that asks now and then has heard it. */
export const announcedDays = 60

export type Settled = {
  /** The events that are there, each with what is known of it. */
  current: readonly { event: FeedEvent; known: KnownEvent }[]
  /** Those that are gone, and told so. */
  cancelled: readonly KnownEvent[]
  /** What is to be written, and what is told no more. */
  changed: readonly KnownEvent[]
  forgotten: readonly string[]
}

/** What has changed in a feed since it was last told: pure, so that telling it twice changes nothing. */
export function settle(
  personId: string,
  events: readonly FeedEvent[],
  known: readonly KnownEvent[],
  { now, firstDay }: { now: Date; firstDay: string },
): Settled {
  const before = new Map(known.map((each) => [each.id, each]))
  const current = events.map((event) => {
    const id = idOf(personId, event)
    return { event, known: knownOf({ id, personId }, event, before.get(id), now) }
  })
  const present = new Set(current.map((each) => each.known.id))
  const over = new Date(now.getTime() - announcedDays * 86_400_000)
  const gone = known.filter(({ id }) => !present.has(id))
  // What lies before all that a feed tells of has not been cancelled; it is long ago.
  const isForgotten = ({ isCancelled, changedAt, lastDay }: KnownEvent) =>
    (lastDay !== null && lastDay < firstDay) || (isCancelled && changedAt <= over)
  const cancelled = gone
    .filter((each) => !isForgotten(each))
    .map((each) =>
      each.isCancelled ? each : { ...each, isCancelled: true, sequence: each.sequence + 1, changedAt: now },
    )
  return {
    current,
    cancelled,
    changed: [...current.map((each) => each.known), ...cancelled].filter((each) => before.get(each.id) !== each),
    forgotten: gone.filter(isForgotten).map(({ id }) => id),
  }
}

function knownOf(
  whose: Pick<KnownEvent, 'id' | 'personId'>,
  event: FeedEvent,
  before: KnownEvent | undefined,
  now: Date,
): KnownEvent {
  const { when, weekly, title } = event
  const times = digestOf([when, weekly ?? null]).slice(0, 32)
  const digest = `${times}.${digestOf(title).slice(0, 16)}`
  if (before && !before.isCancelled && before.digest === digest) return before
  const isMoved = before !== undefined && (before.isCancelled || !before.digest.startsWith(`${times}.`))
  return {
    ...whose,
    digest,
    sequence: (before?.sequence ?? 0) + (isMoved ? 1 : 0),
    changedAt: now,
    last: { title, from: firstDayOf(event), to: 'day' in when ? when.day : when.to },
    isCancelled: false,
    lastDay: lastDayOf(event),
  }
}
