import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { events, importChanges, imports, people, programmePeople } from '@/db/schema'
import { undoImport } from '@/lib/cohorts/commands/undo-import'
import { apprenticesOf } from '@/lib/cohorts/queries'
import { helen, inWorld } from '../../support/world'
import { cohortId, seedRotation } from '../../support/rotation-world'
import { apply, check, documentOf, forty, okay, prepared, read, takeIn } from './sending'

test('forty people are taken in, with their wishes; once more, all of them are unchanged', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const file = await read(as(helen), forty())
    expect(file.suggested).toEqual(['name', 'email', 'headline', 'wishes'])
    const seen = await check(as(helen), documentOf(file))
    expect(seen).toMatchObject({ outcome: 'sound', counts: { create: 40, update: 0, unchanged: 0 }, others: 4 })

    expect(await takeIn(as(helen), forty())).toMatchObject({ created: 40, updated: 0, unchanged: 0 })

    const there = await apprenticesOf(as(helen), cohortId)
    expect(there).toHaveLength(44)
    expect(there.find(({ email }) => email === 'person.7@fernhill.example')).toMatchObject({
      name: 'Person 7',
      headline: 'Analyst',
      state: 'invited',
      wishes: ['networks', 'servers'],
    })
    const again = await check(as(helen), documentOf(file))
    expect(again).toMatchObject({ outcome: 'sound', counts: { create: 0, update: 0, unchanged: 40 } })
    expect(await db.select().from(events).where(eq(events.subjectId, cohortId))).toHaveLength(1)
  }))

test('the same file sent twice is taken in once', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const document = await prepared(as(helen), forty())

    const first = okay(await apply(as(helen), document))
    const second = okay(await apply(as(helen), document))

    expect(second).toEqual(first)
    expect(await db.select().from(imports)).toHaveLength(1)
  }))

test('what changed since the preview is refused, and nothing is written', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const document = await prepared(as(helen), forty())
    await db
      .insert(people)
      .values({ id: 'new', name: 'New', email: 'person.3@fernhill.example', state: 'active', createdAt: new Date() })

    expect(await apply(as(helen), document)).toMatchObject({ ok: false, refusal: { code: 'stale' } })
    expect(await apprenticesOf(as(helen), cohortId)).toHaveLength(4)
    expect(await db.select().from(importChanges)).toEqual([])
  }))

test('a changed file updates what it changes, and taking it back restores exactly that', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await takeIn(as(helen), forty())
    const before = await apprenticesOf(as(helen), cohortId)
    const changed = forty((at) => (at < 3 ? 'Service desk' : 'Networks; Servers')).replace(
      'Person 40,',
      'Someone Else,',
    )

    const { importId, ...counts } = await takeIn(as(helen), changed)
    expect(counts).toEqual({ created: 0, updated: 4, unchanged: 36, strain: null })
    expect((await apprenticesOf(as(helen), cohortId)).find(({ name }) => name === 'Person 1')?.wishes).toEqual(['desk'])

    expect(okay(await undoImport(as(helen), { importId, version: 1 }))).toEqual({
      leaving: 0,
      removed: 0,
      restored: 4,
      kept: [],
    })
    const after = await apprenticesOf(as(helen), cohortId)
    expect(after).toEqual(before)
  }))

test('taking forty people back leaves nothing of them; a second time is refused; and they may be taken in again', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const peopleBefore = await db.select().from(people)
    const placesBefore = await db.select().from(programmePeople)
    const { importId } = await takeIn(as(helen), forty())

    expect(okay(await undoImport(as(helen), { importId, version: 1 }))).toEqual({
      leaving: 40,
      removed: 40,
      restored: 0,
      kept: [],
    })

    expect(await db.select().from(people)).toHaveLength(peopleBefore.length)
    expect(await db.select().from(programmePeople)).toHaveLength(placesBefore.length)
    expect(await undoImport(as(helen), { importId, version: 2 })).toMatchObject({
      ok: false,
      refusal: { code: 'conflict' },
    })
    expect(await takeIn(as(helen), forty())).toMatchObject({ created: 40 })
  }))
