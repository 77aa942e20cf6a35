const clocks = new Map<string, Intl.DateTimeFormat>()

// Made once for each zone, because making one takes longer than using it.
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  clocks.set(timeZone, clock)
  return clock
}

const minute = 60_000
const day = 86_400_000

/** Does this name a zone whose clocks are known here? */
export function isTimeZone(timeZone: string): boolean {
  try {
    return clockOf(timeZone) !== undefined
  } catch {
    return false
  }
}

/** Minutes by which the clocks of a zone are ahead of UTC at an instant (milliseconds since 1970). */
export function offsetAt(timeZone: string, instant: number): number {
  const shown: Record<string, number> = {}
  for (const { type, value } of clockOf(timeZone).formatToParts(instant)) shown[type] = Number(value)
  const { year = 0, month = 1, day: date = 1, hour = 0, minute: minutes = 0, second = 0 } = shown
  const wall = Date.UTC(year, month - 1, date, hour, minutes, second)
  return Math.round((wall - Math.floor(instant / 1_000) * 1_000) / minute)
}

/** The instant at which the clocks of a zone show so many minutes after midnight of a day. */
export function instantAt(timeZone: string, iso: string, minutes: number): number {
  const wall = Date.parse(`${iso}T00:00:00Z`) + minutes * minute
  const [before, after] = [offsetAt(timeZone, wall - day), offsetAt(timeZone, wall + day)]
  const [earlier, later] = [wall - before * minute, wall - after * minute]
  if (offsetAt(timeZone, earlier) === before) return earlier
  // A time that the clocks leave out is read by the offset from before the gap (RFC 5545 §3.3.5).
  return offsetAt(timeZone, later) === after ? later : earlier
}

/** What the clocks of a zone show at an instant: the day, and minutes after its midnight. */
export function wallAt(timeZone: string, instant: number): { day: string; minutes: number } {
  const wall = new Date(instant + offsetAt(timeZone, instant) * minute)
  return { day: wall.toISOString().slice(0, 10), minutes: wall.getUTCHours() * 60 + wall.getUTCMinutes() }
}
