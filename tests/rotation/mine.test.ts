import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { cohorts, rotationNotices } from '@/db/schema'
import { seeNotices } from '@/lib/rotation/commands/see-notices'
import { isInCohort, showMyRotations } from '@/lib/rotation/mine'
import { helen, ingrid, marcus, now, priya, rival } from '../support/cast'
import { cohortId, noor, publishAsIs, seedOtherCohort, seedRotation } from '../support/rotation-world'
import { inWorld } from '../support/world'

const cells = {
  priya: ['desk', 'servers', 'soc', 'networks'],
  noor: ['desk', 'networks', 'servers', 'soc'],
  leila: ['servers', 'desk', 'networks', 'soc'],
  owen: ['networks', 'desk', null, 'servers'],
}

test('an apprentice sees their placements, what the programme asks for, and where the others of their cohort are', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, cells)

    const [mine, ...more] = await showMyRotations(as(priya))
    expect(more).toEqual([])
    expect(mine).toMatchObject({ id: cohortId, title: 'April 2027', isPublished: true, wishesAreOpen: false })
    expect(mine?.periods.map(({ title, when, host }) => [title, when, host?.name])).toEqual([
      ['Q2 2027', 'ahead', 'Service desk'],
      ['Q3 2027', 'ahead', 'Servers'],
      ['Q4 2027', 'ahead', 'Security operations'],
      ['Q1 2028', 'ahead', 'Networks'],
    ])
    expect(mine?.periods[2]?.host?.supervisor).toBe(ingrid.name)
    expect(mine?.required).toEqual([
      { title: 'Support early', state: 'planned', says: 'Met by the end of Q2 2027' },
      { title: 'Security', state: 'planned', says: 'Met by the end of Q4 2027' },
    ])
    expect(mine?.companions.find(({ name }) => name === 'Owen Bright')?.hosts).toEqual([
      'Networks',
      'Service desk',
      null,
      'Servers',
    ])
  }))

test('what the schedule leaves out of what the programme asks for is said to be missing', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, { ...cells, noor: ['networks', 'servers', 'servers', 'networks'] })

    const [mine] = await showMyRotations(as(noor))
    expect(mine?.required).toEqual([
      { title: 'Support early', state: 'missing', says: 'Not in your schedule yet' },
      { title: 'Security', state: 'missing', says: 'Not in your schedule yet' },
    ])
  }))

test('wishes are open until their last day is over, and said wishes say when', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const closing = (wishesCloseOn: string) =>
      db.update(cohorts).set({ wishesOpenedAt: now, wishesCloseOn }).where(eq(cohorts.id, cohortId))
    await closing('2027-01-04')
    expect((await showMyRotations(as(priya)))[0]).toMatchObject({ wishesAreOpen: true, isPublished: false })
    await closing('2027-01-03')
    expect((await showMyRotations(as(priya)))[0]?.wishesAreOpen).toBe(false)
  }))

test('whoever is in no cohort has no rotations, whatever else they see of its people', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)
    await publishAsIs(db, cells)

    for (const person of [helen, marcus, ingrid]) {
      expect(await showMyRotations(as(person))).toEqual([])
      expect(await isInCohort(as(person))).toBe(false)
    }
    const others = await showMyRotations(as(rival))
    expect(JSON.stringify(others)).not.toContain('Priya')
    expect(others.map(({ title }) => title)).toEqual(['Leaders'])
    expect(await isInCohort(as(rival))).toBe(true)
  }))

test('news of a change stays until its reader has seen it; what came later, and what is others’, stays', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const scheduleId = await publishAsIs(db, cells)
    const notice = (id: string, personId: string, at: string) => ({
      id,
      cohortId,
      personId,
      scheduleId,
      changes: [{ period: 2, from: 'networks', to: 'servers' }],
      isFirst: false,
      at: new Date(at),
    })
    await db
      .insert(rotationNotices)
      .values([
        notice('one', priya.id, '2027-01-03T09:00:00Z'),
        notice('later', priya.id, '2027-01-04T08:59:00Z'),
        notice('hers', noor.id, '2027-01-03T09:00:00Z'),
      ])

    const [mine] = await showMyRotations(as(priya))
    expect(mine?.notices.map(({ id }) => id)).toEqual(['later', 'one'])
    expect(mine?.notices[1]?.changes).toEqual([{ period: 'Q3 2027', from: 'Networks', to: 'Servers' }])

    expect(await seeNotices(as(priya), { cohortId, until: '2027-01-03T09:00:00.000Z' })).toEqual({
      ok: true,
      value: { seen: 1 },
    })
    expect((await showMyRotations(as(priya)))[0]?.notices.map(({ id }) => id)).toEqual(['later'])
    expect((await showMyRotations(as(noor)))[0]?.notices.map(({ id }) => id)).toEqual(['hers'])
  }))
