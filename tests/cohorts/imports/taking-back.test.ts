import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { absences, people, programmePeople, rotationWishes, tokens } from '@/db/schema'
import { undoImport } from '@/lib/cohorts/commands/undo-import'
import { countUndo, gatherUndo } from '@/lib/cohorts/imports/gather-undo'
import { findImport, importsOf } from '@/lib/cohorts/imports/find-import'
import { apprenticesOf } from '@/lib/cohorts/queries'
import { cohortId, noor, publishAsIs, seedRotation } from '../../support/rotation-world'
import { helen, inWorld, now, tomas } from '../../support/world'
import { check, documentOf, okay, read, takeIn } from './sending'

const list = (...rows: string[]) => ['Name,E-mail,Role,Wishes,Absent,Joins in', ...rows].join('\n')
const later = new Date(now.getTime() + 60_000)
const noorsMail = `${noor.id}@fernhill.example`

test('what someone said since is kept and told by name; everyone else leaves', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const { importId } = await takeIn(
      as(helen),
      list('Ana,ana@x.org,,Networks,,', 'Ben,ben@x.org,,Servers,Q3 2027,', 'Cy,cy@x.org,,,,'),
    )
    const there = await apprenticesOf(as(helen), cohortId)
    const idOf = (name: string) => there.find((one) => one.name === name)?.id ?? ''
    await db
      .update(rotationWishes)
      .set({ hosts: ['soc'], saidBy: idOf('Ana'), saidAt: later })
      .where(eq(rotationWishes.personId, idOf('Ana')))
    await db.insert(absences).values({ cohortId, personId: idOf('Cy'), period: 1, saidBy: idOf('Cy'), saidAt: later })

    const outcome = okay(await undoImport(as(helen, later), { importId, version: 1 }))

    expect(outcome).toEqual({
      leaving: 1,
      removed: 1,
      restored: 0,
      kept: [
        { name: 'Ana', why: 'their wishes were changed since' },
        { name: 'Cy', why: 'their absences were changed since' },
      ],
    })
    const left = await apprenticesOf(as(helen), cohortId)
    expect(left.map(({ name }) => name)).not.toContain('Ben')
    expect(left.find(({ name }) => name === 'Ana')?.wishes).toEqual(['soc'])
  }))

test('what was there before comes back whole: wishes with who said them, absences, when they join', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await db.insert(absences).values({ cohortId, personId: noor.id, period: 4, saidBy: noor.id, saidAt: now })
    const all = async () => [
      await db
        .select({ hosts: rotationWishes.hosts, saidBy: rotationWishes.saidBy, saidAt: rotationWishes.saidAt })
        .from(rotationWishes)
        .orderBy(rotationWishes.personId),
      await db.select().from(absences),
      await db.select().from(programmePeople).orderBy(programmePeople.id),
      await db.select({ id: people.id, name: people.name }).from(people).orderBy(people.id),
    ]
    const before = await all()
    const { importId } = await takeIn(
      as(helen),
      list(`Noor H.,${noorsMail},Lead,Servers; Networks,Q2 2027; Q1 2028,Q3 2027`),
    )
    const [noors] = (await apprenticesOf(as(helen), cohortId)).filter(({ id }) => id === noor.id)
    expect(noors).toMatchObject({ name: noor.name, wishes: ['servers', 'networks'], absent: [1, 4], joinsIn: 2 })

    expect(okay(await undoImport(as(helen), { importId, version: 1 }))).toEqual({
      leaving: 0,
      removed: 0,
      restored: 1,
      kept: [],
    })
    expect(await all()).toEqual(before)
  }))

test('a name belongs to whoever has an account: the file does not change it, and that is said', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const seen = await check(as(helen), documentOf(await read(as(helen), list(`Noor H.,${noorsMail},Lead,Servers,,`))))

    expect(seen).toMatchObject({
      rows: [
        {
          does: 'update',
          changes: [{ field: 'Wishes', before: '1.\u00a0Networks', after: '1.\u00a0Servers' }],
          notes: [
            'Keeps the name and role that stand here: they are not the file’s to change.',
            'Said their wishes themselves; those of the file take their place.',
          ],
        },
      ],
    })
  }))

test('someone with an account joins as they are, and leaves again as they were', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const [account] = await db.select().from(people).where(eq(people.id, tomas.id))
    const { importId } = await takeIn(as(helen), list(`Someone,${account?.email},,Networks,,`))
    expect((await apprenticesOf(as(helen), cohortId)).map(({ name }) => name)).toContain(tomas.name)

    expect(okay(await undoImport(as(helen), { importId, version: 1 }))).toEqual({
      leaving: 1,
      removed: 0,
      restored: 0,
      kept: [],
    })

    expect((await apprenticesOf(as(helen, later), cohortId)).map(({ name }) => name)).not.toContain(tomas.name)
    expect((await db.select().from(people).where(eq(people.id, tomas.id)))[0]).toEqual(account)
    expect(await db.select().from(rotationWishes).where(eq(rotationWishes.personId, tomas.id))).toEqual([])
  }))

test('a newcomer whom something else refers to leaves the cohort and is not removed', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const { importId } = await takeIn(as(helen), list('Ana,ana@x.org,,,,', 'Ben,ben@x.org,,,,', 'Cy,cy@x.org,,,,'))
    const [ben] = await db.select().from(people).where(eq(people.email, 'ben@x.org'))
    await db.insert(tokens).values({
      id: 'bens',
      purpose: 'invitation',
      hash: 'x',
      personId: ben?.id ?? null,
      createdAt: now,
      expiresAt: later,
    })

    expect(okay(await undoImport(as(helen), { importId, version: 1 }))).toMatchObject({ leaving: 3, removed: 2 })

    expect(
      (await db.select().from(people)).filter(({ email }) => email.endsWith('@x.org')).map(({ name }) => name),
    ).toEqual(['Ben'])
    expect(await apprenticesOf(as(helen, later), cohortId)).toHaveLength(4)
  }))

test('whoever came in, or has a place in the published schedule, stays known or stays whole', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const { importId } = await takeIn(as(helen), list('Ana,ana@x.org,,Networks,,', 'Ben,ben@x.org,,,,'))
    const idOf = async (email: string) => (await db.select().from(people).where(eq(people.email, email)))[0]?.id ?? ''
    await db.update(people).set({ state: 'active' }).where(eq(people.email, 'ben@x.org'))
    await publishAsIs(db, { [await idOf('ana@x.org')]: ['networks', null, null, null] })

    expect(okay(await undoImport(as(helen), { importId, version: 1 }))).toEqual({
      leaving: 1,
      removed: 0,
      restored: 0,
      kept: [
        { name: 'Ana', why: 'has a place in the published schedule' },
        { name: 'Ben', why: 'has come in, or goes by another name, since: leaves the cohort, and stays known here' },
      ],
    })
    expect((await apprenticesOf(as(helen, later), cohortId)).find(({ name }) => name === 'Ana')?.wishes).toEqual([
      'networks',
    ])
  }))

test('of two imports, taking the earlier back keeps what the later changed', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const first = await takeIn(as(helen), list('Ana,ana@x.org,,Networks,,', 'Ben,ben@x.org,,Networks,,'))
    const second = await takeIn(as(helen, later), list('Ana,ana@x.org,,Servers,,'))

    expect(okay(await undoImport(as(helen, later), { importId: first.importId, version: 1 }))).toMatchObject({
      leaving: 1,
      kept: [{ name: 'Ana', why: 'their wishes were changed since' }],
    })
    expect(okay(await undoImport(as(helen, later), { importId: second.importId, version: 1 }))).toMatchObject({
      restored: 1,
    })
    expect((await apprenticesOf(as(helen, later), cohortId)).find(({ name }) => name === 'Ana')?.wishes).toEqual([
      'networks',
    ])
    expect((await importsOf(as(helen), cohortId)).map(({ undoneBy }) => undoneBy)).toEqual([helen.name, helen.name])
  }))

test('what taking back would do is known before it is done', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const { importId } = await takeIn(as(helen), list('Ana,ana@x.org,,Networks,,', `Noor,${noorsMail},,Servers,,`))
    const found = await findImport(as(helen), importId)

    const ahead = found && countUndo(await gatherUndo(as(helen), cohortId, found.line))

    expect(ahead).toEqual({ leaving: 1, removed: 1, restored: 1, kept: [] })
    expect(okay(await undoImport(as(helen), { importId, version: 1 }))).toEqual(ahead)
  }))
