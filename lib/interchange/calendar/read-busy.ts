import ICAL from 'ical.js'
import { busyLimits, type Busy, type BusyRead } from './busy'
import { busyOf, type Rounds } from './busy-events'

const noCalendar = 'This is no calendar. Export your calendar as an .ics file, and choose that one.'
const brokenCalendar =
  'This calendar is damaged or cut off, so that it cannot be read. Export it once more, and choose the new file.'
const tooOften =
  'The events of this calendar come round too often to follow. Export a shorter period, or leave out the calendar that repeats so often.'

/**
 * The times within a window that a calendar says are taken; titles, people and places are not looked at. Days and times without
 * a zone are read on the clock of `timeZone`. A file from a stranger may keep this busy for as long as it likes, so it is only
 * ever called on a thread that can be ended.
 */
export function readBusy(bytes: Uint8Array, window: Busy, timeZone: string): BusyRead {
  const text = new TextDecoder().decode(bytes)
  if (!/^\s*BEGIN:VCALENDAR\r?$/im.test(text.slice(0, 2_000))) return { ok: false, says: noCalendar }
  const many = text.match(/^BEGIN:V(?:EVENT|FREEBUSY)/gim)?.length ?? 0
  if (many > busyLimits.events)
    return {
      ok: false,
      says: `This calendar has ${many} events, and ${busyLimits.events} are the most. Export a shorter period.`,
    }
  const calendars = parsed(text)
  if (!calendars) return { ok: false, says: brokenCalendar }

  const rounds: Rounds = { left: busyLimits.rounds }
  const read = calendars.map((calendar) => busyOf(calendar, { window, timeZone, rounds }))
  if (rounds.left < 0) return { ok: false, says: tooOften }
  return {
    ok: true,
    busy: joined(read.flatMap(({ busy }) => busy)),
    events: many,
    leftOut: read.reduce((sum, { leftOut }) => sum + leftOut, 0),
  }
}

function parsed(text: string): ICAL.Component[] | undefined {
  try {
    const jcal: unknown[] = ICAL.parse(text)
    // Several calendars in one file are read as a list of them.
    const many = typeof jcal[0] === 'string' ? [jcal] : jcal
    return many.map((each) => new ICAL.Component(each as [string, unknown[], unknown[]]))
  } catch {
    return undefined
  }
}

/** Times that touch or lie upon each other, as one. */
function joined(times: readonly Busy[]): Busy[] {
  const whole: Busy[] = []
  for (const time of times.toSorted((one, other) => one.from - other.from)) {
    const last = whole.at(-1)
    if (last && time.from <= last.to) last.to = Math.max(last.to, time.to)
    else whole.push({ ...time })
  }
  return whole
}
