import { describe, expect, test } from 'vitest'
import { readBusy } from '@/lib/interchange/calendar/read-busy'

/** Four weeks around the end of summer time in London, which is on 25 October 2026. */
const window = { from: Date.parse('2026-10-12T00:00:00Z'), to: Date.parse('2026-11-09T00:00:00Z') }

const bytes = (text: string) => new TextEncoder().encode(text.replaceAll(/\r?\n/g, '\r\n'))
const calendar = (...events: string[]) => bytes(`BEGIN:VCALENDAR\nVERSION:2.0\n${events.join('\n')}\nEND:VCALENDAR\n`)
const event = (lines: string, uid = 'one') => `BEGIN:VEVENT\nUID:${uid}\n${lines}\nEND:VEVENT`
const minute = (at: number) => new Date(at).toISOString().slice(5, 16)

function busy(...events: string[]): string[] {
  const read = readBusy(calendar(...events), window, 'Europe/London')
  if (!read.ok) throw new Error(read.says)
  return read.busy.map(({ from, to }) => `${minute(from)} ${minute(to)}`)
}

describe('a time is taken', () => {
  test('by its zone, by UTC, or on the clock of whoever asks', () => {
    expect(
      busy(event('DTSTART;TZID=America/New_York:20261013T090000\nDTEND;TZID=America/New_York:20261013T100000')),
    ).toEqual(['10-13T13:00 10-13T14:00'])
    expect(busy(event('DTSTART:20261013T090000Z\nDURATION:PT90M'))).toEqual(['10-13T09:00 10-13T10:30'])
    expect(busy(event('DTSTART:20261013T090000\nDTEND:20261013T100000'))).toEqual(['10-13T08:00 10-13T09:00'])
  })

  test('by a zone that only the file knows', () => {
    const zone = `BEGIN:VTIMEZONE
TZID:Kiosk Time
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0345
TZOFFSETTO:+0345
END:STANDARD
END:VTIMEZONE`
    expect(busy(zone, event('DTSTART;TZID=Kiosk Time:20261013T090000\nDURATION:PT1H'))).toEqual([
      '10-13T05:15 10-13T06:15',
    ])
  })

  test('for whole days, from midnight to midnight', () => {
    expect(busy(event('DTSTART;VALUE=DATE:20261014\nDTEND;VALUE=DATE:20261016'))).toEqual(['10-13T23:00 10-15T23:00'])
    expect(busy(event('DTSTART;VALUE=DATE:20261028'))).toEqual(['10-28T00:00 10-29T00:00'])
  })

  test('every week until the window ends, over the end of summer time, without its days off', () => {
    const series =
      'DTSTART;TZID=Europe/London:20200106T090000\nDTEND;TZID=Europe/London:20200106T100000\nRRULE:FREQ=WEEKLY;BYDAY=MO'
    expect(busy(event(`${series}\nEXDATE;TZID=Europe/London:20261019T090000`))).toEqual([
      '10-12T08:00 10-12T09:00',
      '10-26T09:00 10-26T10:00',
      '11-02T09:00 11-02T10:00',
    ])
  })

  test('every other week, counted from the first: 353 weeks from 6 January 2020 to 12 October 2026 are odd', () => {
    expect(busy(event('DTSTART:20200106T090000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;INTERVAL=2'))).toEqual([
      '10-19T09:00 10-19T10:00',
      '11-02T09:00 11-02T10:00',
    ])
  })

  test('where one round was moved, and not where it was or was cancelled', () => {
    const series = event('DTSTART;TZID=Europe/London:20261013T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3')
    const moved = event('RECURRENCE-ID;TZID=Europe/London:20261020T090000\nDTSTART:20261022T120000Z\nDURATION:PT1H')
    const off = event(
      'RECURRENCE-ID;TZID=Europe/London:20261027T090000\nDTSTART:20261027T090000Z\nDURATION:PT1H\nSTATUS:CANCELLED',
    )
    expect(busy(series, moved, off)).toEqual(['10-13T08:00 10-13T09:00', '10-22T12:00 10-22T13:00'])
  })

  test('once where events touch or lie upon each other, and only within the window', () => {
    expect(
      busy(
        event('DTSTART:20261013T090000Z\nDTEND:20261013T100000Z'),
        event('DTSTART:20261013T100000Z\nDTEND:20261013T110000Z', 'two'),
        event('DTSTART:20261011T220000Z\nDTEND:20261012T010000Z', 'three'),
        event('DTSTART:20250101T090000Z\nDTEND:20250101T100000Z', 'four'),
      ),
    ).toEqual(['10-12T00:00 10-12T01:00', '10-13T09:00 10-13T11:00'])
  })

  test('by what a calendar says without events', () => {
    const free =
      'BEGIN:VFREEBUSY\nUID:x\nFREEBUSY:20261013T090000Z/PT1H,20261014T090000Z/20261014T100000Z\nFREEBUSY;FBTYPE=FREE:20261015T090000Z/PT1H\nEND:VFREEBUSY'
    expect(busy(free)).toEqual(['10-13T09:00 10-13T10:00', '10-14T09:00 10-14T10:00'])
  })
})

test.each([
  ['that leaves the time free', 'TRANSP:TRANSPARENT'],
  ['that is cancelled', 'STATUS:CANCELLED'],
  ['that its program marks as free', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'],
])('an event %s takes no time', (_what, line) => {
  expect(busy(event(`DTSTART:20261013T090000Z\nDTEND:20261013T100000Z\n${line}`))).toEqual([])
})

describe('what cannot be made out', () => {
  test('is left out and counted; the rest is read', () => {
    const read = readBusy(
      calendar(
        event('DTSTART:20261013T090000Z\nDURATION:PT1H\nRRULE:FREQ=SECONDLY', 'every-second'),
        event('SUMMARY:It has no time', 'timeless'),
        event('DTSTART:20261013T090000Z\nDURATION:PT1H', 'sound'),
      ),
      window,
      'Europe/London',
    )
    expect(read).toMatchObject({
      ok: true,
      events: 3,
      leftOut: 2,
      busy: [{ from: Date.parse('2026-10-13T09:00:00Z') }],
    })
  })

  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /^This is no calendar/],
    ['nothing', new Uint8Array(), /^This is no calendar/],
    ['a page', bytes('<html>BEGIN:VCALENDAR</html>'), /^This is no calendar/],
    ['a calendar that is cut off', bytes('BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026'), /^This calendar is damaged/],
    ['lines that are none', bytes('BEGIN:VCALENDAR\nhello\nEND:VCALENDAR'), /^This calendar is damaged/],
    [
      'too many events',
      calendar(...Array.from({ length: 20_001 }, () => 'BEGIN:VEVENT\nEND:VEVENT')),
      /has 20001 events/,
    ],
  ])('is refused in a sentence: %s', (_what, sent, says) => {
    expect(readBusy(sent, window, 'Europe/London')).toMatchObject({ ok: false, says: expect.stringMatching(says) })
  })

  test('a rule with a billion rounds ends with the window', () => {
    const rule = 'DTSTART:20261012T090000Z\nDURATION:PT10M\nRRULE:FREQ=DAILY;COUNT=1000000000'
    expect(busy(event(rule))).toHaveLength(28)
  })

  test('hundreds of rules that come round every hour for decades are too many to follow', () => {
    const rule = 'DTSTART:19900101T090000Z\nDURATION:PT10M\nRRULE:FREQ=HOURLY'
    const read = readBusy(calendar(event(rule, 'a'), event(rule, 'b')), window, 'UTC')
    expect(read).toMatchObject({ ok: false, says: expect.stringMatching(/come round too often/) })
  })
})
