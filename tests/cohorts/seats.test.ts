import { expect, test } from 'vitest'
import { cohortSeats, hosts } from '@/db/schema'
import { mostAtOnce, seatsFor, seatsOf } from '@/lib/cohorts/seats'
import { eq } from 'drizzle-orm'
import { cohortId, publishAsIs, seedCohort, seedRotation, versionId, programmeId } from '../support/rotation-world'
import { helen, inWorld, rival, tomas } from '../support/world'

const usual = { min: 1, max: 4 }

test.each([
  // Nobody else is there and no ratio: as usual.
  [
    { usual, own: null, byRatio: Infinity, taken: 0 },
    { min: 1, max: 4 },
  ],
  // Two journeyworkers with one each: 2, not 4.
  [
    { usual, own: null, byRatio: 2, taken: 0 },
    { min: 1, max: 2 },
  ],
  // Three of another cohort: 4 − 3 = 1 left, and the least of 1 is reached by them.
  [
    { usual, own: null, byRatio: Infinity, taken: 3 },
    { min: 0, max: 1 },
  ],
  // More of another cohort than there are seats: none, and never fewer.
  [
    { usual, own: null, byRatio: Infinity, taken: 6 },
    { min: 0, max: 0 },
  ],
  // Its own seats are for this cohort alone …
  [
    { usual, own: { min: 2, max: 5 }, byRatio: Infinity, taken: 3 },
    { min: 2, max: 5 },
  ],
  // … and the ratio is for everyone: 6 − 3 = 3, so at least 2 still holds.
  [
    { usual, own: { min: 2, max: 5 }, byRatio: 6, taken: 3 },
    { min: 2, max: 3 },
  ],
  // 4 − 3 = 1: the least gives way to the most.
  [
    { usual, own: { min: 2, max: 5 }, byRatio: 4, taken: 3 },
    { min: 1, max: 1 },
  ],
  [
    { usual, own: { min: 0, max: 0 }, byRatio: 9, taken: 0 },
    { min: 0, max: 0 },
  ],
])('seats of a host in a period: %j', (asked, seats) => {
  expect(seatsFor(asked)).toMatchObject(seats)
})

test('others count on the fullest day: who leaves before another comes takes no second seat', () => {
  const quarter = { from: '2027-04-01', to: '2027-06-30' }
  const months = [
    { from: '2027-04-01', to: '2027-04-30', people: 2 },
    { from: '2027-05-01', to: '2027-05-31', people: 3 },
    { from: '2027-06-01', to: '2027-06-30', people: 1 },
  ]

  expect(mostAtOnce(quarter, months)).toBe(3)
  // Two from mid May on, beside the three of May and the one of June: 5 on 15 May.
  expect(mostAtOnce(quarter, [...months, { from: '2027-05-15', to: '2027-08-14', people: 2 }])).toBe(5)
  expect(mostAtOnce(quarter, [{ from: '2027-07-01', to: '2027-09-30', people: 9 }])).toBe(0)
})

test('the grid has each host that is not retired in each period, by name, with the cohort’s own seats where it has some', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await db.insert(cohortSeats).values({ cohortId, hostId: 'soc', period: 2, min: 1, max: 3 })
    await db.update(hosts).set({ retiredAt: new Date() }).where(eq(hosts.id, 'networks'))

    const grid = await seatsOf(as(helen), cohortId)
    expect(grid.map(({ hostId, period, min, max }) => `${hostId} ${period}: ${min}–${max}`)).toEqual([
      'soc 1: 0–2',
      'soc 2: 1–3',
      'soc 3: 0–2',
      'soc 4: 0–2',
      'servers 1: 0–2',
      'servers 2: 0–2',
      'servers 3: 0–2',
      'servers 4: 0–2',
      'desk 1: 0–2',
      'desk 2: 0–2',
      'desk 3: 0–2',
      'desk 4: 0–2',
    ])
  }))

test('what the published schedule of another cohort takes is not there for this one; its own placements take nothing', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedCohort(db, { id: 'cohort-b', title: 'Also April 2027', programmeId, versionId })
    await db.update(hosts).set({ journeyworkers: 1, apprenticesPerJourneyworker: 2 }).where(eq(hosts.id, 'soc'))
    await db.insert(cohortSeats).values({ cohortId, hostId: 'soc', period: 1, min: 1, max: 2 })
    await publishAsIs(
      db,
      { [rival.id]: ['soc', 'desk', null, null], [tomas.id]: ['desk', 'desk', null, null] },
      { of: 'cohort-b' },
    )
    await publishAsIs(db, { priya: ['soc', 'desk', 'desk', 'desk'] })

    const seats = (await seatsOf(as(helen), cohortId)).filter(({ max }) => max < 2)
    // soc: ratio 1 × 2, less Viktor. desk: 2 usual less Tomas; then less both.
    expect(seats).toEqual([
      { hostId: 'soc', period: 1, min: 1, max: 1 },
      { hostId: 'desk', period: 1, min: 0, max: 1 },
      { hostId: 'desk', period: 2, min: 0, max: 0 },
    ])
  }))
