import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { absences, cohorts, events, hosts, people, rotationWishes } from '@/db/schema'
import { contextFor } from '@/lib/access/context'
import { closeWishes } from '@/lib/cohorts/commands/close-wishes'
import { noteWishes } from '@/lib/cohorts/commands/note-wishes'
import { openWishes } from '@/lib/cohorts/commands/open-wishes'
import { sayWishes } from '@/lib/cohorts/commands/say-wishes'
import { sayWishesInput, noteWishesInput } from '@/lib/cohorts/inputs/wishes'
import { myCohorts } from '@/lib/cohorts/my-cohorts'
import { apprenticesOf, findCohort } from '@/lib/cohorts/queries'
import { wishing } from '@/lib/cohorts/views/wishing'
import { withDatabase } from '../support/databases'
import { cohortId, leila, noor, otherCohortId, seedOtherCohort, seedRotation } from '../support/rotation-world'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival } from '../support/world'

const said = { cohortId, hosts: ['networks', 'soc'], absent: [] as number[], version: 0, was: '', unknown: 0 as const }
const open = { cohortId, closesOn: '2027-01-31' }
const at = (instant: string) => new Date(instant)
const wishesOf = async (...[context, personId]: [Parameters<typeof apprenticesOf>[0], string]) =>
  (await apprenticesOf(context, cohortId)).find(({ id }) => id === personId)

test('an apprentice says wishes and absences while they are asked for, and changes them', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    expect(await sayWishes(as(leila), said)).toMatchObject({ refusal: { code: 'conflict' } })
    await openWishes(as(helen), open)

    expect(await sayWishes(as(leila), { ...said, absent: [2] })).toEqual({ ok: true, value: { wishes: 2 } })
    expect(await wishesOf(as(helen), leila.id)).toMatchObject({ wishes: ['networks', 'soc'], absent: [2] })
    const again = { ...said, hosts: ['soc'], version: 1, was: '2', absent: [3] }
    expect(await sayWishes(as(leila), again)).toMatchObject({ ok: true })
    expect(await wishesOf(as(helen), leila.id)).toMatchObject({ wishes: ['soc'], absent: [3], wishesSaidAt: now })

    // That one has no wish is said as well.
    expect(await sayWishes(as(noor), { ...said, hosts: [], version: 1 })).toMatchObject({ ok: true })
    expect(await wishesOf(as(helen), noor.id)).toMatchObject({ wishes: [], wishesSaidAt: now })
  }))

test('a page that is stale is told, in its wishes and in its absences, and nothing is lost', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await openWishes(as(helen), open)
    await sayWishes(as(leila), { ...said, absent: [2] })
    const before = [await db.select().from(rotationWishes), await db.select().from(absences)]

    for (const stale of [
      { version: 0, was: '2' },
      { version: 2, was: '2' },
      { version: 1, was: '' },
    ])
      expect(await sayWishes(as(leila), { ...said, hosts: ['desk'], ...stale })).toMatchObject({
        refusal: { code: 'stale' },
      })
    expect([await db.select().from(rotationWishes), await db.select().from(absences)]).toEqual(before)
  }))

test('wishes close when the day is over where the apprentice is', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await openWishes(as(helen), open)
    await db.update(people).set({ timeZone: 'Pacific/Auckland' }).where(eq(people.id, noor.id))
    await db.update(people).set({ timeZone: 'America/Los_Angeles' }).where(eq(people.id, leila.id))

    // 30 January, 11:30 in London: already the 31st in Auckland, which counts as a whole.
    expect(await sayWishes(as(noor, at('2027-01-30T11:30:00Z')), { ...said, version: 1 })).toMatchObject({ ok: true })
    // Half past eleven on the 31st in London: 1 February in Auckland, still the 31st in London and Los Angeles.
    const evening = at('2027-01-31T23:30:00Z')
    expect(await sayWishes(as(noor, evening), { ...said, version: 2 })).toMatchObject({
      refusal: { code: 'conflict', message: expect.stringContaining('31 January 2027') },
    })
    expect(await sayWishes(as(priya, evening), { ...said, version: 1 })).toMatchObject({ ok: true })
    const night = at('2027-02-01T07:59:00Z')
    expect(await sayWishes(as(priya, night), { ...said, version: 2 })).toMatchObject({ ok: false })
    expect(await sayWishes(as(leila, night), said)).toMatchObject({ ok: true })
    expect(await sayWishes(as(leila, at('2027-02-01T08:00:00Z')), { ...said, version: 1 })).toMatchObject({ ok: false })
    // Whoever manages the programme notes them at any time.
    const noted = { ...said, hosts: ['desk'], version: 2, personId: noor.id }
    expect(await noteWishes(as(helen, night), noted)).toMatchObject({ value: { name: 'Noor Haddad', strain: null } })
  }))

test('wishes are opened to a day ahead, given more time, and closed by hand', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    expect(await openWishes(as(helen), { cohortId, closesOn: '2027-01-03' })).toMatchObject({
      refusal: { fields: { closesOn: expect.any(String) } },
    })
    expect(await closeWishes(as(helen), { cohortId })).toMatchObject({ refusal: { code: 'conflict' } })

    await openWishes(as(helen), open)
    const later = at('2027-01-20T09:00:00Z')
    await openWishes(as(helen, later), { cohortId, closesOn: '2027-02-28' })
    expect(await findCohort(as(helen), cohortId)).toMatchObject({ wishesOpenedAt: now, wishesCloseOn: '2027-02-28' })
    expect(await closeWishes(as(helen, later), { cohortId })).toMatchObject({ ok: true })
    expect(await findCohort(as(helen), cohortId)).toMatchObject({ wishesOpenedAt: null, wishesCloseOn: '2027-01-20' })
    expect(await sayWishes(as(leila, later), said)).toMatchObject({ refusal: { code: 'conflict' } })
  }))

test.each([
  [null, null, '2027-01-10', 'not-asked'],
  [now, '2027-01-10', '2027-01-10', 'open'],
  [now, '2027-01-10', '2027-01-11', 'closed'],
  [now, null, '2027-01-11', 'open'],
  [null, '2027-01-10', '2027-01-09', 'closed'],
] as const)('opened %s and closing %s: on %s they are %s', (wishesOpenedAt, wishesCloseOn, today, is) => {
  expect(wishing({ wishesOpenedAt, wishesCloseOn }, today)).toBe(is)
})

test.each([
  [{ hosts: ['board'] }, 'a host of another programme'],
  [{ hosts: ['nowhere'] }, 'no host at all'],
  [{ hosts: ['servers'] }, 'a host that was retired'],
  [{ absent: [5] }, 'a period that there is not'],
])('what cannot be wished is refused: %j, %s', (wrong, _why) =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)
    await openWishes(as(helen), open)
    await db.update(hosts).set({ retiredAt: now }).where(eq(hosts.id, 'servers'))

    expect(await sayWishes(as(leila), { ...said, ...wrong })).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await noteWishes(as(helen), { ...said, ...wrong, personId: leila.id })).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await db.select().from(absences)).toEqual([])
  }),
)

test('a period that has begun stands: an apprentice cannot be away from it afterwards', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await openWishes(as(helen), { cohortId, closesOn: '2027-12-31' })
    await sayWishes(as(leila), { ...said, absent: [1] })
    const may = as(leila, at('2027-05-03T09:00:00Z'))

    expect(await sayWishes(may, { ...said, version: 1, was: '1', absent: [] })).toMatchObject({
      refusal: { code: 'conflict', message: expect.stringContaining('Q2 2027') },
    })
    expect(await sayWishes(may, { ...said, version: 1, was: '1', absent: [1, 2] })).toMatchObject({ ok: true })
  }))

test.each([rival, marcus, ingrid, amara, helen])(
  '$name is not in the cohort: there is nothing for them to wish',
  (outsider) =>
    inWorld(async (as, db) => {
      await seedRotation(db)
      await seedOtherCohort(db)
      await openWishes(as(helen), open)
      const before = [await db.select().from(rotationWishes), await db.select().from(cohorts)]

      expect(await sayWishes(as(outsider), said)).toMatchObject({ refusal: { code: 'not-found' } })
      expect((await myCohorts(as(outsider))).map(({ id }) => id)).toEqual(outsider === rival ? [otherCohortId] : [])
      if (outsider !== helen)
        for (const answer of [
          await noteWishes(as(outsider), { ...said, personId: leila.id }),
          await openWishes(as(outsider), open),
          await closeWishes(as(outsider), { cohortId }),
        ])
          expect(answer).toMatchObject({ refusal: { code: 'not-found' } })
      expect([await db.select().from(rotationWishes), await db.select().from(cohorts)]).toEqual(before)
    }),
)

test('an apprentice neither notes another’s wishes nor opens or closes them; the history does not say where anyone would go', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await openWishes(as(helen), open)
    expect(await noteWishes(as(priya), { ...said, personId: leila.id })).toMatchObject({ ok: false })
    expect(await closeWishes(as(priya), { cohortId })).toMatchObject({ ok: false })

    await sayWishes(as(leila), said)
    expect(JSON.stringify(await db.select().from(events))).not.toContain('networks')
  }))

test('wishes said twice at once are said once, and the other page is told', () =>
  withDatabase('world', async ({ db }) => {
    await seedRotation(db)
    const as = ({ id, name }: { id: string; name: string }) => contextFor({ id, name, administrator: false }, db, now)
    await openWishes(as(helen), open)

    const results = await Promise.all([
      sayWishes(as(leila), said),
      sayWishes(as(leila), { ...said, hosts: ['desk'] }),
      noteWishes(as(helen), { ...said, hosts: ['servers'], personId: leila.id }),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter((result) => !result.ok && result.refusal.code === 'stale')).toHaveLength(2)
    expect(await db.select().from(rotationWishes).where(eq(rotationWishes.personId, leila.id))).toMatchObject([
      { version: 1 },
    ])
  }))

test('the form’s fields become wishes in their order; anything else in it is refused', () => {
  const form = { cohortId, version: '1', was: '3', 'wish-1': 'soc', 'wish-2': '', 'wish-3': 'desk', 'away-3': 'on' }

  expect(sayWishesInput.parse(form)).toEqual({
    cohortId,
    version: 1,
    was: '3',
    hosts: ['soc', 'desk'],
    absent: [3],
    unknown: 0,
  })
  expect(noteWishesInput.parse({ ...form, personId: 'leila' })).toMatchObject({
    personId: 'leila',
    hosts: ['soc', 'desk'],
  })
  for (const extra of [{ personId: 'priya' }, { 'wish-9': 'desk' }, { 'wish-2': 'soc' }, { points: '9' }])
    expect(sayWishesInput.safeParse({ ...form, ...extra }).success).toBe(false)
})
