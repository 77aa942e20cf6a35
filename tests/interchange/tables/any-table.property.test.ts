import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTable } from '@/lib/interchange/tables/read-table'
import { cellsOf, fileOf, headersOf } from './reading'
import { spoiltWorkbook } from './spoilt'

const inWindows1252 = 'abcXYZ ,;"\'éüßñÅœ€–…'
const everywhere = `${inWindows1252}\t\nŁ东🙂`
const cellOf = (letters: string) =>
  fc
    .string({ unit: fc.constantFrom(...letters), maxLength: 12 })
    .map((text) => text.trim())
    .filter((text) => !/\S@\S+\.\S/.test(text))

const encodings = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'utf-16le with a mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be with a mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'utf-16le': (text: string) => Buffer.from(text, 'utf16le'),
  'windows-1252': (text: string) =>
    Buffer.from(
      text.replace(/[œ€–…]/g, (letter) => ({ œ: '\u009c', '€': '\u0080', '–': '\u0096' })[letter] ?? '\u0085'),
      'latin1',
    ),
}

const tables = (letters: string) =>
  fc.integer({ min: 2, max: 6 }).chain((width) =>
    fc.array(
      fc
        .array(cellOf(letters), { minLength: width, maxLength: width })
        .filter((row) => row.some((cell) => cell !== '')),
      { minLength: 1, maxLength: 12 },
    ),
  )

test.each(Object.keys(encodings) as (keyof typeof encodings)[])(
  'whatever people write, a table in %s gives it back under any separator',
  async (encoding) => {
    const isNarrow = encoding === 'windows-1252'
    await fc.assert(
      fc.asyncProperty(
        tables(isNarrow ? inWindows1252 : everywhere),
        fc.constantFrom(',', ';', '\t'),
        async (rows, delimiter) => {
          const headings = rows[0]?.map((_, at) => `heading ${'abcdef'.charAt(at)}`) ?? []
          const text = stringify([headings, ...rows], {
            delimiter,
            record_delimiter: 'windows',
            quoted_match: /[\r\n,;\t]/,
          })

          const read = await readTable(fileOf(encodings[encoding](text)))

          expect(read).toMatchObject({ ok: true, table: { separator: delimiter } })
          if (read.ok) expect([headersOf(read.table), ...cellsOf(read.table)]).toEqual([headings, ...rows])
        },
      ),
      { numRuns: 80 },
    )
  },
)

test('bytes of any kind, and a workbook with any part exchanged, are read or refused in a sentence, and never crash', async () => {
  const scrap = fc.uint8Array({ maxLength: 40 })
  const spoilt = fc.tuple(fc.nat(), fc.nat(30), scrap).map(([at, length, put]) => spoiltWorkbook(at, length, put))
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), spoilt), async (bytes) => {
      const read = await readTable(fileOf(bytes))

      if (!read.ok) for (const fault of read.faults) expect(fault).toMatch(/^[A-Z].*[.?]$/s)
    }),
    { numRuns: 400 },
  )
})
