import { expect, test } from 'vitest'
import { applyImport } from '@/lib/cohorts/commands/apply-import'
import { undoImport } from '@/lib/cohorts/commands/undo-import'
import { checkImport } from '@/lib/cohorts/imports/check-import'
import { importInWorker } from '@/lib/cohorts/imports/in-worker'
import { importLimits } from '@/lib/cohorts/imports/limits'
import { cohortId, seedRotation } from '../../support/rotation-world'
import { helen, inWorld } from '../../support/world'
import { bytesOf, documentOf, okay, read } from './sending'

const list = (count: number) =>
  [
    'Name,Mail,Role,Wish 1,Wish 2,Absent',
    ...Array.from(
      { length: count },
      (_, at) =>
        `Person ${at},person.${at}@example.org,${'Works at one of the many sites. '.repeat(3)},Networks,Servers,${at % 10 === 0 ? 'Q3 2027' : ''}`,
    ),
  ].join('\n')
const known = {
  hosts: [
    { id: 'net', name: 'Networks' },
    { id: 'srv', name: 'Servers' },
  ],
  periods: [{ number: 1, title: 'Q3 2027' }],
  wishes: 8,
}

test('hundreds of people are read and checked on a thread of their own, taken in, and taken back', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const document = documentOf(await read(as(helen), list(500)))
    const bytes = bytesOf(document)
    expect(bytes.length).toBeGreaterThan(importLimits.smallBytes)
    const answer = okay(await checkImport(as(helen), { cohortId, bytes }))
    expect(answer).toMatchObject({ outcome: 'sound', counts: { create: 500 } })
    const seal = answer.outcome === 'sound' ? answer.seal : null

    const { importId } = okay(await applyImport(as(helen), { cohortId, bytes: bytesOf({ ...document, seal }) }))

    expect(okay(await undoImport(as(helen), { importId, version: 1 }))).toMatchObject({ leaving: 500, removed: 500 })
  }))

test('five thousand rows are read and checked within the limits of a worker, and so are as many faults', async () => {
  const reading = await importInWorker({ asks: 'read', source: { name: 'p.csv', bytes: bytesOf(list(5_000)) } })
  if (reading.says !== 'table' || !reading.read.ok) throw new Error(reading.says)
  const suggested = (['name', 'email', 'headline', 'wish1', 'wish2', 'absent'] as const).slice()
  const document = documentOf({ ...reading.read.table, suggested })

  const sound = await importInWorker({ asks: 'check', document: bytesOf(document), known })
  const faulty = await importInWorker({ asks: 'check', document: bytesOf(document), known: { ...known, hosts: [] } })

  expect(sound.says === 'checked' && [sound.checked.rows.length, sound.checked.count]).toEqual([5_000, 0])
  expect(faulty.says === 'checked' && [faulty.checked.rows.length, faulty.checked.count]).toEqual([0, 2])
})

test('a worker that takes too long is ended, and what it was asked is refused', async () => {
  const document = bytesOf({ fileName: 'x'.repeat(70_000) })

  expect(await importInWorker({ asks: 'check', document, known }, 0)).toEqual({ says: 'too-long' })
})
