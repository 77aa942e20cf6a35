import { expect, test } from 'vitest'
import { tableLimits } from '@/lib/interchange/tables/limits'
import { readTable } from '@/lib/interchange/tables/read-table'
import { columnLetters } from '@/lib/interchange/tables/table'
import { cellsOf, faultsIn, headersOf, tableIn } from './reading'

test('rows are read under their headings, with their numbers in the file', async () => {
  const table = await tableIn('Name,E-mail\r\nAna Silva,ana@example.org\r\n"Lind, Noor",noor@example.org\r\n')

  expect(table).toMatchObject({ format: 'csv', encoding: 'utf-8', separator: ',', sheet: null, wide: [], notes: [] })
  expect(table.rows).toEqual([
    { row: 2, cells: ['Ana Silva', 'ana@example.org'] },
    { row: 3, cells: ['Lind, Noor', 'noor@example.org'] },
  ])
})

test.each([
  ['semicolons around names with commas', 'Name;Mail\nLind, Noor;n@x.org\nSilva, Ana;a@x.org\n', ';'],
  ['commas around lists with semicolons', 'Name,Wishes\nNoor,A; B; C\nAna,B; C\n', ','],
  ['tabs', 'Name\tMail\nNoor\tn@x.org\n', '\t'],
  ['what the file itself says', 'sep=;\nName;Mail, if any\nNoor;n@x.org\n', ';'],
  ['semicolons after a title', 'Cohort 2027, April\nName;Mail\nNoor;n@x.org\nAna;a@x.org\n', ';'],
])('the separator is told from all rows: %s', async (_, text, separator) => {
  expect((await tableIn(text)).separator).toBe(separator)
})

test('line breaks in quotes belong to their cell, and rows count as in a spreadsheet', async () => {
  const table = await tableIn('Name,Note\n"Ana","one\ntwo"\nBen,three\n')

  expect(table.rows).toEqual([
    { row: 2, cells: ['Ana', 'one\ntwo'] },
    { row: 3, cells: ['Ben', 'three'] },
  ])
})

test.each([
  ['Windows', 'A,B\r\n1,2\r\n3,4'],
  ['Unix', 'A,B\n1,2\n3,4'],
  ['old Mac', 'A,B\r1,2\r3,4'],
  ['several', 'A,B\r\n1,2\n3,4\r\n'],
])('lines may end as %s do', async (_, text) => {
  expect(cellsOf(await tableIn(text))).toEqual([
    ['1', '2'],
    ['3', '4'],
  ])
})

test('headings may stand below a title; what is above them is left out and said', async () => {
  const table = await tableIn('April intake,,\n,,\nName,Mail,Role\nAna,a@x.org,Analyst\n')

  expect(headersOf(table)).toEqual(['Name', 'Mail', 'Role'])
  expect(table.rows).toEqual([{ row: 4, cells: ['Ana', 'a@x.org', 'Analyst'] }])
  expect(table.notes).toEqual(['The headings stand in row 3; 1 row above them was left out.'])
})

test('rows without headings are read from the first, under letters', async () => {
  const table = await tableIn('Ana,a@x.org\nBen,b@x.org\n')

  expect(headersOf(table)).toEqual(['', ''])
  expect(table.rows.map(({ row }) => row)).toEqual([1, 2])
  expect(table.notes).toEqual(['It has no row of headings: the columns are called by their letters.'])
})

test('a doubled heading is shown twice and said', async () => {
  const table = await tableIn('Name,Mail,Name\nAna,a@x.org,Silva\n')

  expect(headersOf(table)).toEqual(['Name', 'Mail', 'Name'])
  expect(cellsOf(table)).toEqual([['Ana', 'a@x.org', 'Silva']])
  expect(table.notes).toEqual(['The heading “Name” stands twice: in columns A and C. Say below what each holds.'])
})

test('cells beyond the headings are shown as columns of their own, and their rows are named', async () => {
  const table = await tableIn('Name,Mail\nAna,a@x.org\nBen,b@x.org,more,and more\nCy,c@x.org,,\n')

  expect(headersOf(table)).toEqual(['Name', 'Mail', '', ''])
  expect(table.wide).toEqual([3])
  expect(cellsOf(table)[1]).toEqual(['Ben', 'b@x.org', 'more', 'and more'])
  expect(table.notes[0]).toMatch(/^Row 3 holds more than 2 cells/)
})

test('short rows are filled up, empty ones are left out and counted', async () => {
  const table = await tableIn('Name,Mail,Role\nAna\n\n , ,\nBen,b@x.org\n\n')

  expect(table.rows).toEqual([
    { row: 2, cells: ['Ana', '', ''] },
    { row: 5, cells: ['Ben', 'b@x.org', ''] },
  ])
  expect(table.notes).toEqual(['2 empty rows were left out.'])
})

test('what nobody sees is taken out and counted: marks, zeros, directions; around a cell also space that does not break', async () => {
  const table = await tableIn('\ufeffName,Mail\n\u00a0Ana\u200b Silva ,a\u0000na@x.org\nB\u202een,b@x.org\n')

  expect(cellsOf(table)).toEqual([
    ['Ana Silva', 'ana@x.org'],
    ['Ben', 'b@x.org'],
  ])
  expect(table.notes).toEqual(['In 3 cells, characters that nobody can see were taken out.'])
})

test('Windows-1252 is said to be a guess', async () => {
  const table = await tableIn(Buffer.from('Name;Mail\nJos\u00e9;j@x.org\n', 'latin1'))

  expect(table).toMatchObject({ encoding: 'windows-1252', rows: [{ cells: ['José', 'j@x.org'] }] })
  expect(table.notes[0]).toMatch(/they were read as Windows-1252/)
})

test('pasted rows keep quotes that a spreadsheet left inside its cells', async () => {
  const read = await readTable({ pasted: 'Name\tRole\nAna "Ace" Silva\t"Lead" of one\nBen\t"two\nlines"' })

  expect(read).toMatchObject({
    ok: true,
    table: {
      format: 'pasted',
      encoding: null,
      separator: '\t',
      rows: [{ cells: ['Ana "Ace" Silva', '"Lead" of one'] }, { cells: ['Ben', 'two\nlines'] }],
    },
  })
})

test.each([
  ['nothing at all', '', /^This file is empty/],
  ['nothing but space', ' \n\n ,, \n', /^There is nothing in it/],
  ['only headings', 'Name,Mail\n', /^It has headings, but no row below them/],
  ['a quote that is not closed', 'Name,Mail\nAna,a@x.org\nBen,"b@x.org\nCy,c@x.org\n', /^Row 3: Close the quote/],
  ['a PDF', '%PDF-1.7\n', /^This is a PDF/],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1]), /^This is a picture/],
  ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]), /^This is an old Excel file/],
  ['too many rows', `Name,Mail\n${'Ana,a@x.org\n'.repeat(tableLimits.rows + 1)}`, /^It has more than 6000 rows/],
  ['too many columns', `${'H,'.repeat(61)}\n${'1,'.repeat(61)}\n`, /61 cells, and 60 columns are the most/],
  ['too long a cell', `Name,Mail\nAna,${'a'.repeat(4_001)}\n`, /^Row 2, column B has 4001 characters/],
  ['too many bytes', 'a'.repeat(tableLimits.bytes + 1), /^It has more than 8 MB/],
])('%s is refused with the way out', async (_, bytes, says) => {
  expect(await faultsIn(bytes)).toEqual([expect.stringMatching(says)])
})

test('as many rows as may be are read', async () => {
  expect((await tableIn(`Name,Mail\n${'Ana,a@x.org\n'.repeat(tableLimits.rows)}`)).rows).toHaveLength(tableLimits.rows)
})

test('columns are called by their letters as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})
