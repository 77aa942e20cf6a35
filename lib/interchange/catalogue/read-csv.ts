import { columnOf, columns, plainHeading, type Column } from './columns'
import { showFound, type FaultList } from './fault'
import { listNames, type ListName } from './kinds'
import { fileLimits } from './limits'
import { originalCell } from '../tables/neutral'
import { parseTable, type Separator } from '../tables/parse-table'
import type { PlacedEntries } from './placed'
import { readHeadings } from './read-headings'
import { separatorOf } from './separator'
import { takeEntry } from './take-entry'

/** Reads a table of one kind of entry: every row that is sound, and every fault with its row and column. */
export function readCatalogueCsv(
  file: string,
  text: string,
  into: PlacedEntries,
  faults: FaultList,
): { separator: Separator; list?: ListName } {
  const separator = separatorOf(text, (cell) => known.has(plainHeading(cell)))
  const { rows, stopped } = parseTable(text, separator, fileLimits)
  const list = listOf(file, rows[0] ?? [])
  if (stopped) faults.report({ file, place: { row: stopped.row }, expected: stopped.expected })
  if (rows.length > fileLimits.rows + 1)
    faults.report({ file, place: 'file', expected: `Give at most ${fileLimits.rows} rows in a file.` })
  else if (list) readRows(file, list, rows, into, faults)
  else if (!stopped) faults.report({ file, place: 'file', expected: cannotTell })
  return { separator, ...(list && { list }) }
}

const known = new Set(listNames.flatMap((list) => columns[list].map(({ heading }) => heading)))
const cannotTell = `Name the file ${listNames.map((list) => `${list}.csv`).join(', ')}, or give it the headings of one of them.`

/** Which table this is: as the file is named, or the one that has most of its headings. */
function listOf(file: string, headings: readonly string[]): ListName | undefined {
  const named = listNames.find((list) => file.toLowerCase().endsWith(`${list}.csv`))
  if (named) return named
  const plain = new Set(headings.map(plainHeading))
  const scores = listNames.map((list) => columns[list].filter(({ heading }) => plain.has(heading)).length)
  const best = Math.max(...scores)
  return scores.filter((score) => score === best).length === 1 ? listNames[scores.indexOf(best)] : undefined
}

function readRows(
  file: string,
  list: ListName,
  [headings = [], ...rows]: readonly string[][],
  into: PlacedEntries,
  faults: FaultList,
): void {
  const present = readHeadings(file, list, headings, rows, faults)
  rows.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return
    const row = index + 2
    // In a row that is too wide the cells have moved: what stands under which heading cannot be judged.
    if (cells.length > headings.length)
      faults.report({
        file,
        place: { row },
        expected: `Give at most ${headings.length} cells, one under each heading; quote a cell that holds a separator.`,
        found: `${cells.length} cells`,
      })
    else readRow({ file, list, row, cells, present }, into, faults)
  })
}

type Row = { file: string; list: ListName; row: number; cells: string[]; present: ReadonlyMap<Column, number> }

function readRow({ file, list, row, cells, present }: Row, into: PlacedEntries, faults: FaultList): void {
  const cellOf = (column: Column) => originalCell((cells[present.get(column) ?? -1] ?? '').trim())
  const told = new Set<Column>(columns[list].filter((column) => column.required && !present.has(column)))
  const values = columns[list].map((column): Field => {
    const text = cellOf(column)
    if (text === '') return [column.path, column.empty]
    const read =
      text.length > fileLimits.cell
        ? { expected: `Keep a cell below ${fileLimits.cell} characters.` }
        : column.cell.read(text)
    if ('value' in read) return [column.path, read.value]
    told.add(column)
    const place = { row, column: column.heading }
    faults.report({ file, place, expected: read.expected, found: showFound(text) })
    return [column.path, undefined]
  })

  takeEntry(
    list,
    {
      file,
      value: assemble(values) ?? {},
      placeOf: (path) => {
        const column = columnOf(list, path)
        return { row, ...(column && { column: column.heading }) }
      },
      found: (path) => {
        const column = columnOf(list, path)
        return showFound(column && cellOf(column))
      },
      isTold: (path) => told.has(columnOf(list, path) ?? never),
    },
    into,
    faults,
  )
}

const never: Column = { heading: '', path: [], cell: { read: () => ({ value: '' }), write: () => '' }, required: false }

type Field = readonly [path: readonly (string | number)[], value: unknown]

/** Fields by their paths, put together; what has no field with a value is absent. */
function assemble(fields: readonly Field[]): unknown {
  const keys = [...new Set(fields.map(([path]) => path[0]))]
  const parts = keys.map((key) => {
    const inside = fields.filter(([path]) => path[0] === key)
    const [only] = inside
    const value = only?.[0].length === 1 ? only[1] : assemble(inside.map(([path, value]) => [path.slice(1), value]))
    return [String(key), value] as const
  })
  if (keys.every((key) => typeof key === 'number')) return parts.map(([, value]) => value)
  const given = parts.filter(([, value]) => value !== undefined)
  return given.length > 0 ? Object.fromEntries(given) : undefined
}
