import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { absences, people, programmePeople } from '@/db/schema'
import { apprenticesOf, cohortsOf, findCohort, periodsOf } from '@/lib/cohorts/queries'
import {
  cohortId,
  leila,
  noor,
  otherCohortId,
  periods,
  programmeId,
  seedOtherCohort,
  seedRotation,
} from '../support/rotation-world'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival } from '../support/world'

test('a cohort is found by whoever manages its programme, and by nobody else', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)

    expect(await findCohort(as(helen), cohortId)).toMatchObject({
      title: 'April 2027',
      programme: 'Cloud 2027',
      managerIds: ['helen'],
      wishPoints: [4, 3, 2, 1],
    })
    // Ingrid manages another programme and leads Priya; Priya is in the cohort; Viktor in another; Amara administers.
    for (const other of [ingrid, priya, rival, amara, marcus]) {
      expect(await findCohort(as(other), cohortId)).toBeUndefined()
      expect(await cohortsOf(as(other), programmeId)).toEqual([])
    }
    expect(await findCohort(as(helen), otherCohortId)).toBeUndefined()
    expect(await findCohort(as(helen), 'no-such')).toBeUndefined()
  }))

test('cohorts of a programme say when they last and how many people are in them', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)

    expect(await cohortsOf(as(helen), programmeId)).toEqual([
      {
        id: cohortId,
        title: 'April 2027',
        startsOn: '2027-04-01',
        endsOn: '2028-03-31',
        people: 4,
        wishesOpenedAt: null,
        wishesCloseOn: null,
      },
    ])
    expect(await periodsOf(as(helen), cohortId)).toEqual(periods)
  }))

test('apprentices are those who are in it now, the invited included, without who left or whose account is closed', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await db.insert(absences).values([
      { cohortId, personId: priya.id, period: 3, saidBy: helen.id, saidAt: now },
      { cohortId, personId: priya.id, period: 2, saidBy: helen.id, saidAt: now },
    ])
    await db.update(programmePeople).set({ to: now }).where(eq(programmePeople.personId, noor.id))
    await db.update(people).set({ state: 'disabled' }).where(eq(people.id, leila.id))

    expect(await apprenticesOf(as(helen), cohortId)).toMatchObject([
      { id: 'owen', state: 'invited', wishes: [], wishesSaidAt: null, absent: [] },
      { id: 'priya', state: 'active', wishes: ['soc', 'servers'], absent: [2, 3], joinsIn: null, visited: [] },
    ])
  }))
