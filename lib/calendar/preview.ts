import { addDays } from '@/lib/core/weeks'
import { clockIn, instantOf } from '@/lib/core/zones'
import type { Timed } from '@/lib/interchange/calendar/calendar'
import type { Span } from '@/lib/protected-time/views/occurrence'
import type { FeedEvent } from './feed-event'
import type { CalendarDesk, PreviewEvent } from './view'

/** What a feed holds on the days of a span, as a program shows it on the clock of a zone. */
export function previewOf(
  events: readonly FeedEvent[],
  span: Span,
  timeZone: string,
): Pick<CalendarDesk, 'days' | 'underway'> {
  const shown = events.flatMap((event) => roundsOf(event, timeZone)).filter(({ day }) => day <= span.to)
  const ahead = shown.filter(({ day }) => day >= span.from).toSorted(byTime)
  const days = [...new Set(ahead.map(({ day }) => day))].toSorted()
  return {
    underway: shown
      .filter(({ day, event }) => day < span.from && (event.until ?? day) >= span.from)
      .map(({ event }) => event),
    days: days.map((day) => ({ day, events: ahead.filter((each) => each.day === day).map(({ event }) => event) })),
  }
}

type Shown = { day: string; event: PreviewEvent }

const byTime = (one: Shown, other: Shown): number =>
  (one.event.time?.from ?? -1) - (other.event.time?.from ?? -1) || one.event.title.localeCompare(other.event.title)

function roundsOf({ key, part, title, when, weekly }: FeedEvent, timeZone: string): Shown[] {
  const base = { part, title }
  if (!('day' in when)) {
    const until = when.to > when.from ? when.to : null
    return [{ day: when.from, event: { ...base, key: `${part} ${key}`, time: null, until } }]
  }
  const at = (day: string, startsAt: number): Shown => {
    const begins = clockIn(instantOf(day, startsAt, when.timeZone), timeZone)
    const time = { from: begins.minutes, to: begins.minutes + when.minutes }
    return { day: begins.day, event: { ...base, key: `${part} ${key} ${day} ${startsAt}`, time, until: null } }
  }
  return datesOf(when, weekly).map(({ day, startsAt }) => at(day, startsAt))
}

function datesOf({ day: first, startsAt }: Timed, weekly: FeedEvent['weekly']): { day: string; startsAt: number }[] {
  if (!weekly) return [{ day: first, startsAt }]
  const dates: { day: string; startsAt: number }[] = []
  for (let day = first; day <= weekly.until; day = addDays(day, 7)) {
    const change = weekly.changed.find((each) => each.day === day)
    if (change?.instead) dates.push(change.instead)
    else if (!change && !weekly.except.includes(day)) dates.push({ day, startsAt })
  }
  return dates
}
