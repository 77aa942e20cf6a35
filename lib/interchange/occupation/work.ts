import type { Left } from '@/lib/programmes/views/workbook'
import { standardLimits as most, type WorkProcess } from '@/lib/programmes/model'
import { readAmount } from './values'
import { plain, type Sheet, type SheetRow } from './sheet'

export const workColumns = [
  'Work Process Sort Order',
  'Work Process Title',
  'Work Process Description',
  'Work Process Sub Category',
  'Minimum Hours',
  'Maximum Hours',
  'Skill Sort Order',
  'Skill Title',
  'Skill Answer Option 1',
  'Skill Answer Option 2',
  'Skill Answer Option 3',
  'Skill Answer Option 4',
  'Skill Answer Option 5',
] as const
type Column = (typeof workColumns)[number]
type Row = SheetRow<Column>
type Process = Omit<WorkProcess, 'id' | 'areas'>

/** Work processes, one from all rows that name it: a process is repeated for each of its skills. */
export function readWork({ name, rows }: Sheet<Column>, left: Left[]): Process[] {
  const processes = new Map<string, Row[]>()
  for (const row of rows) {
    const title = row.of('Work Process Title')
    if (title === '') {
      left.push(about(name, row, 'Work Process Title', 'the title of a work process', 'The row is left out.'))
      continue
    }
    processes.set(plain(title), [...(processes.get(plain(title)) ?? []), row])
  }
  if (rows.some((row) => answers.some((column) => row.of(column) !== '')))
    left.push({
      sheet: name,
      row: null,
      column: 'Skill Answer Option 1 to 5',
      expected: 'nothing',
      found: 'answers',
      says: 'Ways to rate a skill are not taken: levels are those of the catalogue.',
    })
  if (processes.size > most.workProcesses)
    left.push({
      sheet: name,
      row: null,
      column: '',
      expected: `at most ${most.workProcesses} work processes`,
      found: String(processes.size),
      says: 'Those beyond are left out.',
    })
  return [...processes.values()].slice(0, most.workProcesses).flatMap((own) => {
    const [first] = own
    return first ? [processOf(name, first, own, left)] : []
  })
}

const answers = [
  'Skill Answer Option 1',
  'Skill Answer Option 2',
  'Skill Answer Option 3',
  'Skill Answer Option 4',
  'Skill Answer Option 5',
] as const

function processOf(sheet: string, first: Row, rows: readonly Row[], left: Left[]): Process {
  const tell = (row: Row, column: Column, expected: string, says: string) =>
    left.push(about(sheet, row, column, expected, says))
  const title = first.of('Work Process Title').slice(0, most.title)
  const [least, longest] = [readAmount(first.of('Minimum Hours')), readAmount(first.of('Maximum Hours'))]
  const hours = Math.min(most.hours, Math.round(least ?? longest ?? 0))
  if (least === undefined && longest === undefined)
    tell(first, 'Minimum Hours', 'the hours of the work process', 'No hours are counted for it.')
  else if (least === undefined) tell(first, 'Minimum Hours', 'the fewest hours', `The most are taken: ${hours}.`)
  else if (longest !== undefined && longest > least)
    tell(first, 'Maximum Hours', 'one number of hours', `The fewest are taken: ${hours}.`)

  // Sort orders are given twice or not at all, so rows without one stay where they stand.
  const inOrder = rows.toSorted((one, other) => orderOf(one) - orderOf(other))
  const lines = [
    ...new Set([
      ...rows.flatMap((row) => partsOf(row.of('Work Process Description'))),
      ...rows.map((row) => row.of('Work Process Sub Category')),
      ...inOrder.map((row) => row.of('Skill Title')),
    ]),
  ].filter((line) => line !== '')
  if (lines.length > most.details)
    tell(
      first,
      'Skill Title',
      `at most ${most.details} lines for a work process`,
      `${lines.length - most.details} lines are left out.`,
    )
  return { title, hours, details: lines.slice(0, most.details).map((line) => line.slice(0, most.text)) }
}

const orderOf = (row: Row) => readAmount(row.of('Skill Sort Order')) ?? 0

/** A description that counts its parts, "a. …; b. …", as its parts; any other as it is. */
const partsOf = (text: string): string[] =>
  text.split(/;\s*(?=[a-z]{1,2}\.\s)/).map((part) => part.replace(/^[a-z]{1,2}\.\s+/, '').trim())

export const about = <C extends string>(
  sheet: string,
  row: SheetRow<C>,
  column: C,
  expected: string,
  says: string,
): Left => ({
  sheet,
  row: row.row,
  column: row.place(column),
  expected,
  found: row.of(column),
  says,
})
