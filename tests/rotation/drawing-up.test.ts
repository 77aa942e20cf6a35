import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { absences, cohortSeats, placements, rotationNotices, rotationWishes, schedules } from '@/db/schema'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import { applyRepair } from '@/lib/rotation/commands/apply-repair'
import { discardSchedule } from '@/lib/rotation/commands/discard-schedule'
import { drawUpSchedule } from '@/lib/rotation/commands/draw-up-schedule'
import { publishSchedule } from '@/lib/rotation/commands/publish-schedule'
import { stopDrawingUp } from '@/lib/rotation/commands/stop-drawing-up'
import { schedulesOf } from '@/lib/rotation/queries'
import { workOn } from '@/lib/rotation/work/work-on'
import { cohortId, publishAsIs, seedRotation } from '../support/rotation-world'
import { helen, inWorld, now } from '../support/world'
import { asked, drawnUp, published, schedule } from './drawing'

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

/** Keeps every rule of the small programme, with the desk twice for everyone who is not in security. */
const standing = {
  priya: ['desk', 'servers', 'soc', 'networks'],
  noor: ['desk', 'networks', 'soc', 'servers'],
  leila: ['servers', 'desk', 'networks', 'soc'],
  owen: ['networks', 'desk', 'servers', 'soc'],
}

test('a first schedule is proven best, tells everyone their placements, and fills every period', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const first = await drawnUp(as(helen))
    // Priya: security operations 4 and servers 3; Noor: networks 4; the others wish for nothing.
    expect(first).toMatchObject({ purpose: 'draw-up', state: 'answered', number: 1, basedOn: null })
    expect(first.answer).toMatchObject({ status: 'optimal', values: { lowest: 0, total: 11 } })
    expect(await db.select().from(placements)).toEqual([])

    expect(await published(as(helen), first.id)).toMatchObject({ told: 4, cells: 16 })
    const notices = await db.select().from(rotationNotices)
    expect(notices.map(({ personId }) => personId).toSorted()).toEqual(['leila', 'noor', 'owen', 'priya'])
    expect(notices.every(({ isFirst, changes }) => isFirst && changes.length === 4)).toBe(true)
    expect(await db.select().from(placements)).toHaveLength(16)
  }))

test('when a host closes, the fewest placements change, and only those whom it concerns are told', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, standing)
    await db.insert(cohortSeats).values({ cohortId, hostId: 'networks', period: 4, min: 0, max: 0 })

    const change = await drawnUp(as(helen))
    expect(change).toMatchObject({ purpose: 'change', number: 2 })
    // Priya leaves networks in the fourth period; a seat elsewhere is free for her.
    expect(change.answer).toMatchObject({ status: 'optimal', values: { changes: 1 }, bound: { changes: 1 } })
    expect(change.answer?.changes).toMatchObject([{ apprentice: 'priya', period: 'Q1 2028', from: 'networks' }])
    await published(as(helen, later(1)), change.id)

    const told = await db.select().from(rotationNotices).where(eq(rotationNotices.scheduleId, change.id))
    expect(told).toMatchObject([{ personId: 'priya', isFirst: false, changes: [{ period: 4, from: 'networks' }] }])
    const stands = await db.select().from(placements)
    expect(stands.filter(({ scheduleId }) => scheduleId === change.id)).toHaveLength(1)
    expect(stands).toHaveLength(16)
  }))

test('periods that have begun stay as they are, whatever is drawn up', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, standing)
    await db.insert(cohortSeats).values({ cohortId, hostId: 'networks', period: 1, min: 0, max: 0 })
    const inSpring = new Date('2027-05-03T09:00:00Z')

    const change = await drawnUp(as(helen, inSpring), { near: 'anew' })
    expect(change.problem.frozen).toEqual(['Q2 2027'])
    await published(as(helen, inSpring), change.id)
    const first = await db.select().from(placements).where(eq(placements.period, 1))
    expect(Object.fromEntries(first.map(({ personId, hostId }) => [personId, hostId]))).toEqual({
      priya: 'desk',
      noor: 'desk',
      leila: 'servers',
      owen: 'networks',
    })
    expect(await db.select().from(rotationNotices)).not.toContainEqual(
      expect.objectContaining({ changes: expect.arrayContaining([expect.objectContaining({ period: 1 })]) }),
    )
  }))

test('what cannot be is told with its cause, and a repair makes it possible', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    // Four people must be at the desk in the first two periods, and there are three seats.
    await db.insert(cohortSeats).values([
      { cohortId, hostId: 'desk', period: 1, min: 0, max: 2 },
      { cohortId, hostId: 'desk', period: 2, min: 0, max: 1 },
    ])
    const impossible = await drawnUp(as(helen))
    expect(impossible.answer).toMatchObject({ status: 'infeasible', schedule: null })
    expect(impossible.answer?.conflict.join(' ')).toMatch(/3/)
    const repairs = impossible.answer?.repairs ?? []
    const seats = repairs.findIndex(({ change }) => change.seats?.length)
    expect(repairs[seats]?.change.seats).toMatchObject([{ host: 'desk', add: 1 }])
    expect(await publishSchedule(as(helen), { scheduleId: impossible.id, version: impossible.version })).toMatchObject({
      ok: false,
      refusal: { code: 'conflict' },
    })

    const again = await applyRepair(as(helen), { scheduleId: impossible.id, repair: seats })
    if (!again.ok) throw new Error(again.refusal.message)
    await workOn(db, again.value.scheduleId, () => now)
    const repaired = await schedule(as(helen), again.value.scheduleId)
    expect(repaired.answer).toMatchObject({ status: 'optimal', values: { total: 11 } })
    const own = await db.select().from(cohortSeats).where(eq(cohortSeats.hostId, 'desk'))
    expect(own.reduce((sum, { max }) => sum + max, 0)).toBe(4)
    await published(as(helen), repaired.id)
  }))

test('a waiver as a repair is written down for the person and their version', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await db.insert(cohortSeats).values([1, 2].map((period) => ({ cohortId, hostId: 'desk', period, min: 0, max: 1 })))
    const impossible = await drawnUp(as(helen))
    const repair = (impossible.answer?.repairs ?? []).findIndex(({ change }) => change.waive?.length)
    expect(repair).toBeGreaterThanOrEqual(0)
    const again = await applyRepair(as(helen), { scheduleId: impossible.id, repair })
    if (!again.ok) throw new Error(again.refusal.message)
    await workOn(db, again.value.scheduleId, () => now)
    expect((await schedule(as(helen), again.value.scheduleId)).answer?.status).toBe('optimal')
  }))

test('the same problem is solved once, also after it was proven', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const first = await drawUpSchedule(as(helen), asked())
    expect(await drawUpSchedule(as(helen), asked())).toEqual(first)
    if (!first.ok) throw new Error(first.refusal.message)
    await workOn(db, first.value.scheduleId, () => now)
    expect(await workOn(db, first.value.scheduleId, () => now)).toBe(false)
    expect(await drawUpSchedule(as(helen), asked())).toEqual(first)
    expect(await drawUpSchedule(as(helen), asked({ goal: 'lowest' }))).not.toEqual(first)
    expect(await schedulesOf(as(helen), cohortId)).toHaveLength(2)
  }))

test('a promise that nobody is below some points is kept by the cohort, and its price is told', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await db
      .insert(rotationWishes)
      .values(
        ['leila', 'owen'].map((personId) => ({ cohortId, personId, hosts: ['soc'], saidBy: personId, saidAt: now })),
      )
    const fair = await drawnUp(as(helen), { floor: 4 })
    expect(fair.answer).toMatchObject({ status: 'optimal', values: { lowest: 4, total: 19 } })
    expect(fair.extras?.fairness).toEqual({ floor: 4, withFloor: 19, without: 19, isProven: true })
    expect((await drawnUp(as(helen), { floor: 5 })).answer?.status).toBe('infeasible')
    expect((await drawnUp(as(helen), { floor: null })).cohort.floor).toBeNull()
  }))

test('a proposal is not published once the cohort has moved on, and says what moved', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const { id: scheduleId, version } = await drawnUp(as(helen))
    await db.insert(absences).values({ cohortId, personId: 'noor', period: 3, saidBy: helen.id, saidAt: now })
    const refused = await publishSchedule(as(helen), { scheduleId, version })
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'stale' } })
    expect(refused).toMatchObject({ refusal: { message: expect.stringContaining('Noor Haddad has other absences.') } })
    expect(await db.select().from(placements)).toEqual([])

    await db.delete(absences)
    expect(await publishSchedule(as(helen), { scheduleId, version: version + 1 })).toMatchObject({
      refusal: { code: 'stale' },
    })
    expect(await publishSchedule(as(helen), { scheduleId, version })).toMatchObject({ ok: true })
    expect(await publishSchedule(as(helen), { scheduleId, version })).toMatchObject({ refusal: { code: 'conflict' } })
  }))

test('what has not begun is stopped before it begins, and is discarded; what is published stays', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const asking = await drawUpSchedule(as(helen), asked())
    if (!asking.ok) throw new Error(asking.refusal.message)
    const { scheduleId } = asking.value
    expect(await discardSchedule(as(helen), { scheduleId })).toMatchObject({ refusal: { code: 'conflict' } })
    await stopDrawingUp(as(helen), { scheduleId })
    expect(await schedule(as(helen), scheduleId)).toMatchObject({
      state: 'failed',
      failure: 'It was stopped before it began.',
    })
    expect(await workOn(db, scheduleId, () => now)).toBe(false)
    expect(await discardSchedule(as(helen), { scheduleId })).toMatchObject({ ok: true })

    const first = await drawnUp(as(helen))
    await published(as(helen), first.id)
    expect(await discardSchedule(as(helen), { scheduleId: first.id })).toMatchObject({ refusal: { code: 'conflict' } })
    expect(breachesOf(first.problem, first.answer?.schedule ?? {})).toEqual([])
    expect(
      await db
        .select()
        .from(schedules)
        .where(and(eq(schedules.cohortId, cohortId))),
    ).toHaveLength(1)
  }))
