import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { absences, cohortSeats, hosts, programmePeople } from '@/db/schema'
import { strainsOf } from '@/lib/cohorts/strains'
import { strainsInWords, type Strain } from '@/lib/cohorts/views/strain'
import { cohortId, leila, noor, publishAsIs, seedRotation } from '../support/rotation-world'
import { helen, inWorld, now, priya } from '../support/world'

const cohort = { id: cohortId, frozenThrough: null }
const fits = {
  priya: ['desk', 'servers', 'servers', 'soc'],
  noor: ['desk', 'servers', 'servers', 'soc'],
  leila: ['servers', 'desk', 'soc', 'servers'],
  owen: ['servers', 'desk', 'soc', 'servers'],
}

test('nothing is strained where nothing is published, and where all of it fits', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    expect(await strainsOf(as(helen), cohort)).toEqual([])
    await publishAsIs(db, fits)

    expect(await strainsOf(as(helen), cohort)).toEqual([])
  }))

test('each way in which it no longer fits is told with its count, its place and its people', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, { ...fits, owen: [null, null, 'soc', 'servers'] })
    await db.insert(cohortSeats).values([
      { cohortId, hostId: 'soc', period: 4, min: 0, max: 0 },
      { cohortId, hostId: 'servers', period: 3, min: 0, max: 1 },
      { cohortId, hostId: 'networks', period: 1, min: 1, max: 2 },
    ])
    await db.insert(absences).values({ cohortId, personId: noor.id, period: 1, saidBy: 'helen', saidAt: now })
    await db.update(programmePeople).set({ to: now }).where(eq(programmePeople.personId, leila.id))

    expect(await strainsOf(as(helen), cohort)).toEqual([
      { kind: 'crowded', count: 1, says: 'Servers in Q4 2027 has 1 seat and 2 placements.' },
      { kind: 'closed', count: 2, says: 'Security operations in Q1 2028 is closed, with 2 placements.' },
      { kind: 'too-few', count: 1, says: 'Networks in Q2 2027 takes 1 at least and has 0 placements.' },
      { kind: 'away', count: 1, says: 'Placed while away: Noor Haddad in Q2 2027.' },
      {
        kind: 'left',
        count: 4,
        says: 'Placed after leaving: Leila Farouk in Q2 2027, Leila Farouk in Q3 2027, Leila Farouk in Q4 2027 and Leila Farouk in Q1 2028.',
      },
      { kind: 'waiting', count: 1, says: 'Not placed: Owen Bright in Q2 2027 and Owen Bright in Q3 2027.' },
    ])
  }))

test('whoever is away or has left takes no seat from others', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, fits)
    await db.insert(cohortSeats).values({ cohortId, hostId: 'soc', period: 4, min: 0, max: 1 })
    await db.insert(absences).values({ cohortId, personId: priya.id, period: 4, saidBy: 'helen', saidAt: now })

    expect(await strainsOf(as(helen), cohort)).toMatchObject([{ kind: 'away', count: 1 }])
  }))

test('a host that was retired has no seats', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, fits)
    await db.update(hosts).set({ retiredAt: now }).where(eq(hosts.id, 'soc'))

    expect(await strainsOf(as(helen), cohort)).toMatchObject([
      { kind: 'closed', count: 2 },
      { kind: 'closed', count: 2 },
    ])
  }))

test('what has begun, or is frozen, strains nothing any more', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, fits)
    await db.insert(cohortSeats).values([
      { cohortId, hostId: 'desk', period: 1, min: 0, max: 0 },
      { cohortId, hostId: 'desk', period: 2, min: 0, max: 0 },
    ])
    const count = async (...asked: Parameters<typeof strainsOf>) => (await strainsOf(...asked)).length

    expect(await count(as(helen), cohort)).toBe(2)
    expect(await count(as(helen, new Date('2027-04-01T00:00:00Z')), cohort)).toBe(1)
    expect(await count(as(helen), { id: cohortId, frozenThrough: 2 })).toBe(0)
  }))

test('all of it fits in one sentence that names the way out', () => {
  const strain = (kind: Strain['kind'], count: number): Strain => ({ kind, count, says: '' })

  expect(strainsInWords([])).toBeNull()
  expect(strainsInWords([strain('closed', 2), strain('crowded', 1), strain('waiting', 1)])).toBe(
    'In the published schedule, 3 placements stand where there is no seat and 1 person has no placement now: draw up a change.',
  )
})
