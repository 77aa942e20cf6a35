import ICAL from 'ical.js'
import { instantOf, zoneExists } from '@/lib/core/zones'
import type { Busy } from './busy'

/** How many more times events may come round. */
export type Rounds = { left: number }
type Reading = { window: Busy; timeZone: string; rounds: Rounds }

/** What comes round every minute or second is no meeting, and would never end. */
const tooOften = ['SECONDLY', 'MINUTELY']

/** The times of a calendar's events that lie in the window, and how many events could not be made out. */
export function busyOf(calendar: ICAL.Component, reading: Reading): { busy: Busy[]; leftOut: number } {
  const events = calendar.getAllSubcomponents('vevent')
  // One round that was changed stands on its own, and its series leaves it out.
  const changed = changedRounds(events, reading.timeZone)
  let leftOut = 0
  const busy = events.flatMap((event) => {
    try {
      return takes(event) ? timesOf(event, changed, reading) : []
    } catch {
      leftOut += 1
      return []
    }
  })
  return { busy: [...busy, ...freeBusyOf(calendar, reading)].flatMap((time) => within(time, reading.window)), leftOut }
}

/** Does this event take its time, or only stand there? */
function takes(event: ICAL.Component): boolean {
  const says = (name: string) => String(event.getFirstPropertyValue(name) ?? '').toUpperCase()
  const isFree = ['FREE', 'WORKINGELSEWHERE'].includes(says('x-microsoft-cdo-busystatus'))
  return says('transp') !== 'TRANSPARENT' && says('status') !== 'CANCELLED' && !isFree
}

function timesOf(event: ICAL.Component, changed: ReadonlyMap<string, ReadonlySet<number>>, reading: Reading): Busy[] {
  const start = timeIn(event, 'dtstart')
  if (!start) throw new Error('It has no beginning.')
  const { time, zone } = start
  const at = (wall: ICAL.Time) => instantOfTime(wall, zone, reading.timeZone)
  const long = lengthOf(event, at(time), time.isDate, reading.timeZone)
  const isSeries = !event.hasProperty('recurrence-id') && (event.hasProperty('rrule') || event.hasProperty('rdate'))
  if (!isSeries) return long > 0 ? [{ from: at(time), to: at(time) + long }] : []

  const rules = event.getAllProperties('rrule').map((rule) => rule.getFirstValue())
  if (rules.some((rule) => rule instanceof ICAL.Recur && tooOften.includes(rule.freq))) throw new Error('Too often.')
  const uid = String(event.getFirstPropertyValue('uid') ?? '')
  const times: Busy[] = []
  const rounds = new ICAL.RecurExpansion({
    component: event,
    dtstart: startNear(event, time, reading.window.from - long),
  })
  for (let round = rounds.next(); round && reading.rounds.left >= 0; round = rounds.next()) {
    reading.rounds.left -= 1
    const from = at(round)
    if (from >= reading.window.to) break
    if (long > 0 && !changed.get(uid)?.has(from)) times.push({ from, to: from + long })
  }
  return times
}

/**
 * A beginning near an instant from which a series comes round at the same times: years of days and weeks need not be counted.
 * Whatever is counted from its first round, or is anything but days or weeks, begins where it does.
 */
function startNear(event: ICAL.Component, start: ICAL.Time, instant: number): ICAL.Time {
  const [rule, ...others] = event.getAllProperties('rrule').map((property) => property.getFirstValue())
  if (!(rule instanceof ICAL.Recur) || others.length > 0 || event.hasProperty('rdate') || rule.count !== null)
    return start
  const days = { DAILY: 1, WEEKLY: 7 }[String(rule.freq)]
  if (days === undefined || 'BYSETPOS' in rule.parts) return start
  const round = days * rule.interval
  const since = Math.floor((instant - Date.UTC(start.year, start.month - 1, start.day)) / 86_400_000 / round)
  const near = start.clone()
  // A round early, because of clocks and zones.
  near.adjust(Math.max(0, since - 1) * round, 0, 0, 0)
  return near
}

/** The instants of the rounds that stand elsewhere, by the id of their series. */
function changedRounds(events: readonly ICAL.Component[], timeZone: string): Map<string, Set<number>> {
  const changed = new Map<string, Set<number>>()
  for (const event of events) {
    const round = timeIn(event, 'recurrence-id')
    const uid = String(event.getFirstPropertyValue('uid') ?? '')
    if (round) changed.set(uid, (changed.get(uid) ?? new Set()).add(instantOfTime(round.time, round.zone, timeZone)))
  }
  return changed
}

/** How long it lasts, in milliseconds: until its end, or as it says; a day without either is a whole one. */
function lengthOf(event: ICAL.Component, from: number, isDate: boolean, timeZone: string): number {
  const end = timeIn(event, 'dtend')
  if (end) return instantOfTime(end.time, end.zone, timeZone) - from
  const duration = event.getFirstPropertyValue('duration')
  if (duration instanceof ICAL.Duration) return duration.toSeconds() * 1_000
  return isDate ? 86_400_000 : 0
}

/** Times that a calendar tells without events. */
function freeBusyOf(calendar: ICAL.Component, { timeZone }: Reading): Busy[] {
  return calendar
    .getAllSubcomponents('vfreebusy')
    .flatMap((each) => each.getAllProperties('freebusy'))
    .filter((property) => property.getFirstParameter('fbtype')?.toUpperCase() !== 'FREE')
    .flatMap((property) => property.getValues())
    .flatMap((period) => {
      if (!(period instanceof ICAL.Period)) return []
      const at = (time: ICAL.Time) => instantOfTime(time, undefined, timeZone)
      return [{ from: at(period.start), to: at(period.getEnd()) }]
    })
}

function timeIn(event: ICAL.Component, name: string): { time: ICAL.Time; zone: string | undefined } | undefined {
  const property = event.getFirstProperty(name)
  const time = property?.getFirstValue()
  return time instanceof ICAL.Time ? { time, zone: property?.getFirstParameter('tzid') } : undefined
}

/** The instant that is meant: by the zone's own rules where it is known, by the file's where it brings them, else where its reader is. */
function instantOfTime(time: ICAL.Time, zone: string | undefined, timeZone: string): number {
  const day = [
    String(time.year).padStart(4, '0'),
    ...[time.month, time.day].map((part) => String(part).padStart(2, '0')),
  ]
  if (!time.isDate && time.zone === ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1_000
  const isForeign = zone !== undefined && !zoneExists(zone) && time.zone !== ICAL.Timezone.localTimezone
  if (!time.isDate && isForeign) return time.toUnixTime() * 1_000
  const clock = zone !== undefined && zoneExists(zone) ? zone : timeZone
  return instantOf(day.join('-'), time.isDate ? 0 : time.hour * 60 + time.minute, clock).getTime()
}

function within({ from, to }: Busy, window: Busy): Busy[] {
  const time = { from: Math.max(from, window.from), to: Math.min(to, window.to) }
  return time.from < time.to ? [time] : []
}
