import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '@/db'
import { appointments, people, sessions } from '@/db/schema'
import { actorOf, endSession, endSessionsOf, startSession } from '@/lib/access/sessions'
import { amara, inWorld, now, priya } from '../support/world'
import { days, minutes } from './visiting'

const begin = (db: Database, personId: string, replaces?: string) =>
  startSession(db, now, { personId, method: 'password', userAgent: 'Firefox', replaces })

test('a session that is ended is over at the next request', () =>
  inWorld(async (_as, db) => {
    const id = await begin(db, priya.id)
    expect(await actorOf(db, minutes(1), id)).toBeDefined()

    await endSession(db, minutes(2), id)

    expect(await actorOf(db, minutes(2), id)).toBeUndefined()
  }))

test('a person who is disabled is out at the next request', () =>
  inWorld(async (_as, db) => {
    const id = await begin(db, priya.id)

    await db.update(people).set({ state: 'disabled' }).where(eq(people.id, priya.id))

    expect(await actorOf(db, minutes(1), id)).toBeUndefined()
  }))

test('an office that is ended counts at the next request, and so does one that has not begun', () =>
  inWorld(async (_as, db) => {
    const id = await begin(db, amara.id)
    expect(await actorOf(db, minutes(1), id)).toMatchObject({ administrator: true })

    await db.update(appointments).set({ to: minutes(2) })
    expect(await actorOf(db, minutes(3), id)).toMatchObject({ administrator: false })

    await db.update(appointments).set({ from: days(2), to: null })
    expect(await actorOf(db, minutes(4), id)).toMatchObject({ administrator: false })
  }))

test('two weeks without a visit end a session; a visit keeps it, but not past thirty days', () =>
  inWorld(async (_as, db) => {
    const idle = await begin(db, priya.id)
    const kept = await begin(db, priya.id)
    expect(await actorOf(db, days(13), kept)).toBeDefined()

    expect(await actorOf(db, days(15), idle)).toBeUndefined()
    expect(await actorOf(db, days(26), kept)).toBeDefined()
    expect(await actorOf(db, days(30), kept)).toBeUndefined()
  }))

test('an administrator signs in again after twelve hours away', () =>
  inWorld(async (_as, db) => {
    const id = await begin(db, amara.id)

    expect(await actorOf(db, minutes(11 * 60), id)).toBeDefined()
    expect(await actorOf(db, minutes(24 * 60), id)).toBeUndefined()
  }))

test('signing in anew ends the session that the browser had', () =>
  inWorld(async (_as, db) => {
    const before = await begin(db, priya.id)
    const after = await begin(db, amara.id, before)

    expect(await actorOf(db, minutes(1), before)).toBeUndefined()
    expect(await actorOf(db, minutes(1), after)).toMatchObject({ id: 'amara' })
  }))

test('ending all but one leaves that one', () =>
  inWorld(async (_as, db) => {
    const [here, there] = [await begin(db, priya.id), await begin(db, priya.id)]
    const others = await begin(db, amara.id)

    await endSessionsOf(db, minutes(1), priya.id, here)

    expect(await actorOf(db, minutes(2), here)).toBeDefined()
    expect(await actorOf(db, minutes(2), there)).toBeUndefined()
    expect(await actorOf(db, minutes(2), others)).toBeDefined()
  }))

test('reading pages is not a write each time: a visit is noted every ten minutes', () =>
  inWorld(async (_as, db) => {
    const id = await begin(db, priya.id)
    const seen = async () => (await db.select().from(sessions).where(eq(sessions.id, id)))[0]?.lastSeenAt

    await actorOf(db, minutes(5), id)
    expect(await seen()).toEqual(now)
    await actorOf(db, minutes(11), id)
    expect(await seen()).toEqual(minutes(11))
  }))

test('a session that never was belongs to nobody', () =>
  inWorld(async (_as, db) => {
    expect(await actorOf(db, now, 'no such session')).toBeUndefined()
  }))
