import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import {
  blackouts,
  blockDays,
  calendarEvents,
  calendarLinks,
  events,
  examBookings,
  finishedActivities,
  people,
} from '@/db/schema'
import { hashOf } from '@/lib/access/token'
import { endCalendarLink } from '@/lib/calendar/commands/end-calendar-link'
import { makeCalendarLink } from '@/lib/calendar/commands/make-calendar-link'
import { readFeed } from '@/lib/calendar/feed'
import { calendarLimits } from '@/lib/calendar/model'
import { showCalendar } from '@/lib/calendar/show-desk'
import { days, minutes } from '../access/visiting'
import { ingrid, inWorld, marcus, now, priya } from '../support/world'
import { bookExam, eventCalled, eventsIn, givePriyaBlocks, givePriyaPlan, linked, read, valueOf } from './story'

const asked = (db: Parameters<typeof readFeed>[0]['db'], token: string, at: Date = now) =>
  readFeed({ db, now: at }, token, 'fernhill.example')

describe('a feed holds', () => {
  test('protected blocks with their days off, the cancelled one and the other time', () =>
    inWorld(async (as, db) => {
      await givePriyaBlocks(db)
      const lines = await read(db, await linked(as(priya)))
      const [block = [], ...others] = eventsIn(lines)
      expect(block.slice(3)).toEqual([
        'SEQUENCE:0',
        'DTSTART;TZID=Europe/London:20270105T090000',
        'DTEND;TZID=Europe/London:20270105T110000',
        'RRULE:FREQ=WEEKLY;UNTIL=20270427T230000Z;BYDAY=TU',
        'EXDATE;TZID=Europe/London:20270209T090000,20270216T090000',
        'SUMMARY:Protected learning',
        'STATUS:CONFIRMED',
        'TRANSP:OPAQUE',
      ])
      expect(
        others.map((event) => [valueOf(event, 'RECURRENCE-ID'), valueOf(event, 'DTSTART'), valueOf(event, 'STATUS')]),
      ).toEqual([
        ['TZID=Europe/London:20270112T090000', 'TZID=Europe/London:20270112T090000', 'CANCELLED'],
        ['TZID=Europe/London:20270119T090000', 'TZID=Europe/London:20270121T140000', 'CONFIRMED'],
      ])
      expect(lines.filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1)
    }))

  test('the steps of the plan as whole days that leave the calendar free, and the week of an exam until it is booked', () =>
    inWorld(async (as, db) => {
      await givePriyaPlan(db)
      const events = eventsIn(await read(db, await linked(as(priya))))
      expect(events.every((event) => event.includes('TRANSP:TRANSPARENT'))).toBe(true)
      const told = events.map((event) => ['SUMMARY', 'DTSTART', 'DTEND'].map((name) => valueOf(event, name)))
      expect(told.toSorted()).toEqual([
        ['CCNA', 'VALUE=DATE:20270118', 'VALUE=DATE:20270208'],
        ['Exam week: CCNA', 'VALUE=DATE:20270201', 'VALUE=DATE:20270208'],
        ['Linux\\, from the start', 'VALUE=DATE:20270104', 'VALUE=DATE:20270118'],
        ['Networking\\, in a project', 'VALUE=DATE:20270111', 'VALUE=DATE:20270118'],
      ])

      const exam = events.find((event) => valueOf(event, 'SUMMARY') === 'Exam week: CCNA') ?? []
      await bookExam(db)
      const booked = eventCalled(await read(db, await linked(as(priya)), minutes(5)), 'Exam: CCNA')
      expect([valueOf(booked, 'UID'), valueOf(booked, 'SEQUENCE')]).toEqual([valueOf(exam, 'UID'), '1'])
      await db.insert(finishedActivities).values({ personId: priya.id, activityId: 'ccna', finishedOn: '2027-01-20' })
      await db.delete(examBookings)
      const after = eventsIn(await read(db, await linked(as(priya)), minutes(9)))
      expect(valueOf(after.find((event) => event.includes(exam[0] ?? '')) ?? [], 'STATUS')).toBe('CANCELLED')
    }))

  test('an exam that is booked at its time, on the clock of the person', () =>
    inWorld(async (as, db) => {
      await givePriyaBlocks(db)
      await bookExam(db)
      const lines = await read(db, await linked(as(priya), { parts: ['exams'] }))
      const [exam = []] = eventsIn(lines)
      expect(eventsIn(lines)).toHaveLength(1)
      expect(valueOf(exam, 'SUMMARY')).toMatch(/^Exam: /)
      expect(valueOf(exam, 'DTSTART')).toBe('TZID=Europe/London:20270329T100000')

      await db.update(examBookings).set({ startsAt: null }).where(eq(examBookings.id, 'ccna-exam'))
      const [later = []] = eventsIn(await read(db, await linked(as(priya), { parts: ['exams'] }), minutes(5)))
      expect(valueOf(later, 'DTSTART')).toBe('VALUE=DATE:20270329')
      expect([valueOf(later, 'UID'), valueOf(later, 'SEQUENCE')]).toEqual([valueOf(exam, 'UID'), '1'])
    }))
})

describe('what changes is told once', () => {
  test('asked again, a feed is the same to the byte, and nothing is written', () =>
    inWorld(async (as, db) => {
      await givePriyaBlocks(db)
      const token = await linked(as(priya))
      const first = await asked(db, token)
      const rows = await db.select().from(calendarEvents)
      const again = await asked(db, token, days(3))
      expect(again).toEqual(first)
      expect(await db.select().from(calendarEvents)).toEqual(rows)
    }))

  test('other times count the sequence up and stamp the event; its id stays', () =>
    inWorld(async (as, db) => {
      await givePriyaBlocks(db)
      const token = await linked(as(priya))
      const [before = []] = eventsIn(await read(db, token))
      await db.update(blackouts).set({ withdrawnAt: now, withdrawnBy: priya.id }).where(eq(blackouts.id, 'freeze'))
      const [after = []] = eventsIn(await read(db, token, days(1)))
      expect(valueOf(after, 'UID')).toBe(valueOf(before, 'UID'))
      expect([valueOf(before, 'SEQUENCE'), valueOf(after, 'SEQUENCE')]).toEqual(['0', '1'])
      expect([valueOf(before, 'DTSTAMP'), valueOf(after, 'DTSTAMP')]).toEqual(['20270104T090000Z', '20270105T090000Z'])
      expect(after.join('\n')).not.toContain('EXDATE')
    }))

  test('what vanished is told to be cancelled for sixty days, and is then gone; what comes back is told anew', () =>
    inWorld(async (as, db) => {
      await givePriyaBlocks(db)
      await bookExam(db)
      const token = await linked(as(priya), { parts: ['exams'] })
      await read(db, token)
      const ofExam = eq(examBookings.id, 'ccna-exam')
      await db.update(examBookings).set({ cancelledAt: now }).where(ofExam)
      const [gone = []] = eventsIn(await read(db, token, days(1)))
      expect([valueOf(gone, 'STATUS'), valueOf(gone, 'SEQUENCE'), valueOf(gone, 'DTSTART')]).toEqual([
        'CANCELLED',
        '1',
        'VALUE=DATE:20270329',
      ])
      expect(eventsIn(await read(db, token, days(60.9)))).toEqual([gone])
      await db.update(examBookings).set({ cancelledAt: null }).where(ofExam)
      const [back = []] = eventsIn(await read(db, token, days(60.9)))
      expect([valueOf(back, 'STATUS'), valueOf(back, 'SEQUENCE')]).toEqual(['CONFIRMED', '2'])
      await db.update(examBookings).set({ cancelledAt: now }).where(ofExam)
      await read(db, token, days(62))
      expect(eventsIn(await read(db, token, days(122)))).toEqual([])
      const left = await db.select().from(calendarEvents).where(eq(calendarEvents.personId, priya.id))
      expect(left.map(({ id }) => id.split(':')[0])).toEqual(['blocks'])
    }))
})

describe('whoever holds the address learns', () => {
  test('titles and times, and nothing else that is known of its person', () =>
    inWorld(async (as, db) => {
      await givePriyaBlocks(db)
      await bookExam(db)
      await givePriyaPlan(db)
      const text = (await read(db, await linked(as(priya)))).join('\n')
      const secrets = [
        'Surgery',
        'Meridian',
        'Audit',
        'Pearson',
        'Quayside',
        'Ingrid',
        'ingrid',
        'Marcus',
        'Priya',
        'priya',
      ]
      for (const secret of [
        ...secrets,
        'cloud-engineer',
        'tuesdays',
        'DESCRIPTION',
        'LOCATION',
        'ATTENDEE',
        'ORGANIZER',
        'URL',
      ])
        expect(text).not.toContain(secret)
    }))

  test('with a busy link, only that the time is taken', () =>
    inWorld(async (as, db) => {
      await givePriyaBlocks(db)
      await bookExam(db)
      await db
        .update(blockDays)
        .set({ reason: '' })
        .where(and(eq(blockDays.blockId, 'tuesdays')))
      const lines = await read(db, await linked(as(priya), { detail: 'busy' }))
      const titles = lines.filter((line) => line.startsWith('SUMMARY'))
      expect(new Set(titles)).toEqual(new Set(['SUMMARY:Busy']))
      expect(titles).toHaveLength(4)
    }))

  test('only the parts that it was made for', () =>
    inWorld(async (as, db) => {
      await givePriyaBlocks(db)
      await bookExam(db)
      expect(eventsIn(await read(db, await linked(as(priya), { parts: ['exams'] })))).toHaveLength(1)
      expect(eventsIn(await read(db, await linked(as(priya), { parts: ['rotations'] })))).toEqual([])
    }))

  test('nothing once it is ended, guessed, or its person has left', () =>
    inWorld(async (as, db) => {
      const token = await linked(as(priya))
      for (const guess of ['', 'x', hashOf(token), token.slice(0, -1), `${token}=`])
        expect(await asked(db, guess)).toBeUndefined()
      await db.update(people).set({ state: 'disabled' }).where(eq(people.id, priya.id))
      expect(await asked(db, token)).toBeUndefined()
      await db.update(people).set({ state: 'active' }).where(eq(people.id, priya.id))
      expect(await asked(db, token)).toBeDefined()

      const linkId = (await showCalendar(as(priya))).links[0]?.id ?? ''
      for (const other of [marcus, ingrid])
        expect(await endCalendarLink(as(other), { linkId })).toMatchObject({ refusal: { code: 'not-found' } })
      expect(await endCalendarLink(as(priya), { linkId })).toMatchObject({ ok: true })
      expect(await asked(db, token)).toBeUndefined()
      expect(await showCalendar(as(priya))).toMatchObject({ links: [], ended: 1 })
    }))
})

test('a secret is kept nowhere but as its hash, and its last use is noted once an hour', () =>
  inWorld(async (as, db) => {
    const token = await linked(as(priya))
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const link = async () => (await db.select().from(calendarLinks))[0]
    expect(await link()).toMatchObject({ tokenHash: hashOf(token), lastUsedAt: null })
    expect(JSON.stringify([await link(), await db.select().from(events), await showCalendar(as(priya))])).not.toContain(
      token,
    )
    await asked(db, token)
    await asked(db, token, minutes(59))
    expect(await link()).toMatchObject({ lastUsedAt: now })
    await asked(db, token, minutes(61))
    expect(await link()).toMatchObject({ lastUsedAt: minutes(61) })
  }))

test('there are so many links at once', () =>
  inWorld(async (as) => {
    for (let made = 0; made < calendarLimits.links; made++) await linked(as(priya))
    expect(await makeCalendarLink(as(priya), { label: 'One more', parts: ['blocks'], detail: 'titles' })).toMatchObject(
      {
        refusal: { code: 'conflict' },
      },
    )
  }))
