import ICAL from 'ical.js'
import { addDays, weekdayOf } from '@/lib/core/weeks'
import { endOfDay } from '@/lib/core/zones'
import type { AllDay, Calendar, CalendarEvent, Timed, Weekly } from './calendar'
import { foldedLines } from './fold-lines'
import type { Component, Property } from './jcal'
import { timeZoneComponent } from './time-zone'

/** How often a calendar program should ask again. */
const again = 'PT2H'

/**
 * A calendar as a document to subscribe to (RFC 5545 and 7986). It says the same to the byte whatever the clock and the zone of
 * the machine that writes it: every time is told by its own zone, and nothing by the time of writing.
 */
export function writeCalendar({ name, events }: Calendar): string {
  const properties: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Journeywork//Calendar feed//EN'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', 'PUBLISH'],
    // ical.js escapes no text under names that it does not know.
    ['name', {}, 'unknown', escaped(name)],
    ['x-wr-calname', {}, 'unknown', escaped(name)],
    ['color', {}, 'unknown', 'steelblue'],
    ['refresh-interval', {}, 'duration', again],
    ['x-published-ttl', {}, 'unknown', again],
  ]
  const sorted = events.toSorted((one, other) => (one.uid < other.uid ? -1 : 1))
  return foldedLines(ICAL.stringify(['vcalendar', properties, [...zonesOf(sorted), ...sorted.flatMap(eventsOf)]]))
}

/** Each zone that an event is told by, over the years in which they lie. */
function zonesOf(events: readonly CalendarEvent[]): Component[] {
  const timed = events.flatMap(({ when, weekly, isCancelled }) =>
    'timeZone' in when && !isCancelled ? [{ ...when, until: weekly?.until ?? when.day }] : [],
  )
  const year = (iso: string) => Number(iso.slice(0, 4))
  return [...new Set(timed.map(({ timeZone }) => timeZone))].toSorted().map((timeZone) => {
    const those = timed.filter((each) => each.timeZone === timeZone)
    const [first, last] = [
      Math.min(...those.map(({ day }) => year(day))),
      Math.max(...those.map(({ until }) => year(until))),
    ]
    return timeZoneComponent(timeZone, first - 1, last + 1)
  })
}

function eventsOf(event: CalendarEvent): Component[] {
  const { when, weekly, isCancelled } = event
  // What is cancelled as a whole is known by its id: its days are enough, and no zone need be written for them.
  if (isCancelled) return [component(event, daysOf(spanOf(when)), 'TRANSPARENT', true)]
  if (!('timeZone' in when)) return [component(event, daysOf(when), 'TRANSPARENT', false)]
  const main = component(event, [...timesOf(when), ...(weekly ? roundsOf(when, weekly) : [])], 'OPAQUE', false)
  return [main, ...(weekly?.changed ?? []).map((change) => changed(event, when, change))]
}

/** One day of an event that comes round: cancelled, or at another time. */
function changed(event: CalendarEvent, when: Timed, { day, instead }: Weekly['changed'][number]): Component {
  const at: Property = ['recurrence-id', { tzid: when.timeZone }, 'date-time', wall(day, when.startsAt)]
  const times = timesOf({ ...when, ...(instead ?? { day }) })
  return component(event, [at, ...times], instead ? 'OPAQUE' : 'TRANSPARENT', instead === null)
}

const component = (
  { uid, title, sequence, changedAt }: CalendarEvent,
  times: readonly Property[],
  transparency: 'OPAQUE' | 'TRANSPARENT',
  isCancelled: boolean,
): Component => [
  'vevent',
  [
    ['uid', {}, 'text', uid],
    ['dtstamp', {}, 'date-time', utc(changedAt)],
    ['last-modified', {}, 'date-time', utc(changedAt)],
    ['sequence', {}, 'integer', sequence],
    ...times,
    ['summary', {}, 'text', plain(title)],
    ['status', {}, 'text', isCancelled ? 'CANCELLED' : 'CONFIRMED'],
    ['transp', {}, 'text', transparency],
  ],
  [],
]

const daysOf = ({ from, to }: AllDay): Property[] => [
  ['dtstart', {}, 'date', from],
  ['dtend', {}, 'date', addDays(to, 1)],
]

const timesOf = ({ timeZone, day, startsAt, minutes }: Timed): Property[] => [
  ['dtstart', { tzid: timeZone }, 'date-time', wall(day, startsAt)],
  ['dtend', { tzid: timeZone }, 'date-time', wall(day, startsAt + minutes)],
]

const spanOf = (when: AllDay | Timed): AllDay => ('day' in when ? { from: when.day, to: when.day } : when)

function roundsOf({ timeZone, day, startsAt }: Timed, { until, except }: Weekly): Property[] {
  // To the end of the day, because programs differ on a time that the clocks leave out.
  const last = utc(endOfDay(until, timeZone))
  const byday = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][weekdayOf(day) - 1] ?? 'MO'
  const days = except.toSorted().map((each) => wall(each, startsAt))
  return [
    ['rrule', {}, 'recur', { freq: 'WEEKLY', until: last, byday }],
    ...(days.length > 0 ? [['exdate', { tzid: timeZone }, 'date-time', ...days] as const] : []),
  ]
}

const utc = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`
/** Minutes after midnight of a day as a clock shows them; a whole day later is midnight of the next. */
const wall = (day: string, minutes: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000).toISOString().slice(0, 19)

// Control characters have no place in a calendar, and a line break would begin another line.
const plain = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').trim()
const escaped = (text: string): string => plain(text).replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
