import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { contextFor } from '@/lib/access/context'
import { absences, people, programmePeople } from '@/db/schema'
import { changeEnrolment } from '@/lib/cohorts/commands/change-enrolment'
import { endEnrolment } from '@/lib/cohorts/commands/end-enrolment'
import { enrolPerson } from '@/lib/cohorts/commands/enrol-person'
import { setAbsences } from '@/lib/cohorts/commands/set-absences'
import { changeEnrolmentInput, enrolPersonInput, setAbsencesInput } from '@/lib/cohorts/inputs/people'
import { apprenticesOf } from '@/lib/cohorts/queries'
import { findPerson } from '@/lib/people/queries'
import { withDatabase } from '../support/databases'
import {
  cohortId,
  noor,
  owen,
  programmeId,
  publishAsIs,
  seedCohort,
  seedOtherCohort,
  seedRotation,
  versionId,
} from '../support/rotation-world'
import { amara, emailOf, helen, ingrid, inWorld, marcus, now, priya, rival, tomas } from '../support/world'

const nobodyElse = { name: '', headline: '', joinsIn: null }
const names = async (...asked: Parameters<typeof apprenticesOf>) => (await apprenticesOf(...asked)).map(({ id }) => id)

test('someone who is known is enrolled by their address, on the version of the cohort, and seen by its manager', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    expect(await findPerson(as(helen), tomas.id)).toBeUndefined()
    const enrolled = await enrolPerson(as(helen), {
      cohortId,
      email: emailOf(tomas),
      ...nobodyElse,
      name: 'Somebody Else',
      joinsIn: 2,
    })

    expect(enrolled).toEqual({
      ok: true,
      value: { personId: 'tomas', name: 'Tomas Lindqvist', isNew: false, strain: null },
    })
    expect(await db.select().from(programmePeople).where(eq(programmePeople.personId, 'tomas'))).toMatchObject([
      { cohortId, versionId, joinsIn: 2, to: null },
    ])
    expect(await findPerson(as(helen), tomas.id)).toBeDefined()
  }))

test('a newcomer becomes an invited person, and only with a name', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const mina = { cohortId, email: 'mina@fernhill.example', ...nobodyElse }
    expect(await enrolPerson(as(helen), mina)).toMatchObject({ refusal: { fields: { name: expect.any(String) } } })

    expect(await enrolPerson(as(helen), { ...mina, name: 'Mina Cho', headline: 'New here' })).toMatchObject({
      value: { name: 'Mina Cho', isNew: true },
    })
    expect((await apprenticesOf(as(helen), cohortId)).find(({ name }) => name === 'Mina Cho')).toMatchObject({
      email: 'mina@fernhill.example',
      headline: 'New here',
      state: 'invited',
    })
    expect(await db.select().from(people).where(eq(people.name, 'Mina Cho'))).toHaveLength(1)
  }))

test('nobody is enrolled twice, with two cohorts of a programme, or with a closed account', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedCohort(db, { id: 'cohort-b', title: 'May 2027', programmeId, versionId })
    await db.update(people).set({ state: 'disabled' }).where(eq(people.id, marcus.id))
    const before = await db.select().from(programmePeople)

    for (const [cohort, person, says] of [
      [cohortId, priya, /Priya Nair is in this cohort already/],
      ['cohort-b', priya, /goes through Cloud 2027 with April 2027/],
      [cohortId, marcus, /account of Marcus Webb is closed/],
    ] as const)
      expect(await enrolPerson(as(helen), { cohortId: cohort, email: emailOf(person), ...nobodyElse })).toMatchObject({
        refusal: { code: 'conflict', message: expect.stringMatching(says) },
      })
    expect(await db.select().from(programmePeople)).toEqual(before)
  }))

test('whoever was in the programme before there were cohorts joins one; whoever left may come back', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await db
      .insert(programmePeople)
      .values({ id: 'viktor-in', programmeId, personId: rival.id, place: 'enrolled', from: now })
    await enrolPerson(as(helen), { cohortId, email: emailOf(rival), ...nobodyElse })
    expect(await db.select().from(programmePeople).where(eq(programmePeople.id, 'viktor-in'))).toMatchObject([
      { cohortId, versionId },
    ])

    expect(await endEnrolment(as(helen), { cohortId, personId: rival.id })).toMatchObject({ ok: true })
    expect(await names(as(helen), cohortId)).not.toContain(rival.id)
    expect(await enrolPerson(as(helen), { cohortId, email: emailOf(rival), ...nobodyElse })).toMatchObject({ ok: true })
    expect(await names(as(helen), cohortId)).toContain(rival.id)
  }))

test('who leaves keeps what is published of them until the next schedule, and it is counted', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, { priya: ['desk', 'servers', 'soc', null] })
    // In May the first period has begun: two of the three placements are ahead.
    const may = new Date('2027-05-03T09:00:00Z')

    expect(await endEnrolment(as(helen, may), { cohortId, personId: priya.id })).toEqual({
      ok: true,
      value: { cohortId, name: 'Priya Nair', placementsAhead: 2 },
    })
    expect(await endEnrolment(as(helen, may), { cohortId, personId: priya.id })).toMatchObject({
      refusal: { code: 'not-found' },
    })
  }))

const place = { cohortId, personId: noor.id, visited: ['servers'], joinsIn: 2, leavesAfter: 3 }
const wasEmpty = ' '

test('from when to when someone takes part, and where they were, is changed by whoever read it last', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    expect(await changeEnrolment(as(helen), { ...place, was: wasEmpty, unknown: 0 })).toEqual({
      ok: true,
      value: { strain: null },
    })
    expect((await apprenticesOf(as(helen), cohortId)).find(({ id }) => id === noor.id)).toMatchObject({
      joinsIn: 2,
      leavesAfter: 3,
      visited: ['servers'],
    })

    expect(await changeEnrolment(as(helen), { ...place, was: wasEmpty, visited: [], unknown: 0 })).toMatchObject({
      refusal: { code: 'stale' },
    })
    // The first and the last period are what is usual, and need no number.
    const whole = { ...place, joinsIn: 1, leavesAfter: 4, was: '2 3 servers', unknown: 0 as const }
    expect(await changeEnrolment(as(helen), whole)).toMatchObject({ ok: true })
    expect((await apprenticesOf(as(helen), cohortId)).find(({ id }) => id === noor.id)).toMatchObject({
      joinsIn: null,
      leavesAfter: null,
    })
  }))

test.each([
  [{ joinsIn: 3, leavesAfter: 2 }, 'invalid'],
  [{ joinsIn: 5 }, 'invalid'],
  [{ joinsIn: 0 }, 'invalid'],
  [{ visited: ['board'] }, 'not-found'],
  [{ visited: ['servers', 'nowhere'] }, 'not-found'],
  [{ personId: rival.id }, 'not-found'],
])('an enrolment that cannot be is refused: %j', (wrong, code) =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)
    const before = await db.select().from(programmePeople)

    expect(await changeEnrolment(as(helen), { ...place, was: wasEmpty, unknown: 0, ...wrong })).toMatchObject({
      refusal: { code },
    })
    expect(await db.select().from(programmePeople)).toEqual(before)
  }),
)

test('absences are set as a whole; what strains the published schedule is said', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, {
      priya: ['desk', 'servers', 'servers', 'soc'],
      noor: ['desk', 'servers', 'servers', 'soc'],
      leila: ['servers', 'desk', 'soc', 'servers'],
      owen: ['servers', 'desk', 'soc', 'servers'],
    })
    const away = { cohortId, personId: priya.id, unknown: 0 as const }

    expect(await setAbsences(as(helen), { ...away, absent: [2, 3], was: '' })).toEqual({
      ok: true,
      value: { strain: 'In the published schedule, 2 placements are of people who are away now: draw up a change.' },
    })
    expect(await setAbsences(as(helen), { ...away, absent: [], was: '' })).toMatchObject({ refusal: { code: 'stale' } })
    expect(await setAbsences(as(helen), { ...away, absent: [5], was: '2 3' })).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await setAbsences(as(helen), { ...away, absent: [], was: '2 3' })).toEqual({
      ok: true,
      value: { strain: null },
    })
    expect(await db.select().from(absences)).toEqual([])
  }))

test.each([priya, ingrid, rival, amara, marcus])(
  'to $name there is nobody in the cohort to enrol, change or end',
  (outsider) =>
    inWorld(async (as, db) => {
      await seedRotation(db)
      await seedOtherCohort(db)
      const before = [await db.select().from(programmePeople), await db.select().from(people)]

      for (const answer of [
        await enrolPerson(as(outsider), { cohortId, email: emailOf(tomas), ...nobodyElse }),
        await enrolPerson(as(outsider), { cohortId, email: 'mina@fernhill.example', ...nobodyElse, name: 'Mina' }),
        await changeEnrolment(as(outsider), { ...place, was: wasEmpty, unknown: 0 }),
        await endEnrolment(as(outsider), { cohortId, personId: priya.id }),
        await setAbsences(as(outsider), { cohortId, personId: priya.id, absent: [1], was: '', unknown: 0 }),
      ])
        expect(answer).toMatchObject({ refusal: { code: 'not-found' } })
      expect([await db.select().from(programmePeople), await db.select().from(people)]).toEqual(before)
      expect(await db.select().from(absences)).toEqual([])
    }),
)

test('the same person enrolled twice at once is enrolled once, the known and the newcomer alike', () =>
  withDatabase('world', async ({ db }) => {
    await seedRotation(db)
    const context = () => contextFor({ id: helen.id, name: helen.name, administrator: false }, db, now)
    const enrolOne = (email: string) => enrolPerson(context(), { cohortId, email, ...nobodyElse, name: 'Mina Cho' })

    for (const email of [emailOf(tomas), 'mina@fernhill.example']) {
      const results = await Promise.all([enrolOne(email), enrolOne(email), enrolOne(email)])
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    }
    expect(await names(context(), cohortId)).toHaveLength(6)
    expect(await db.select().from(people).where(eq(people.name, 'Mina Cho'))).toHaveLength(1)
  }))

test('forms become what is asked; anything else in them is refused', () => {
  expect(enrolPersonInput.parse({ cohortId, email: ' Mina@Fernhill.Example ', joinsIn: '' })).toEqual({
    cohortId,
    email: 'mina@fernhill.example',
    ...nobodyElse,
  })
  const enrolment = { cohortId, personId: owen.id, joinsIn: '2', leavesAfter: '', was: ' ' }
  expect(changeEnrolmentInput.parse({ ...enrolment, 'visited-desk': 'on', 'visited-soc': 'on' })).toEqual({
    cohortId,
    personId: owen.id,
    joinsIn: 2,
    leavesAfter: null,
    was: ' ',
    visited: ['desk', 'soc'],
    unknown: 0,
  })
  expect(changeEnrolmentInput.safeParse({ ...enrolment, versionId: 'mine' }).success).toBe(false)
  expect(
    setAbsencesInput.parse({ cohortId, personId: owen.id, was: '', 'away-3': 'on', 'away-12': 'on' }),
  ).toMatchObject({
    absent: [3, 12],
  })
  for (const wrong of ['away-x', 'away-123', 'away-', 'reason'])
    expect(setAbsencesInput.safeParse({ cohortId, personId: owen.id, was: '', [wrong]: 'on' }).success).toBe(false)
})
