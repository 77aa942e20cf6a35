import { addDays } from './weeks'

/** Clocks of time zones, from the names of the IANA database. The zone that a server runs in changes nothing here. */
const formats = new Map<string, Intl.DateTimeFormat>()
const minute = 60_000
const hour = 60 * minute

/** Is this the name of a zone that has a clock, such as Europe/London? Bare offsets are none: they know no summer time. */
export function zoneExists(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    return formatIn(zone) !== undefined
  } catch {
    return false
  }
}

/**
 * The instant at which a zone's clocks show so many minutes after midnight of a day (an ISO date). A time that clocks pass
 * over in spring is the first minute after the gap; one that they show twice in autumn is its first showing.
 */
export function instantOf(day: string, minutes: number, zone: string): Date {
  const shown = Date.parse(`${day}T00:00:00Z`) + minutes * minute
  const [before, after] = [offsetAt(shown - 24 * hour, zone), offsetAt(shown + 24 * hour, zone)]
  const shows = [before, after].map((offset) => shown - offset).filter((at) => at + offsetAt(at, zone) === shown)
  if (shows.length > 0) return new Date(Math.min(...shows))

  // The clocks go forward somewhere between these two: that is the next minute that there is.
  let [early, late] = [Math.min(shown - before, shown - after), Math.max(shown - before, shown - after)]
  const summer = offsetAt(late, zone)
  while (late - early > minute) {
    const middle = early + Math.floor((late - early) / (2 * minute)) * minute
    if (offsetAt(middle, zone) === summer) late = middle
    else early = middle
  }
  return new Date(late)
}

/** What a zone's clocks show at an instant: the day, and minutes after its midnight. */
export function clockIn(at: Date, zone: string): { day: string; minutes: number } {
  const shown = at.getTime() + offsetAt(at.getTime(), zone)
  const day = new Date(shown).toISOString().slice(0, 10)
  return { day, minutes: Math.floor((shown - Date.parse(`${day}T00:00:00Z`)) / minute) }
}

/** 9:00 as "09:00"; the end of a day is "24:00". */
export const sayClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The instant at which a day ends where this zone's clocks are. */
export const endOfDay = (day: string, zone: string): Date => instantOf(addDays(day, 1), 0, zone)

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(at: number, zone: string): number {
  const parts = Object.fromEntries(
    formatIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour: hours = 0, minute: minutes = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hours, minutes, second) - Math.floor(at / 1_000) * 1_000
}

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, format)
  return format
}
