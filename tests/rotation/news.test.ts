import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { cohorts, rotationNotices, rotationSwaps } from '@/db/schema'
import { showRotationNews } from '@/lib/rotation/show-rotation-news'
import { helen, now, priya, rival } from '../support/cast'
import { cohortId, leila, noor, publishAsIs, seedOtherCohort, seedRotation } from '../support/rotation-world'
import { inWorld } from '../support/world'

test('news of placements, swaps and wishes reaches those alone whom it concerns', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)
    const scheduleId = await publishAsIs(db, { priya: ['desk', 'servers', 'soc', 'networks'] })
    await db.update(cohorts).set({ wishesOpenedAt: now, wishesCloseOn: '2027-01-20' }).where(eq(cohorts.id, cohortId))
    await db.insert(rotationNotices).values({
      id: 'notice',
      cohortId,
      personId: priya.id,
      scheduleId,
      changes: [{ period: 1, from: 'networks', to: 'desk' }],
      isFirst: false,
      at: now,
    })
    await db
      .insert(rotationSwaps)
      .values({ id: 'swap', cohortId, periods: [2], askedBy: leila.id, askedOf: noor.id, askedAt: now })

    const says = async (person: Parameters<typeof as>[0]) =>
      (await showRotationNews(as(person))).map((each) => each.says)
    expect(await says(priya)).toEqual(['Some of your placements have changed.'])
    expect(await says(noor)).toEqual(['Leila Farouk would swap placements with you.'])
    expect(await says(leila)).toEqual(['You are asked where you would like to go, until 20 January 2027.'])
    for (const other of [helen, rival]) expect(await says(other)).toEqual([])
  }))
