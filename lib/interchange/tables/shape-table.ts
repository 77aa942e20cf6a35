import { sayCount, sayList } from '@/lib/core/say'
import { cleanCell } from './clean-cell'
import { headingRowOf } from './headings'
import { tableLimits } from './limits'
import { columnLetters, unreadable, type Table, type TableRead, type TableRow } from './table'

type Raw = Pick<Table, 'name' | 'format' | 'encoding' | 'separator' | 'sheet'> & {
  rows: readonly (readonly string[])[]
  /** How many lines of the file stand before the first of these rows. */
  linesBefore: number
  notes: readonly string[]
}

/** Rows and cells as a table with headings: nothing is left out without a word. */
export function shapeTable({ rows: raw, linesBefore, notes: said, ...file }: Raw): TableRead {
  const notes = [...said]
  let cleaned = 0
  const filled: TableRow[] = []
  raw.forEach((cells, at) => {
    const clean = cells.map((cell) => cleanCell(cell))
    cleaned += clean.filter(({ wasCleaned }) => wasCleaned).length
    if (clean.some(({ text }) => text !== ''))
      filled.push({ row: at + 1 + linesBefore, cells: withoutEmptyEnd(clean.map(({ text }) => text)) })
  })
  if (filled.length === 0)
    return unreadable('There is nothing in it. Choose a file with a row of headings and a row for each person.')

  const heading = headingRowOf(filled.map(({ cells }) => cells))
  const headings = heading === undefined ? [] : (filled[heading]?.cells ?? [])
  const rows = filled.slice(heading === undefined ? 0 : heading + 1)
  const faults = tooLarge(headings, rows)
  if (faults.length > 0) return unreadable(...faults)
  if (rows.length === 0) return unreadable('It has headings, but no row below them. Add a row for each person.')

  if (heading === undefined) notes.push('It has no row of headings: the columns are called by their letters.')
  else if (heading > 0)
    notes.push(
      `The headings stand in row ${filled[heading]?.row}; ${sayCount(heading, 'row')} above them ${heading === 1 ? 'was' : 'were'} left out.`,
    )
  const wide = heading === undefined ? [] : rows.filter(({ cells }) => cells.length > headings.length)
  if (wide.length > 0) notes.push(sayWide(wide, headings.length))
  const width = Math.max(headings.length, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, at) => ({ at, header: headings[at] ?? '' }))
  const doubled = columns.filter(({ at, header }) => header !== '' && headings.indexOf(header) < at)
  for (const { at, header } of doubled)
    notes.push(
      `The heading “${header}” stands twice: in columns ${columnLetters(headings.indexOf(header))} and ${columnLetters(at)}. Say below what each holds.`,
    )
  const first = filled[heading === undefined ? 0 : heading]?.row ?? 1
  const last = filled.at(-1)?.row ?? first
  const empty = last - first + 1 - (filled.length - (heading ?? 0))
  if (empty > 0) notes.push(`${sayCount(empty, 'empty row was', 'empty rows were')} left out.`)
  if (cleaned > 0) notes.push(`In ${sayCount(cleaned, 'cell')}, characters that nobody can see were taken out.`)
  return {
    ok: true,
    table: {
      ...file,
      columns,
      rows: rows.map(({ row, cells }) => ({ row, cells: columns.map(({ at }) => cells[at] ?? '') })),
      wide: wide.map(({ row }) => row),
      notes,
    },
  }
}

const withoutEmptyEnd = (cells: string[]): string[] => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)

function tooLarge(headings: readonly string[], rows: readonly TableRow[]): string[] {
  const { rows: most, columns, cell, characters } = tableLimits
  const faults: string[] = []
  if (rows.length > most)
    faults.push(
      `It has more than ${most} rows, the most that can be taken in at once. Split it, and take the parts in one by one.`,
    )
  const widest = rows.reduce((best, row) => (row.cells.length > best.cells.length ? row : best), {
    row: 1,
    cells: [...headings],
  })
  if (widest.cells.length > columns)
    faults.push(
      `Row ${widest.row} has ${widest.cells.length} cells, and ${columns} columns are the most. Leave out the columns that nobody needs here.`,
    )
  const long = rows.find(({ cells }) => cells.some(({ length }) => length > cell))
  if (long) {
    const at = long.cells.findIndex(({ length }) => length > cell)
    faults.push(
      `Row ${long.row}, column ${columnLetters(at)} has ${long.cells[at]?.length} characters, and ${cell} are the most. Is a closing quote missing?`,
    )
  }
  const all = rows.reduce((sum, { cells }) => cells.reduce((total, { length }) => total + length, sum), 0)
  if (all > characters)
    faults.push(`It has ${all} characters, and ${characters} are the most. Split it, or leave out columns.`)
  return faults
}

function sayWide(wide: readonly TableRow[], headings: number): string {
  const named = sayList(wide.slice(0, 5).map(({ row }) => String(row)))
  const which =
    wide.length === 1
      ? `Row ${named} holds`
      : wide.length > 5
        ? `${wide.length} rows (the first are ${named}) hold`
        : `Rows ${named} hold`
  return `${which} more than ${sayCount(headings, 'cell')}, one under each heading. What is too many is shown as columns without a heading.`
}
