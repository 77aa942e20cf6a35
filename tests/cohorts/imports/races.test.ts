import { expect, test } from 'vitest'
import { importChanges, imports, rotationWishes } from '@/db/schema'
import { undoImport } from '@/lib/cohorts/commands/undo-import'
import { sayWishes } from '@/lib/cohorts/commands/say-wishes'
import { openWishes } from '@/lib/cohorts/commands/open-wishes'
import { apprenticesOf } from '@/lib/cohorts/queries'
import { contextFor } from '@/lib/access/context'
import { withDatabase } from '../../support/databases'
import { cohortId, noor, seedRotation } from '../../support/rotation-world'
import { helen, now } from '../../support/world'
import { apply, forty, okay, prepared, takeIn } from './sending'

test('the same preview taken in three times at once is taken in once', () =>
  withDatabase('world', async ({ db }) => {
    await seedRotation(db)
    const context = () => contextFor({ id: helen.id, name: helen.name, administrator: false }, db, now)
    const document = await prepared(context(), forty())

    const results = await Promise.all([1, 2, 3].map(() => apply(context(), document)))

    const [first] = results
    expect(results.map((result) => result.ok)).toEqual([true, true, true])
    for (const result of results) expect(result).toEqual(first)
    expect(await db.select().from(imports)).toHaveLength(1)
    expect(await apprenticesOf(context(), cohortId)).toHaveLength(44)
  }))

test('two different files with the same new people at once: one is taken in, the other is told to look again', () =>
  withDatabase('world', async ({ db }) => {
    await seedRotation(db)
    const context = () => contextFor({ id: helen.id, name: helen.name, administrator: false }, db, now)
    const documents = [
      await prepared(context(), forty()),
      await prepared(
        context(),
        forty(() => 'Servers'),
      ),
    ]

    const results = await Promise.all(documents.map((document) => apply(context(), document)))

    expect(results.map((result) => (result.ok ? 'done' : result.refusal.code)).toSorted()).toEqual(['done', 'stale'])
    expect(await apprenticesOf(context(), cohortId)).toHaveLength(44)
  }))

test('taken back twice at once, and taken in at the same moment: each happens whole, in some order', () =>
  withDatabase('world', async ({ db }) => {
    await seedRotation(db)
    const context = () => contextFor({ id: helen.id, name: helen.name, administrator: false }, db, now)
    const { importId } = await takeIn(context(), forty())
    const change = await prepared(
      context(),
      forty(() => 'Servers'),
    )

    const [one, other, again] = await Promise.all([
      undoImport(context(), { importId, version: 1 }),
      undoImport(context(), { importId, version: 1 }),
      apply(context(), change),
    ])

    expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1)
    const there = await apprenticesOf(context(), cohortId)
    // Either the change came first and its wishes were kept, or everyone had left and it was refused.
    if (again.ok) expect(there.filter(({ wishes }) => wishes[0] === 'servers')).toHaveLength(40)
    else expect([again.refusal.code, there.length]).toEqual(['stale', 4])
  }))

test('wishes that someone says while a file is taken in are never lost without a word', () =>
  withDatabase('world', async ({ db }) => {
    await seedRotation(db)
    const as = ({ id, name }: { id: string; name: string }) => contextFor({ id, name, administrator: false }, db, now)
    okay(await openWishes(as(helen), { cohortId, closesOn: '2027-03-01' }))
    const document = await prepared(as(helen), `Name,Mail,Wishes\nNoor,${noor.id}@fernhill.example,Servers\n`)

    const [file, own] = await Promise.all([
      apply(as(helen), document),
      sayWishes(as(noor), { cohortId, hosts: ['soc'], absent: [], version: 1, was: '', unknown: 0 }),
    ])

    expect([file.ok, own.ok].filter(Boolean)).toHaveLength(1)
    const noors = (await db.select().from(rotationWishes)).find(({ personId }) => personId === noor.id)
    expect(noors?.hosts).toEqual(file.ok ? ['servers'] : ['soc'])
    expect(await db.select().from(importChanges)).toHaveLength(file.ok ? 1 : 0)
  }))
