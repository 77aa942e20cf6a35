import { expect, test } from 'vitest'
import { lookInto } from '@/lib/interchange/tables/unpack'
import { tableXlsx } from '@/lib/interchange/tables/write-table'
import { cellsOf, faultsIn, headersOf, tableIn } from './reading'
import { text, workbookOf, zipOf } from './zip'

const head = `<row r="1">${text('A1', 'Name')}${text('B1', 'Value')}</row>`
const withValue = (cell: string) => workbookOf({ People: `${head}<row r="2">${text('A2', 'Ana')}${cell}</row>` })

test.each([
  ['text that looks like a number', text('B2', '00123'), '00123'],
  ['text with an exponent', text('B2', '1e5'), '1e5'],
  ['a number', '<c r="B2"><v>123</v></c>', '123'],
  ['a number with an exponent', '<c r="B2"><v>1E5</v></c>', '100000'],
  ['a sum of tenths', '<c r="B2"><v>0.30000000000000004</v></c>', '0.3'],
  ['a day', '<c r="B2" s="1"><v>46478</v></c>', '2027-04-01'],
  ['a moment', '<c r="B2" s="1"><v>46478.5</v></c>', '2027-04-01 12:00'],
  ['true', '<c r="B2" t="b"><v>1</v></c>', 'TRUE'],
  ['false', '<c r="B2" t="b"><v>0</v></c>', 'FALSE'],
  ['a formula, by its value', '<c r="B2"><f>1+1</f><v>2</v></c>', '2'],
  ['a formula with text', '<c r="B2" t="str"><f>A2&amp;"!"</f><v>Ana!</v></c>', 'Ana!'],
])('a cell is read as people see it: %s', async (_, cell, value) => {
  const table = await tableIn(withValue(cell))

  expect(table).toMatchObject({ format: 'xlsx', sheet: 'People', encoding: null, separator: null })
  expect(table.rows).toEqual([{ row: 2, cells: ['Ana', value] }])
})

test('rows keep their numbers over gaps, however large the sheet says that it is', async () => {
  const table = await tableIn(
    workbookOf({ S: `${head}<row r="4">${text('A4', 'Ana')}${text('B4', 'x')}</row><row r="900"><c r="Z900"/></row>` }),
  )

  expect(table.rows).toEqual([{ row: 4, cells: ['Ana', 'x'] }])
  expect(headersOf(table)).toEqual(['Name', 'Value'])
})

test('of several sheets the first with rows is read, and the others are named', async () => {
  const table = await tableIn(
    workbookOf({
      Notes: `<row r="1">${text('A1', 'Read me')}</row>`,
      Empty: '',
      People: `${head}<row r="2">${text('A2', 'Ana')}</row>`,
    }),
  )

  expect(table.sheet).toBe('People')
  expect(table.notes).toContain('Only the sheet “People” was read; “Notes” was not.')
})

test('what is written as a workbook reads back', async () => {
  const rows = [
    ['Name', 'E-mail', 'Wishes'],
    ['Ana Silva', 'ana@example.org', '=SUM(A1)'],
    ['Łukasz 东', '', '00123'],
  ]
  const table = await tableIn(await tableXlsx('People', rows))

  expect([headersOf(table), ...cellsOf(table)]).toEqual(rows)
})

test.each([
  ['half a workbook', withValue('').slice(0, 900), /damaged/],
  ['an archive of something else', zipOf([{ name: 'a.txt', text: 'a' }]), /an archive without a workbook/],
  [
    'an OpenDocument file',
    zipOf([
      { name: 'mimetype', text: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', text: '<a/>' },
    ]),
    /OpenDocument/,
  ],
  ['a workbook without sheets', zipOf([{ name: 'xl/workbook.xml', text: '<workbook/>' }]), /cannot be read/],
  ['a workbook with nothing in it', workbookOf({ A: '' }), /^There is nothing in this workbook/],
])('%s is refused with the way out', async (_, bytes, says) => {
  expect(await faultsIn(bytes)).toEqual([expect.stringMatching(says)])
})

test('an archive that unpacks to too much is refused before it is read, whatever it says about its size', () => {
  const much = new Uint8Array(100_001)
  const look = (part: { name: string; text: string | Uint8Array; says?: number }) => lookInto(zipOf([part]), 100_000)

  expect(look({ name: 'xl/workbook.xml', text: much })).toMatch(/^This workbook unpacks to more/)
  expect(look({ name: 'xl/workbook.xml', text: much, says: 10 })).toMatch(/^This workbook unpacks to more/)
  expect(look({ name: 'xl/workbook.xml', text: 'a', says: 100_001 })).toMatch(/^This workbook unpacks to more/)
  expect(look({ name: 'xl/workbook.xml', text: much.slice(1) })).toEqual(['xl/workbook.xml'])
  expect(lookInto(zipOf(Array.from({ length: 2_001 }, (_, at) => ({ name: `${at}`, text: '' }))))).toMatch(
    /unpacks to more/,
  )
})
