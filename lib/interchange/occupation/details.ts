import type { Left } from '@/lib/programmes/views/workbook'
import { sayCount, sayDay } from '@/lib/core/say'
import { standardLimits, type Standard } from '@/lib/programmes/model'
import type { Sheet, SheetRow } from './sheet'
import { readAmount, readDay, readOnetCode, readRapidsCode, readRatio, readTitle } from './values'

export const detailColumns = [
  'Registration State',
  'OA or SAA',
  'Sponsor Name',
  'Occupation Title',
  'Existing Title',
  'Onet Code',
  'RAPIDS Code',
  'Type',
  'Term (in months)',
  'Minimum OJT Hours',
  'Maximum OJT Hours',
  'Minimum RSI Hours',
  'Maximum RSI Hours',
  'Ratio of Apprentice to Journeyworker',
  'Probationary Period',
  'Registration Date',
  'Latest Registration Update',
] as const
type Column = (typeof detailColumns)[number]
type Row = SheetRow<Column>
export type Details = Pick<Standard, 'title' | 'about' | 'periods' | 'periodMonths' | 'identifiers'>

/** What the sheet "Details" says of an occupation: one row. */
export function readDetails({ name, rows }: Sheet<Column>, left: Left[]): Details {
  const [row, ...more] = rows
  if (!row) {
    left.push({
      sheet: name,
      row: 2,
      column: '',
      expected: 'one row about the occupation',
      found: '',
      says: 'A year in quarters is assumed.',
    })
    return { title: 'Apprenticeship', about: '', periods: 4, periodMonths: 3, identifiers: [] }
  }
  for (const other of more)
    left.push({
      sheet: name,
      row: other.row,
      column: '',
      expected: 'one occupation',
      found: other.of('Occupation Title'),
      says: 'Only the first row is taken.',
    })
  const tell = (column: Column, expected: string, says: string) =>
    left.push({ sheet: name, row: row.row, column: row.place(column), expected, found: row.of(column), says })

  const title = readTitle(row.of('Occupation Title') || row.of('Existing Title')).slice(0, standardLimits.title)
  if (title === '') tell('Occupation Title', 'the title of the occupation', 'It is called “Apprenticeship” for now.')
  return {
    title: title || 'Apprenticeship',
    about: aboutOf(row, tell).slice(0, standardLimits.text),
    ...periodsOf(row, tell),
    identifiers: identifiersOf(row, tell),
  }
}

type Tell = (column: Column, expected: string, says: string) => void

function identifiersOf(row: Row, tell: Tell): Standard['identifiers'] {
  const codes = [
    { framework: 'O*NET-SOC', column: 'Onet Code' as const, read: readOnetCode, expected: 'a code such as 15-1231.00' },
    { framework: 'RAPIDS', column: 'RAPIDS Code' as const, read: readRapidsCode, expected: 'four digits such as 0157' },
  ]
  return codes.flatMap(({ framework, column, read, expected }) => {
    const code = read(row.of(column))
    if (code === undefined && row.of(column) !== '') tell(column, expected, 'The code is left out.')
    if (code !== undefined && code !== row.of(column)) tell(column, expected, `It is taken as ${code}.`)
    return code === undefined ? [] : [{ framework, code }]
  })
}

/** The term in periods of equal length; quarters where they fit. */
function periodsOf(row: Row, tell: Tell): { periods: number; periodMonths: number } {
  const term = readAmount(row.of('Term (in months)'))
  const months = term !== undefined && Number.isInteger(term) && term >= 1 && term <= 288 ? term : undefined
  if (months === undefined) {
    tell('Term (in months)', 'the months that it lasts', 'A year in quarters is assumed.')
    return { periods: 4, periodMonths: 3 }
  }
  const periodMonths =
    [3, 4, 6, 2, 12, 1, 5, 7, 9, 10, 11].find(
      (length) => months % length === 0 && months / length <= standardLimits.periods,
    ) ?? 12
  const periods = Math.ceil(months / periodMonths)
  if (periods * periodMonths !== months)
    tell(
      'Term (in months)',
      'months that divide into equal periods',
      `${sayCount(periods, 'period')} of ${periodMonths} months are taken.`,
    )
  return { periods, periodMonths }
}

function aboutOf(row: Row, tell: Tell): string {
  const [state, agency, sponsor, existing, type] = [
    row.of('Registration State'),
    row.of('OA or SAA'),
    row.of('Sponsor Name'),
    row.of('Existing Title'),
    row.of('Type'),
  ]
  const registered = dayOf(row, 'Registration Date', tell)
  const updated = dayOf(row, 'Latest Registration Update', tell)
  const ratio = row.of('Ratio of Apprentice to Journeyworker')
  if (ratio !== '' && readRatio(ratio) === undefined)
    tell('Ratio of Apprentice to Journeyworker', 'a ratio such as 5:1', 'It is quoted in the description only.')
  const probation = row.of('Probationary Period')
  const span = (least: Column, most: Column) => [row.of(least), row.of(most)].filter((text) => text !== '').join(' to ')
  const ojt = span('Minimum OJT Hours', 'Maximum OJT Hours')
  const rsi = span('Minimum RSI Hours', 'Maximum RSI Hours')
  return [
    existing && `Also called ${existing}.`,
    type && `${type}.`,
    (state || agency || sponsor) &&
      `Registered${registered ? ` on ${sayDay(registered)}` : ''}${state ? ` in ${state}` : ''}${agency ? ` (${agency})` : ''}${sponsor ? ` by ${sponsor}` : ''}${updated ? `, last changed on ${sayDay(updated)}` : ''}.`,
    ratio && `Apprentices to journeyworkers: ${ratio}.`,
    probation && `Probation: ${/^\d+$/.test(probation) ? sayCount(Number(probation), 'month') : probation}.`,
    ojt && `On-the-job hours asked for: ${ojt}.`,
    rsi && `Related instruction hours asked for: ${rsi}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function dayOf(row: Row, column: 'Registration Date' | 'Latest Registration Update', tell: Tell): string | undefined {
  const text = row.of(column)
  if (text === '') return undefined
  const read = readDay(text)
  if (read && 'day' in read) return read.day
  tell(
    column,
    'a day such as 2022-10-20',
    read ? 'Day and month can be taken for each other; it is left out.' : 'It is left out.',
  )
  return undefined
}
