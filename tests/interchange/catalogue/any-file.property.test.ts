import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columns } from '@/lib/interchange/catalogue/columns'
import { listNames, type EntryIn } from '@/lib/interchange/catalogue/kinds'
import { readCatalogueFiles } from '@/lib/interchange/catalogue/read-files'
import { catalogueCsv, catalogueJson } from '@/lib/interchange/catalogue/write'
import { course, file, nothing, says, skill, withLinux } from './files'

const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...';,"\'\\=+-@\n\t: '),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 40,
  })
  .map((value) => value.trim())
  .filter((value) => value !== '' && !/(?![\t\n\r])\p{Cc}/u.test(value))

const floor = fc.record({ skills: fc.integer({ min: 1, max: 12 }), level: fc.integer({ min: 1, max: 7 }) })
const role: fc.Arbitrary<EntryIn<'roles'>> = fc
  .record({
    id: fc.constant('r'),
    title: text,
    line: fc.constantFrom('technical' as const, 'leadership' as const),
    summary: text,
    requires: fc.constant({ linux: 3 }),
    depthFloor: fc.option(floor, { nil: undefined }),
    from: fc.constant([]),
    outlook: fc.record({
      automated: fc.array(text, { maxLength: 4 }),
      remains: fc.array(text, { maxLength: 4 }),
      says: text,
    }),
  })
  .map(({ depthFloor, ...rest }) => ({ ...rest, ...(depthFloor && { depthFloor }) }))

const proof = fc
  .record({
    fromLevel: fc.integer({ min: 1, max: 7 }),
    pieces: fc.integer({ min: 2, max: 10 }),
    observers: fc.integer({ min: 1, max: 5 }),
    withinMonths: fc.option(fc.integer({ min: 1, max: 240 }), { nil: undefined }),
  })
  .map(({ withinMonths, ...rest }) => ({ ...rest, ...(withinMonths && { withinMonths }) }))

test('whatever a rule of proof asks for, a table and a document give it back', () => {
  fc.assert(
    fc.property(proof, (rule) => {
      const entry = { ...skill('linux'), proof: rule }
      const table = readCatalogueFiles([file('skills.csv', catalogueCsv('skills', [entry]))], nothing)
      const document = catalogueJson({ ...nothing, skills: [entry] })

      expect([...says(table), ...table.entries.skills]).toEqual([entry])
      expect(readCatalogueFiles([file('catalogue.json', document)], nothing).entries.skills).toEqual([entry])
    }),
    { numRuns: 200 },
  )
})

test('whatever people write, a table gives it back', () => {
  fc.assert(
    fc.property(role, fc.constantFrom(',' as const, ';' as const, '\t' as const), (entry, separator) => {
      const read = readCatalogueFiles([file('roles.csv', catalogueCsv('roles', [entry], separator))], withLinux)

      expect(says(read)).toEqual([])
      expect(read.entries.roles).toEqual([entry])
    }),
    { numRuns: 300 },
  )
})

const sound = { ...nothing, skills: [skill('linux')], activities: [course('a'), { ...course('b'), after: ['a'] }] }
const documents = [
  { name: 'catalogue.json', text: catalogueJson(sound) },
  ...listNames.map((list) => ({ name: `${list}.csv`, text: catalogueCsv(list, sound[list]) })),
  { name: 'headings', text: `${columns.activities.map(({ heading }) => heading).join(';')}\n` },
]
const scrap = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('"', '{', '}', '[', ']', ',', ';', '\n', '\t', '\0', '__proto__', '1e999', ':', 'null', '\ud800'),
)

test('a sound file with a part of it exchanged is read without a crash, and every fault says where it is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...documents), fc.nat(), fc.nat(40), scrap, (document, at, length, put) => {
      const from = at % document.text.length
      const spoilt = document.text.slice(0, from) + put + document.text.slice(from + length)

      const { faults } = readCatalogueFiles([file(document.name, spoilt)], withLinux)

      for (const fault of faults.listed) {
        expect(fault.file).toBe(document.name)
        expect(fault.expected).toMatch(/^[A-Z].*\.$/s)
      }
    }),
    { numRuns: 2_000 },
  )
})

test('bytes of any kind are read without a crash', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('a.json', 'skills.csv', 'x'), (bytes, name) => {
      const read = readCatalogueFiles([{ name, bytes }], nothing)

      expect(read.entries).toEqual(nothing)
    }),
    { numRuns: 1_000 },
  )
})
