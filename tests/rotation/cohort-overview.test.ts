import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { cohortPeriods, cohorts, people } from '@/db/schema'
import { showCohort } from '@/lib/rotation/show-cohort'
import { amara, helen, ingrid, marcus, priya } from '../support/cast'
import { cohortId, publishAsIs, seedOtherCohort, seedRotation } from '../support/rotation-world'
import { inWorld } from '../support/world'

const fits = {
  priya: ['desk', 'servers', 'soc', 'networks'],
  noor: ['desk', 'networks', 'servers', 'soc'],
  leila: ['servers', 'desk', 'networks', 'soc'],
  owen: ['networks', 'desk', 'soc', 'servers'],
}
type Shown = NonNullable<Awaited<ReturnType<typeof showCohort>>>
const traveller = (shown: Shown | undefined, id: string) => shown?.overview.travellers.find((each) => each.id === id)
const kinds = (shown: Shown | undefined, id: string) => traveller(shown, id)?.flags.map(({ kind }) => kind)

test('before anything is published the next step is wishes, then the schedule', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const before = await showCohort(as(helen), cohortId)
    // Two of four have said their wishes, and nobody is asked any more.
    expect(before?.overview.next).toMatchObject({ label: 'Draw up the schedule' })
    expect(traveller(before, 'priya')).toMatchObject({ now: null, rotations: null })
    expect(kinds(before, 'owen')).toEqual(['not-arrived'])

    await db
      .update(cohorts)
      .set({ wishesOpenedAt: new Date('2027-01-01T09:00:00Z'), wishesCloseOn: '2027-01-20' })
      .where(eq(cohorts.id, cohortId))
    const asked = await showCohort(as(helen), cohortId)
    expect(asked?.overview.next?.says).toBe('2 people of 4 have not said their wishes, which close on 20 January 2027.')
    expect(kinds(asked, 'owen')).toEqual(['not-arrived', 'wishes-waiting'])
  }))

test('rotations are done when the last required one ends; what is left out makes them late, by as many periods', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, { ...fits, leila: ['servers', 'networks', 'servers', 'networks'] })
    const shown = await showCohort(as(helen), cohortId)

    // Support in Q2 2027, security in Q4 2027: the last required rotation ends on 31 December.
    expect(traveller(shown, 'priya')?.rotations).toEqual({
      early: '2027-12-31',
      likely: '2027-12-31',
      late: '2027-12-31',
    })
    // Support and security are both left out: one more period at the least, two at the most, each of about 91 days.
    expect(traveller(shown, 'leila')?.rotations).toEqual({
      early: '2028-06-30',
      likely: '2028-06-30',
      late: '2028-09-29',
    })
    expect(traveller(shown, 'leila')).toMatchObject({ course: 'late' })
    expect(traveller(shown, 'leila')?.flags[0]).toMatchObject({
      kind: 'rotation-missing',
      cause: 'The schedule leaves out Support early and Security.',
      next: { href: `/cohorts/${cohortId}/rotation/draw-up` },
    })
  }))

test('whoever is nowhere although the period has begun is late; whoever is away is not', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, { ...fits, owen: [null, 'desk', 'soc', 'servers'] })
    // The first period has begun on the morning of the story.
    await db.update(cohortPeriods).set({ from: '2027-01-01' }).where(eq(cohortPeriods.number, 1))
    await db.update(people).set({ state: 'active' }).where(eq(people.id, 'owen'))
    const shown = await showCohort(as(helen), cohortId)

    expect(traveller(shown, 'priya')).toMatchObject({ now: 'Service desk', next: 'Servers' })
    expect(kinds(shown, 'owen')?.[0]).toBe('nowhere-now')
    expect(kinds(shown, 'priya')).not.toContain('nowhere-now')
  }))

test('room ahead counts those who must be somewhere against the seats of each period', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const shown = await showCohort(as(helen), cohortId)
    // Four hosts with two seats each.
    expect(shown?.overview.capacity[0]).toEqual({
      period: 'Q2 2027',
      people: 4,
      seats: 8,
      least: 0,
      says: '4 seats free',
      isShort: false,
    })
  }))

test.each([priya, marcus, ingrid, amara])(
  'to $name, who does not manage its programme, there is no such cohort',
  (person) =>
    inWorld(async (as, db) => {
      await seedRotation(db)
      await seedOtherCohort(db)
      expect(await showCohort(as(person), cohortId)).toBeUndefined()
    }),
)
