import { expect, test } from 'vitest'
import { readWorkbook } from '@/lib/interchange/tables/read-workbook'
import type { Sheet } from '@/lib/interchange/workbook/sheet'
import { writeCsv } from '@/lib/interchange/workbook/write-csv'
import { writeWorkbook } from '@/lib/interchange/workbook/write-workbook'

const sheet: Sheet = {
  name: 'Q1/Q2: who [is] where, and a name that is too long',
  headings: ['Apprentice', 'Q1', 'Points'],
  rows: [
    ['Zoë', { text: 'Security, “north”', fill: '#ffeedd', ink: '#221100' }, 4],
    ['=1+1', null, 0],
  ],
  still: 1,
  widths: [20, 12],
}

test('a workbook holds the sheets with their cells, numbers as numbers, and text as text whatever it begins with', async () => {
  const read = await readWorkbook(await writeWorkbook([sheet, { ...sheet, name: 'Seats', rows: [] }]))

  expect(read).toEqual({
    sheets: [
      {
        name: 'Q1 Q2  who  is  where, and a na',
        rows: [
          ['Apprentice', 'Q1', 'Points'],
          ['Zoë', 'Security, “north”', '4'],
          ['=1+1', '', '0'],
        ],
      },
      { name: 'Seats', rows: [['Apprentice', 'Q1', 'Points']] },
    ],
  })
})

test('a CSV is the same sheet, without a formula', () => {
  const [mark, ...lines] = new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(writeCsv(sheet))
    .split(/(?<=\ufeff)|\r\n/)

  expect(mark).toBe('\ufeff')
  expect(lines).toEqual(['Apprentice,Q1,Points', 'Zoë,"Security, “north”",4', "'=1+1,,0", ''])
})
