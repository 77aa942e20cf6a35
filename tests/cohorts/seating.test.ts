import { expect, test } from 'vitest'
import { cohortSeats } from '@/db/schema'
import { contextFor } from '@/lib/access/context'
import { setSeats } from '@/lib/cohorts/commands/set-seats'
import { setHostSeatsForm, setSeatsInput } from '@/lib/cohorts/inputs/seats'
import { seatsOf } from '@/lib/cohorts/seats'
import { readSeats } from '@/lib/cohorts/views/seats'
import { withDatabase } from '../support/databases'
import { cohortId, publishAsIs, seedOtherCohort, seedRotation } from '../support/rotation-world'
import { amara, helen, ingrid, inWorld, now, priya, rival } from '../support/world'

const cell = (hostId: string, period: number, seats: string, was = '') => ({
  hostId,
  period,
  seats: readSeats(seats) ?? null,
  was: readSeats(was) ?? null,
})

test('seats are set in one cell or several, a host is closed, and what was set is as usual again', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const set = (...cells: ReturnType<typeof cell>[]) => setSeats(as(helen), { cohortId, cells })
    expect(await set(cell('soc', 1, '1-3'), cell('soc', 2, 'closed'), cell('desk', 1, '4'))).toEqual({
      ok: true,
      value: { cells: 3, strain: null },
    })
    const shown = async () =>
      (await seatsOf(as(helen), cohortId))
        .filter(({ min, max }) => min !== 0 || max !== 2)
        .map(({ hostId, period, min, max }) => `${hostId} ${period}: ${min}–${max}`)
    expect(await shown()).toEqual(['soc 1: 1–3', 'soc 2: 0–0', 'desk 1: 0–4'])

    await set(cell('soc', 2, '', 'closed'), cell('soc', 1, '5', '1-3'))
    expect(await shown()).toEqual(['soc 1: 0–5', 'desk 1: 0–4'])
  }))

test('what closes or narrows a host beneath its published placements is done, and said', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, {
      priya: ['desk', 'servers', 'servers', 'soc'],
      noor: ['desk', 'servers', 'servers', 'soc'],
      leila: ['servers', 'desk', 'soc', 'servers'],
      owen: ['servers', 'desk', 'soc', 'servers'],
    })
    // Two at the soc in the last period, and one of two in the third: three placements without a seat.
    const cells = [cell('soc', 4, 'closed'), cell('soc', 3, '1')]

    expect(await setSeats(as(helen), { cohortId, cells })).toEqual({
      ok: true,
      value: {
        cells: 2,
        strain: 'In the published schedule, 3 placements stand where there is no seat now: draw up a change.',
      },
    })
  }))

test.each([
  [{ ...cell('nowhere', 1, '3') }, 'not-found'],
  [{ ...cell('board', 1, '3') }, 'not-found'],
  [{ ...cell('soc', 5, '3') }, 'not-found'],
  [{ ...cell('soc', 1, '3', '1-2') }, 'stale'],
])('where one cell cannot be, none is set: %j', (wrong, code) =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)

    expect(await setSeats(as(helen), { cohortId, cells: [cell('desk', 1, '4'), wrong] })).toMatchObject({
      refusal: { code },
    })
    expect(await db.select().from(cohortSeats)).toEqual([])
  }),
)

test.each([priya, ingrid, rival, amara])('to $name there are no seats to set', (outsider) =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)

    expect(await setSeats(as(outsider), { cohortId, cells: [cell('desk', 1, '4')] })).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await db.select().from(cohortSeats)).toEqual([])
  }),
)

test('of two managers who set one cell at once, one is told what it is now, and other cells are nobody’s loss', () =>
  withDatabase('world', async ({ db }) => {
    await seedRotation(db)
    const set = (...cells: ReturnType<typeof cell>[]) =>
      setSeats(contextFor({ id: helen.id, name: helen.name, administrator: false }, db, now), { cohortId, cells })

    const [one, other, elsewhere] = await Promise.all([
      set(cell('soc', 1, '1-3')),
      set(cell('soc', 1, '5')),
      set(cell('desk', 2, '4')),
    ])
    expect([one, other].filter((result) => result?.ok)).toHaveLength(1)
    expect([one, other].find((result) => !result?.ok)).toMatchObject({
      refusal: { code: 'stale', message: expect.stringContaining('Security operations in Q2 2027') },
    })
    expect(elsewhere).toMatchObject({ ok: true })
    expect(await db.select().from(cohortSeats)).toHaveLength(2)
  }))

test.each([
  ['1–4', { min: 1, max: 4 }],
  [' 1 - 4 ', { min: 1, max: 4 }],
  ['1 to 4', { min: 1, max: 4 }],
  ['4', { min: 0, max: 4 }],
  ['0', { min: 0, max: 0 }],
  ['Closed', { min: 0, max: 0 }],
  ['', null],
  ['usual', null],
  ['4–1', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['501', undefined],
  ['four', undefined],
  ['1-2-3', undefined],
])('seats written as %j', (text, seats) => {
  expect(readSeats(text)).toEqual(seats)
})

test('a host’s form becomes its changed cells, or names the field that cannot be read', () => {
  const form = {
    cohortId,
    hostId: 'soc',
    'seats-1': '3',
    'was-1': '',
    'seats-2': '1–2',
    'was-2': '1–2',
    'seats-3': '',
    'was-3': '0',
  }
  expect(setHostSeatsForm.parse(form)).toEqual({
    cohortId,
    cells: [
      { hostId: 'soc', period: 1, seats: { min: 0, max: 3 }, was: null },
      { hostId: 'soc', period: 3, seats: null, was: { min: 0, max: 0 } },
    ],
  })

  expect(setHostSeatsForm.safeParse({ ...form, 'seats-2': 'many' }).error?.issues[0]).toMatchObject({
    path: ['seats-2'],
  })
  expect(setHostSeatsForm.safeParse({ ...form, extra: '1' }).success).toBe(false)
  expect(setHostSeatsForm.safeParse({ cohortId, hostId: 'soc', 'seats-1': '', 'was-1': '' }).success).toBe(false)
})

test.each([
  { min: 2, max: 1 },
  { min: -1, max: 1 },
  { min: 0, max: 501 },
  { min: 0.5, max: 1 },
])('seats that nobody could offer are refused at the door: %j', (seats) => {
  const cells = [{ hostId: 'soc', period: 1, seats, was: null }]

  expect(setSeatsInput.safeParse({ cohortId, cells }).success).toBe(false)
})
