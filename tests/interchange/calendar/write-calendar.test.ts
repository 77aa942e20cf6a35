import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { writeCalendar } from '@/lib/interchange/calendar/write-calendar'
import { aCalendar } from './a-calendar'

const text = writeCalendar(aCalendar)
const lines = text.replaceAll('\r\n ', '').split('\r\n')

test('it is the same to the byte wherever the server runs', async () => {
  const run = promisify(execFile)
  const file = path.resolve('tests/interchange/calendar/write.ts')
  const zones = ['UTC', 'America/New_York', 'Pacific/Auckland']
  const written = await Promise.all(
    zones.map((TZ) =>
      run(process.execPath, ['--import', 'tsx', file], { env: { ...process.env, TZ }, timeout: 60_000 }),
    ),
  )
  for (const { stdout } of written) expect(Buffer.from(stdout).equals(Buffer.from(text))).toBe(true)
}, 60_000)

test('no line is longer than 75 octets, none is broken within a character, and all end in CRLF', () => {
  const broken = text.split('\r\n')
  expect(broken.at(-1)).toBe('')
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of broken) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(broken.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(2)
  expect(Buffer.from(text).toString('utf8')).toBe(text)
  expect(lines).toContain(`SUMMARY:Größe ${'日本語の勉強、'.repeat(12)}🚀 fertig`)
})

test('what a title holds stays in the title', () => {
  expect(lines).toContain('SUMMARY:Exam: Cisco CCNA\\, 200-301\\; “Netzwerke” BEGIN:VEVENT')
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(7)
})

test('it says what it is, how it is called and when to ask again', () => {
  expect(lines.slice(0, 10)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Journeywork//Calendar feed//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:Learning\\, Fernhill\\; and more',
    'X-WR-CALNAME:Learning\\, Fernhill\\; and more',
    'COLOR:steelblue',
    'REFRESH-INTERVAL;VALUE=DURATION:PT2H',
    'X-PUBLISHED-TTL:PT2H',
  ])
})

test('a block comes round by its zone, with its days off, its cancelled day and the other time', () => {
  expect(text.replaceAll('\r\n', '\n')).toContain(`BEGIN:VEVENT
UID:block@journeywork.example
DTSTAMP:20260901T090000Z
LAST-MODIFIED:20260901T090000Z
SEQUENCE:2
DTSTART;TZID=Europe/London:20261005T090000
DTEND;TZID=Europe/London:20261005T110000
RRULE:FREQ=WEEKLY;UNTIL=20270412T230000Z;BYDAY=MO
EXDATE;TZID=Europe/London:20261221T090000,20261228T090000
SUMMARY:Learning time
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
BEGIN:VEVENT
UID:block@journeywork.example
DTSTAMP:20260901T090000Z
LAST-MODIFIED:20260901T090000Z
SEQUENCE:2
RECURRENCE-ID;TZID=Europe/London:20261019T090000
DTSTART;TZID=Europe/London:20261027T140000
DTEND;TZID=Europe/London:20261027T160000
`)
  expect(text).toContain('RECURRENCE-ID;TZID=Europe/London:20261102T090000')
  expect(text).toContain('DTSTART;VALUE=DATE:20261123\r\nDTEND;VALUE=DATE:20261207\r\n')
  // Cancelled as a whole: its day is enough.
  expect(text).toContain('UID:gone@journeywork.example\r\nDTSTAMP:20260901T090000Z')
  expect(text).toContain(
    'SEQUENCE:3\r\nDTSTART;VALUE=DATE:20260701\r\nDTEND;VALUE=DATE:20260702\r\nSUMMARY:Was here\r\nSTATUS:CANCELLED',
  )
})

describe('read back, each time is the instant that was meant', () => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const components = calendar.getAllSubcomponents('vevent')
  const of = (uid: string) => {
    const those = components.filter((each) => each.getFirstPropertyValue('uid') === `${uid}@journeywork.example`)
    const event = new ICAL.Event(those.find((each) => !each.hasProperty('recurrence-id')))
    for (const each of those) if (each.hasProperty('recurrence-id')) event.relateException(each)
    const found: string[] = []
    const rounds = event.iterator()
    for (let next = rounds.next(); next && found.length < 100; next = rounds.next()) {
      const { startDate, item } = event.getOccurrenceDetails(next)
      const isOff = item.component.getFirstPropertyValue('status') === 'CANCELLED'
      found.push(`${startDate.toJSDate().toISOString().slice(0, 16)}${isOff ? ' off' : ''}`)
    }
    return found
  }

  test('over the end of summer time and its beginning in London', () => {
    expect(of('block')).toEqual([
      '2026-10-05T08:00',
      '2026-10-12T08:00',
      '2026-10-27T14:00', // instead of the 19th; summer time ended on the 25th
      '2026-10-26T09:00',
      '2026-11-02T09:00 off',
      '2026-11-09T09:00',
      '2026-11-16T09:00',
      '2026-11-23T09:00',
      '2026-11-30T09:00',
      '2026-12-07T09:00',
      '2026-12-14T09:00', // then two Mondays off
      '2027-01-04T09:00',
      '2027-01-11T09:00',
      '2027-01-18T09:00',
      '2027-01-25T09:00',
      '2027-02-01T09:00',
      '2027-02-08T09:00',
      '2027-02-15T09:00',
      '2027-02-22T09:00',
      '2027-03-01T09:00',
      '2027-03-08T09:00',
      '2027-03-15T09:00',
      '2027-03-22T09:00',
      '2027-03-29T08:00', // summer time began on the 28th
      '2027-04-05T08:00',
      '2027-04-12T08:00',
    ])
  })

  test('over half an hour on Lord Howe Island', () => {
    // Clocks go from +10:30 to +11 on 4 October at two.
    expect(of('night')).toEqual(['2026-09-27T12:30', '2026-10-04T12:00', '2026-10-11T12:00'])
  })

  test('on the morning on which New York leaves an hour out', () => {
    // Clocks go from -5 to -4 on 14 March 2027 at two, so that half past three is 7:30 UTC.
    expect(of('exam')).toEqual(['2027-03-14T07:30'])
    const found = components.find((each) => each.getFirstPropertyValue('uid') === 'exam@journeywork.example')
    expect(found?.getFirstProperty('dtstart')?.toICALString()).toBe('DTSTART;TZID=America/New_York:20270314T033000')
  })
})
