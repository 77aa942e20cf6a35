import { expect, test } from 'vitest'
import { busyInWorker } from '@/lib/calendar/busy/in-worker'

const window = { from: Date.parse('2026-11-30T00:00:00Z'), to: Date.parse('2027-01-25T00:00:00Z') }
/** Long enough on a machine that does much else. */
const patient = 25
const job = (text: string) => ({ bytes: new TextEncoder().encode(text), window, timeZone: 'Europe/London' })
const calendar = (...events: string[]) => `BEGIN:VCALENDAR\r\n${events.join('\r\n')}\r\nEND:VCALENDAR\r\n`
const event = (rule: string) =>
  `BEGIN:VEVENT\r\nUID:x\r\nDTSTART:20260101T090000Z\r\nDURATION:PT1H\r\n${rule}\r\nEND:VEVENT`

test('a sound calendar is read on its own thread', async () => {
  const read = await busyInWorker(job(calendar(event('RRULE:FREQ=WEEKLY'))), patient)
  expect(read).toMatchObject({ ok: true, value: { events: 1, leftOut: 0 } })
  expect(read.ok && read.value.busy).toHaveLength(8)
})

test('a day that never comes holds up nobody: one such rule is read, thousands are ended in time', async () => {
  const never = event('RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')
  const one = await busyInWorker(job(calendar(never)), patient)
  expect(one.ok ? one.value.busy : one.refusal.message).toEqual(
    one.ok ? [] : expect.stringMatching(/^Reading this calendar takes more/),
  )

  const many = await busyInWorker(job(calendar(...Array.from({ length: 19_000 }, () => never))), 1.5)
  expect(many).toMatchObject({
    ok: false,
    refusal: { message: expect.stringMatching(/^Reading this calendar takes more/) },
  })
})

test('a rule for every second is left out, and one line of four megabytes is refused', async () => {
  expect(await busyInWorker(job(calendar(event('RRULE:FREQ=SECONDLY;COUNT=1000000000'))), patient)).toMatchObject({
    ok: true,
    value: { busy: [], leftOut: 1 },
  })
  const long = await busyInWorker(job(`BEGIN:VCALENDAR\r\nX-A:${'x'.repeat(3_900_000)}`), patient)
  expect(long).toMatchObject({
    ok: false,
    refusal: { message: expect.stringMatching(/^(This calendar is damaged|Reading this)/) },
  })
})

test('what is no calendar is said to be none', async () => {
  expect(await busyInWorker(job('PK\u0003\u0004'), patient)).toMatchObject({
    ok: false,
    refusal: { code: 'invalid', message: expect.stringMatching(/^This is no calendar/) },
  })
})
