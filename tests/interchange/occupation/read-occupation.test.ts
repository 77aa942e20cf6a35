import { existsSync, readFileSync } from 'node:fs'
import writeXlsxFile from 'write-excel-file/node'
import { describe, expect, test } from 'vitest'
import { readOccupation } from '@/lib/interchange/occupation/read-occupation'
import {
  readAmount,
  readDay,
  readOnetCode,
  readPercent,
  readRapidsCode,
  readRatio,
} from '@/lib/interchange/occupation/values'
import { standardInput } from '@/lib/programmes/inputs/standard'

type Cell = string | number | Date | null
const cell = (value: Cell) => {
  if (value === null) return null
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' }
  return typeof value === 'number' ? { value, type: Number } : { value, type: String }
}
/** A workbook of these sheets, as a spreadsheet program would save it. */
const workbook = async (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) =>
  new Uint8Array(
    await writeXlsxFile(
      Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cell)) })),
    ).toBuffer(),
  )
const read = async (sheets: Parameters<typeof workbook>[0]) => {
  const found = await readOccupation(await workbook(sheets))
  if (!found.ok) throw new Error(found.faults.join(' '))
  return found
}
const details = (row: Readonly<Record<string, Cell>>) => [Object.keys(row), Object.values(row)]
const works = [
  'Work Process Sort Order',
  'Work Process Title',
  'Work Process Description',
  'Minimum Hours',
  'Maximum Hours',
  'Skill Sort Order',
  'Skill Title',
]

test('a whole small standard is read, each part from its sheet', async () => {
  const { standard, left } = await read({
    Details: details({
      'Occupation Title': 'Network technician',
      'Onet Code': '15-1231.00',
      'RAPIDS Code': '2033',
      'Term (in months)': 24,
      'Ratio of Apprentice to Journeyworker': '2:1',
    }),
    WorkProcesses: [
      works,
      [1, 'Cabling', 'Pulls and tests cables.', 500, null, 1, 'Terminates copper'],
      [1, 'Cabling', null, 500, null, 2, 'Splices fibre'],
      [2, 'Routing', null, 800, null, null, null],
    ],
    RelatedInstruction: [
      ['Course Sort Order', 'Course Name', 'Course Code', 'Related Training Organization', 'Course Hours'],
      [1, 'Networks', 'N1', 'City College', 144],
    ],
    WageSchedule: [
      ['Step Sort Order', 'Step Level Title', 'Step OJT Hours', 'Step OJT Percentage'],
      [1, 'First', 1000, 0.5],
      [2, 'Second', 1000, '65%'],
    ],
  })
  expect(left).toEqual([])
  expect(standardInput.parse(standard)).toMatchObject({
    kind: 'apprenticeship',
    title: 'Network technician',
    about: 'Apprentices to journeyworkers: 2:1.',
    periods: 8,
    periodMonths: 3,
    identifiers: [
      { framework: 'O*NET-SOC', code: '15-1231.00' },
      { framework: 'RAPIDS', code: '2033' },
    ],
    areas: [{ title: 'Cabling' }, { title: 'Routing' }],
    workProcesses: [
      {
        title: 'Cabling',
        hours: 500,
        areas: ['area-1'],
        details: ['Pulls and tests cables.', 'Terminates copper', 'Splices fibre'],
      },
      { title: 'Routing', hours: 800, areas: ['area-2'], details: [] },
    ],
    relatedInstruction: [{ title: 'Networks (N1)', hours: 144, provider: 'City College' }],
    // The second step begins after the hours of the first.
    wageSteps: [
      { title: 'First', hours: 0, percent: 50 },
      { title: 'Second', hours: 1000, percent: 65 },
    ],
  })
})

test('what is not taken is said with its sheet, row and column, what was expected and what was found', async () => {
  const { standard, left } = await read({
    Details: details({
      'Occupation Title': 'CLOUD ENGINEER',
      'Onet Cod': 'cloudy',
      'RAPIDS Code': 157,
      'Term (in months)': 'two years',
      'Registration Date': '05/06/1987',
      Weather: 'fine',
    }),
    WorkProcesses: [works, [1, null, null, 10, null, null, null], [2, 'Run', null, null, null, null, null]],
    WageSchedule: [
      ['Step Sort Order', 'Step Level Title', 'Step OJT Hours', 'Step OJT Percentage'],
      [1, null, null, null],
    ],
    Notes: [['Anything']],
  })
  expect(standard).toMatchObject({
    title: 'Cloud engineer',
    periods: 4,
    identifiers: [{ framework: 'RAPIDS', code: '0157' }],
  })
  expect(left.map(({ sheet, row, column, found, says }) => [sheet, row, column, found, says])).toEqual([
    ['RelatedInstruction', null, '', '', 'Nothing of it is taken.'],
    ['Notes', null, '', 'Notes', 'The sheet is not taken.'],
    ['Details', 1, 'B (Onet Cod)', 'Onet Cod', 'It is read as “Onet Code”.'],
    ['Details', 1, 'F (Weather)', 'Weather', 'The column is not taken.'],
    ['Details', 2, 'E (Registration Date)', '05/06/1987', 'Day and month can be taken for each other; it is left out.'],
    ['Details', 2, 'D (Term (in months))', 'two years', 'A year in quarters is assumed.'],
    ['Details', 2, 'B (Onet Code)', 'cloudy', 'The code is left out.'],
    ['Details', 2, 'C (RAPIDS Code)', '157', 'It is taken as 0157.'],
    ['WorkProcesses', 2, 'B (Work Process Title)', '', 'The row is left out.'],
    ['WorkProcesses', 3, 'D (Minimum Hours)', '', 'No hours are counted for it.'],
    ['WageSchedule', 2, 'B (Step Level Title)', '', 'It is called “Step 1”.'],
    ['WageSchedule', 2, 'D (Step OJT Percentage)', '', 'No wage is given for it.'],
    ['WageSchedule', 2, 'C (Step OJT Hours)', '', 'When the next step begins is left open.'],
  ])
})

test('a workbook of something else, and what is no workbook, are refused with a sentence', async () => {
  expect(await readOccupation(await workbook({ Budget: [['Month', 'Amount']] }))).toEqual({
    ok: false,
    faults: ['This workbook has no sheet called Details and none called WorkProcesses. It has “Budget”.'],
  })
  for (const bytes of [new TextEncoder().encode('Details\nWorkProcesses'), new Uint8Array([80, 75, 3, 4, 0, 0])]) {
    const refused = await readOccupation(bytes)
    expect(refused).toMatchObject({ ok: false })
  }
})

test('codes, shares, days and ratios are read as they are written in the wild', () => {
  expect(['13-1071.01', '17.2011.00', ' 15-1231 ', '15123100', 'x'].map(readOnetCode)).toEqual([
    '13-1071.01',
    '17-2011.00',
    '15-1231.00',
    undefined,
    undefined,
  ])
  expect(['0157', '157', '157.0', '1057cb', '12345', ''].map(readRapidsCode)).toEqual([
    '0157',
    '0157',
    '0157',
    '1057CB',
    undefined,
    undefined,
  ])
  expect(['0.25', '25%', '25', '1.25', '1.5%', 'a lot'].map(readPercent)).toEqual([25, 25, 25, 125, 1.5, undefined])
  expect(['1,200', '40.5', '-3', '', '1e9'].map(readAmount)).toEqual([1200, 40.5, undefined, undefined, undefined])
  expect(['5:1', '1 to 2', '3/1', '5'].map(readRatio)).toEqual([5, 0.5, 3, undefined])
  expect(['2022-10-20', '15/01/1987', '01/15/1987', '01/01/2020', '31/02/2020'].map(readDay)).toEqual([
    { day: '2022-10-20' },
    { day: '1987-01-15' },
    { day: '1987-01-15' },
    { day: '2020-01-01' },
    undefined,
  ])
  expect(readDay('05/06/1987')).toEqual({ isEither: true })
})

const folder = '/work/shared/data/us-registered-apprenticeship'
const isThere = existsSync(folder)

describe.skipIf(!isThere)(
  `the workbooks that agencies publish${isThere ? '' : ' (skipped: they are not here)'}`,
  () => {
    const file = async (name: string) => {
      const found = await readOccupation(readFileSync(`${folder}/${name}`))
      if (!found.ok) throw new Error(found.faults.join(' '))
      return found
    }

    test('are read with their codes whole, however they were stored', async () => {
      for (const name of ['occupation-standards-template.xlsx', 'comp-occupation-standards-template.xlsx']) {
        const { standard } = await file(name)
        expect(standardInput.safeParse(standard).success).toBe(true)
        expect(standard).toMatchObject({
          title: 'Human resource specialist',
          periods: 4,
          periodMonths: 3,
          identifiers: [
            { framework: 'O*NET-SOC', code: '13-1071.01' },
            { framework: 'RAPIDS', code: '0157' },
          ],
        })
        expect(standard.about).toContain('Apprentices to journeyworkers: 5:1. Probation: 3 months.')
      }
    })

    test('bring one process from its many rows, keep a course that stands twice, and say so', async () => {
      const { standard, left } = await file('comp-occupation-standards-template.xlsx')
      expect(standard.workProcesses.map(({ title, hours, details: lines }) => [title, hours, lines.length])).toEqual([
        ['Principles of Child Growth and Development', 250, 3],
        ['Social and Emotional Development', 350, 4],
      ])
      expect(standard.relatedInstruction.map(({ title, hours }) => [title, hours])).toEqual([
        ['Welding (W001)', 30],
        ['Welding (W001)', 40],
        ['Intro to Tools (T001)', 50],
        ['Intro to Computers (C001)', 50],
      ])
      expect(left).toContainEqual({
        sheet: 'RelatedInstruction',
        row: 3,
        column: 'B (Course Name)',
        expected: 'each course once',
        found: 'Welding',
        says: 'It stands in row 2 as well; both are kept.',
      })
      expect(left.map(({ column }) => column)).toContain('Step Sort Order')
    })

    test('have dates of both kinds, and steps without a title', async () => {
      const { standard, left } = await file('occupation-standards-template.xlsx')
      expect(standard.about).toContain(
        'Registered on 15 January 1987 in CA (OA) by Hardy Corporation, last changed on 20 October 2022.',
      )
      expect(standard.wageSteps.map(({ title, hours, percent }) => [title, hours, percent])).toEqual([
        ['Step 1', 0, 25],
        ['Step 2', 60, 25],
        ['Step 3', 120, 10],
      ])
      expect(left).toContainEqual({
        sheet: 'Details',
        row: 2,
        column: 'G (RAPIDS Code)',
        expected: 'four digits such as 0157',
        found: '157',
        says: 'It is taken as 0157.',
      })
    })
  },
)
