import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { calendarEvents, events, planTerms, protectedBlocks } from '@/db/schema'
import { findTimes } from '@/lib/calendar/busy/find-times'
import { readTimes, writeTimes } from '@/lib/calendar/views/proposal'
import { arrangeSeveral } from '@/lib/protected-time/commands/arrange-several'
import { inWorld, marcus, priya } from '../../support/world'

const calendar = (...lines: string[]) =>
  new TextEncoder().encode(
    [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:x',
      'SUMMARY:Salary talk',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  )

test('hours without a block find weekly times that one’s own calendar leaves free, and nothing of it is kept', () =>
  inWorld(async (as, db) => {
    const bytes = calendar('DTSTART:20270104T090000Z', 'DURATION:PT8H', 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,TH,FR')
    const found = await findTimes(as(priya), { bytes })
    expect(found).toMatchObject({ ok: true, value: { minutes: 300, events: 1, leftOut: 0 } })
    const [first] = found.ok ? found.value.proposals : []
    expect(first).toEqual({
      times: [{ weekday: 3, startsAt: 540, minutes: 300 }],
      minutes: 300,
      why: 'Free in all of the next 8 weeks.',
    })
    expect(await db.select().from(protectedBlocks)).toEqual([])
    expect(JSON.stringify([await db.select().from(events), await db.select().from(calendarEvents)])).not.toContain(
      'Salary',
    )

    const blocks = readTimes(writeTimes(first?.times ?? []))
    expect(await arrangeSeveral(as(priya), { blocks })).toMatchObject({
      ok: true,
      value: { blocks: 1, hoursRaisedTo: null },
    })
    const kept = await db.select().from(protectedBlocks).where(eq(protectedBlocks.personId, priya.id))
    expect(kept).toMatchObject([
      { weekday: 3, startsAt: 540, minutes: 300, timeZone: 'Europe/London', from: '2027-01-04', to: null },
    ])
    expect(await findTimes(as(priya), { bytes })).toMatchObject({ refusal: { code: 'conflict' } })
    expect(await arrangeSeveral(as(priya), { blocks })).toMatchObject({ refusal: { code: 'conflict' } })
    expect(await db.select().from(protectedBlocks)).toHaveLength(1)
    expect(await arrangeSeveral(as(marcus), { blocks })).toMatchObject({ ok: true })
  }))

test('blocks that come to more than the usual hours raise them', () =>
  inWorld(async (as, db) => {
    const blocks = [1, 2].map((weekday) => ({ weekday, startsAt: 540, minutes: 240 }))
    expect(await arrangeSeveral(as(priya), { blocks })).toMatchObject({ ok: true, value: { hoursRaisedTo: 8 } })
    expect(await db.select().from(planTerms)).toMatchObject([{ personId: priya.id, hoursPerWeek: 8 }])
  }))

test('a file that is no calendar is refused in a sentence', () =>
  inWorld(async (as) => {
    expect(await findTimes(as(priya), { bytes: new Uint8Array([1, 2, 3]) })).toMatchObject({
      refusal: { code: 'invalid', message: expect.stringMatching(/^This is no calendar/) },
    })
  }))
