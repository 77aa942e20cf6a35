import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { cohortPeriods, cohorts, programmeVersions } from '@/db/schema'
import { changeCohort } from '@/lib/cohorts/commands/change-cohort'
import { startCohort } from '@/lib/cohorts/commands/start-cohort'
import { changeCohortInput } from '@/lib/cohorts/inputs/cohort'
import { findCohort, periodsOf } from '@/lib/cohorts/queries'
import { periodsFrom } from '@/lib/cohorts/views/periods'
import { contextFor } from '@/lib/access/context'
import { withDatabase } from '../support/databases'
import { cohortId, programmeId, seedOtherCohort, seedRotation, standard, versionId } from '../support/rotation-world'
import { amara, helen, ingrid, inWorld, now, priya, rival } from '../support/world'

describe('periods are calendar months, one right after the other', () => {
  test.each([
    [
      'quarters of a year have their usual names',
      ['2027-01-01', 3, 3],
      ['Q1 2027: 2027-01-01–2027-03-31', 'Q2 2027: 2027-04-01–2027-06-30', 'Q3 2027: 2027-07-01–2027-09-30'],
    ],
    [
      'three months from February are no quarter',
      ['2027-11-01', 2, 3],
      ['Nov 2027 – Jan 2028: 2027-11-01–2028-01-31', 'Feb–Apr 2028: 2028-02-01–2028-04-30'],
    ],
    ['months', ['2027-12-01', 2, 1], ['Dec 2027: 2027-12-01–2027-12-31', 'Jan 2028: 2028-01-01–2028-01-31']],
    ['half years', ['2027-01-01', 1, 6], ['Jan–Jun 2027: 2027-01-01–2027-06-30']],
    ['years', ['2027-01-01', 2, 12], ['2027: 2027-01-01–2027-12-31', '2028: 2028-01-01–2028-12-31']],
    [
      'from the last of a month on, where a month has no such day, from its last',
      ['2027-12-31', 3, 1],
      [
        '31 Dec 2027 – 30 Jan 2028: 2027-12-31–2028-01-30',
        '31 Jan 2028 – 28 Feb 2028: 2028-01-31–2028-02-28',
        '29 Feb 2028 – 30 Mar 2028: 2028-02-29–2028-03-30',
      ],
    ],
  ] as const)('%s', (_what, [from, count, months], said) => {
    expect(periodsFrom(from, count, months).map(({ title, from: first, to }) => `${title}: ${first}–${to}`)).toEqual(
      said,
    )
  })
})

test('a cohort begins on the standard that was published last, with its periods', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await db.insert(programmeVersions).values([
      {
        id: 'v2',
        programmeId,
        number: 2,
        standard: { ...standard, periods: 2, periodMonths: 6 },
        createdBy: 'helen',
        createdAt: now,
        publishedAt: now,
      },
      { id: 'v3', programmeId, number: 3, standard, createdBy: 'helen', createdAt: now },
    ])

    const started = await startCohort(as(helen), { programmeId, title: 'July 2027', startsOn: '2027-07-01' })
    const id = started.ok ? started.value.cohortId : ''
    expect(await findCohort(as(helen), id)).toMatchObject({ title: 'July 2027', versionId: 'v2', version: 1 })
    expect(await periodsOf(as(helen), id)).toEqual([
      { number: 1, title: 'Jul–Dec 2027', from: '2027-07-01', to: '2027-12-31' },
      { number: 2, title: 'Jan–Jun 2028', from: '2028-01-01', to: '2028-06-30' },
    ])
    // Those who began before stay on the version with which they began.
    expect(await findCohort(as(helen), cohortId)).toMatchObject({ versionId })
  }))

test('without a published standard, or under a name that is taken, no cohort begins', () =>
  inWorld(async (as, db) => {
    const begin = (title: string) => startCohort(as(helen), { programmeId, title, startsOn: '2027-07-01' })
    expect(await begin('July 2027')).toMatchObject({ refusal: { code: 'conflict' } })
    expect(await db.select().from(cohorts)).toEqual([])

    await seedRotation(db)
    expect(await begin('April 2027')).toMatchObject({ refusal: { fields: { title: expect.any(String) } } })
    expect(await db.select().from(cohorts)).toHaveLength(1)
  }))

test.each([priya, ingrid, rival, amara])(
  'to $name there is no programme to begin a cohort in, and no cohort to change',
  (outsider) =>
    inWorld(async (as, db) => {
      await seedRotation(db)
      await seedOtherCohort(db)
      const before = await db.select().from(cohorts)

      expect(await startCohort(as(outsider), { programmeId, title: 'Mine', startsOn: '2027-07-01' })).toMatchObject({
        refusal: { code: 'not-found' },
      })
      expect(await changeCohort(as(outsider), { cohortId, version: 1, ...changed })).toMatchObject({
        refusal: { code: 'not-found' },
      })
      expect(await db.select().from(cohorts)).toEqual(before)
    }),
)

const changed = { title: 'Spring 2027', wishPoints: [5, 3], floor: 3, frozenThrough: 1 }

test('a cohort is changed by whoever read it last; a stale page is told, and what stands stays', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    expect(await changeCohort(as(helen), { cohortId, version: 1, ...changed })).toMatchObject({ ok: true })
    expect(await findCohort(as(helen), cohortId)).toMatchObject({ ...changed, version: 2 })

    expect(await changeCohort(as(helen), { cohortId, version: 1, ...changed, floor: null })).toMatchObject({
      refusal: { code: 'stale' },
    })
    expect(await findCohort(as(helen), cohortId)).toMatchObject(changed)
    expect(await changeCohort(as(helen), { cohortId, version: 2, ...changed, frozenThrough: 5 })).toMatchObject({
      refusal: { fields: { frozenThrough: expect.any(String) } },
    })
  }))

test('two who begin a cohort of one name at once begin one', () =>
  withDatabase('world', async ({ db }) => {
    await seedRotation(db)
    const context = () => contextFor({ id: helen.id, name: helen.name, administrator: false }, db, now)
    const begin = () => startCohort(context(), { programmeId, title: 'July 2027', startsOn: '2027-07-01' })

    const results = await Promise.all([begin(), begin(), begin()])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const [made] = await db.select().from(cohorts).where(eq(cohorts.title, 'July 2027'))
    expect(
      await db
        .select()
        .from(cohortPeriods)
        .where(eq(cohortPeriods.cohortId, made?.id ?? '')),
    ).toHaveLength(4)
  }))

test.each([
  [{ wishPoints: '4, 3; 2  1' }, null],
  [{ wishPoints: '3, 4' }, 'wishPoints'],
  [{ wishPoints: '4, x' }, 'wishPoints'],
  [{ wishPoints: '' }, 'wishPoints'],
  [{ wishPoints: '9 8 7 6 5 4 3 2 1' }, 'wishPoints'],
  [{ wishPoints: '4 3', floor: '8' }, 'floor'],
  [{ floor: '-1' }, 'floor'],
  [{ floor: '10' }, null],
  [{ title: '   ' }, 'title'],
  [{ frozenThrough: 'all' }, 'frozenThrough'],
] as const)('what is typed about a cohort is understood or refused by its field: %j', (typed, field) => {
  const form = { cohortId, version: '1', title: 'A', wishPoints: '4, 3, 2, 1', floor: '', frozenThrough: '', ...typed }
  const read = changeCohortInput.safeParse(form)

  expect(read.error?.issues[0]?.path[0] ?? null).toBe(field)
})

test('a floor that nobody can reach says what the most is', () => {
  const form = { cohortId, version: '1', title: 'A', wishPoints: '4 3', floor: '8', frozenThrough: '' }

  expect(changeCohortInput.safeParse(form).error?.issues[0]?.message).toBe(
    'Nobody can have more than 7, with 4 and 3 points.',
  )
})
