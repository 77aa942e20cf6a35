import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { clockIn } from '@/lib/core/zones'
import { timeZoneComponent } from '@/lib/interchange/calendar/time-zone'

const written = (timeZone: string) =>
  ICAL.stringify([...timeZoneComponent(timeZone, 2026, 2027)])
    .split('\r\n')
    .slice(2, -2)
    .join('\n')

test('London changes its clocks on the last Sundays of March and October', () => {
  expect(written('Europe/London')).toBe(`BEGIN:STANDARD
DTSTART:20260101T000000
TZOFFSETFROM:+0000
TZOFFSETTO:+0000
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD`)
})

test('New York changes them on the second Sunday of March and the first of November, at two', () => {
  expect(written('America/New_York')).toContain(`DTSTART:20260308T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU`)
  expect(written('America/New_York')).toContain(`DTSTART:20261101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU`)
})

test('Lord Howe changes them by half an hour, in the other half of the year', () => {
  expect(written('Australia/Lord_Howe')).toContain(`DTSTART:20260405T020000
TZOFFSETFROM:+1100
TZOFFSETTO:+1030
RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU`)
  expect(written('Australia/Lord_Howe')).toContain(`DTSTART:20261004T020000
TZOFFSETFROM:+1030
TZOFFSETTO:+1100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU`)
})

test('Kolkata never changes them', () => {
  expect(written('Asia/Kolkata')).toBe(`BEGIN:STANDARD
DTSTART:20260101T000000
TZOFFSETFROM:+0530
TZOFFSETTO:+0530
END:STANDARD`)
})

test('Casablanca goes by the moon: each change is listed, and none after the last year', () => {
  const text = written('Africa/Casablanca')
  expect(text).not.toContain('RRULE')
  // Ramadan began around 18 February 2026 and 8 February 2027; the Sundays before and after it are when clocks change.
  expect(text).toContain(`DTSTART:20260215T030000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
RDATE:20270207T030000`)
  expect(text).toContain(`DTSTART:20260322T020000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
RDATE:20270314T020000`)
})

test('a zone read back tells every hour of two years as it was written', () => {
  for (const name of ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca']) {
    const zone = new ICAL.Timezone(new ICAL.Component(JSON.parse(JSON.stringify(timeZoneComponent(name, 2025, 2028)))))
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2028, 0, 1); at += 7 * 3_600_000) {
      const { day, minutes } = clockIn(new Date(at), name)
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
      const time = new ICAL.Time(
        { year, month, day: date, hour: Math.floor(minutes / 60), minute: minutes % 60, isDate: false },
        zone,
      )
      // An hour that comes twice may be read as either.
      const comesTwice = [-60, -30, 30, 60].some((more) => {
        const near = clockIn(new Date(at + more * 60_000), name)
        return near.day === day && near.minutes === minutes
      })
      if (!comesTwice) expect(`${name} ${time.toUnixTime() * 1_000}`).toBe(`${name} ${at}`)
    }
  }
})
