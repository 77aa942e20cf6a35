import { expect, test } from 'vitest'
import { importChanges, imports, people } from '@/db/schema'
import { applyImport } from '@/lib/cohorts/commands/apply-import'
import { undoImport } from '@/lib/cohorts/commands/undo-import'
import { checkImport } from '@/lib/cohorts/imports/check-import'
import { exampleFile } from '@/lib/cohorts/imports/example-file'
import { findImport } from '@/lib/cohorts/imports/find-import'
import { readFile } from '@/lib/cohorts/imports/read-file'
import { cohortId, otherCohortId, seedOtherCohort, seedRotation } from '../../support/rotation-world'
import { amara, helen, ingrid, inWorld, marcus, priya, rival, tomas } from '../../support/world'
import { apply, bytesOf, check, documentOf, forty, okay, prepared, read, takeIn } from './sending'

const none = { ok: false, refusal: { code: 'not-found' } }

test('whoever does not manage the programme finds no import, and nothing is written', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)
    const document = await prepared(as(helen), forty())
    const { importId } = await takeIn(as(helen), 'Name,Mail\nAna,ana@x.org\n')
    const before = [
      await db.select().from(people),
      await db.select().from(imports),
      await db.select().from(importChanges),
    ]

    for (const who of [priya, marcus, ingrid, rival, tomas, amara]) {
      expect(await readFile(as(who), { cohortId, name: 'a.csv', bytes: bytesOf(forty()) })).toMatchObject(none)
      expect(await checkImport(as(who), { cohortId, bytes: bytesOf(document) })).toMatchObject(none)
      expect(await applyImport(as(who), { cohortId, bytes: bytesOf(document) })).toMatchObject(none)
      expect(await exampleFile(as(who), { cohortId, file: 'invented.csv' })).toMatchObject(none)
      expect(await undoImport(as(who), { importId, version: 1 })).toMatchObject(none)
      expect(await findImport(as(who), importId)).toBeUndefined()
    }
    expect([
      await db.select().from(people),
      await db.select().from(imports),
      await db.select().from(importChanges),
    ]).toEqual(before)
  }))

test('what was seen for one cohort is not taken into another, nor by someone else’s seal', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)
    const document = await prepared(as(helen), 'Name,Mail\nAna,ana@x.org\n')

    expect(await apply(as(ingrid), document, otherCohortId)).toMatchObject({ ok: false, refusal: { code: 'stale' } })
    expect(await apply(as(helen), { ...document, seal: 'f'.repeat(64) })).toMatchObject({
      ok: false,
      refusal: { code: 'stale' },
    })
    expect(await apply(as(helen), { ...document, seal: null })).toMatchObject({
      ok: false,
      refusal: { code: 'invalid' },
    })
    expect(await db.select().from(imports)).toEqual([])
  }))

test('whoever is with another cohort of the programme, or whose account is closed, is told by row', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)
    await db
      .insert(people)
      .values({ id: 'gone', name: 'Gone', email: 'gone@x.org', state: 'disabled', createdAt: new Date() })
    const answer = await check(
      as(helen),
      documentOf(await read(as(helen), 'Name,Mail\nAna,ana@x.org\nGone,GONE@x.org\n')),
    )

    expect(answer).toMatchObject({
      outcome: 'faulty',
      groups: [{ title: '1 account is closed', repair: 'skip', faults: [{ rows: [3], found: 'gone@x.org' }] }],
    })
  }))

test.each([
  ['no JSON', '{'],
  ['another shape', { rows: [] }],
  ['a number where text belongs', { fileName: 1 }],
])('a document that our page does not send is refused: %s', (_, document) =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    expect(await checkImport(as(helen), { cohortId, bytes: bytesOf(document) })).toMatchObject({
      ok: false,
      refusal: { code: 'invalid' },
    })
  }),
)

test('an example to fill in and one of invented people can be taken in as they are', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    for (const [file, count] of [
      ['example.csv', 2],
      ['example.xlsx', 2],
      ['invented.csv', 40],
      ['invented.xlsx', 40],
    ] as const) {
      const { bytes, name } = okay(await exampleFile(as(helen), { cohortId, file }))
      const answer = await check(as(helen), documentOf(await read(as(helen), bytes, name)))
      expect(answer).toMatchObject({ outcome: 'sound', counts: { create: count, update: 0, unchanged: 0 } })
    }
  }))
