import { cleanCell } from '../tables/clean-cell'
import { columnLetters } from '../tables/table'
import type { Left } from '@/lib/programmes/views/workbook'

/** A row of a sheet by its number in the file, with the cells that were found under the columns we know. */
export type SheetRow<Column extends string> = {
  row: number
  of: (column: Column) => string
  place: (column: Column) => string
}

export type Sheet<Column extends string> = { name: string; rows: SheetRow<Column>[] }

/** A name as it is compared: letters and digits only, so that "WorkProcesses" and "Work Processes" are one. */
export const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/**
 * Reads a sheet under the headings that we know. A heading with a slip of the pen is taken for the one that it is nearest
 * to, and said; columns that we do not know are said once; rows without any cell are passed over.
 */
export function readSheet<Column extends string>(
  name: string,
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  left: Left[],
): Sheet<Column> {
  const [headings = [], ...body] = rows
  const at = new Map<Column, number>()
  headings.forEach((raw, column) => {
    const heading = cleanCell(raw).text
    if (heading === '') return
    const place = { sheet: name, row: 1, column: `${columnLetters(column)} (${heading})` }
    const known = columns.find((one) => plain(one) === plain(heading)) ?? nearest(plain(heading), columns)
    if (known === undefined)
      left.push({
        ...place,
        expected: 'a column of an occupation standard',
        found: heading,
        says: 'The column is not taken.',
      })
    else if (at.has(known))
      left.push({
        ...place,
        expected: 'each column once',
        found: heading,
        says: 'The first column of this name is taken.',
      })
    else {
      at.set(known, column)
      if (plain(known) !== plain(heading))
        left.push({ ...place, expected: known, found: heading, says: `It is read as “${known}”.` })
    }
  })
  return {
    name,
    rows: body.flatMap((cells, index) => {
      const clean = cells.map((cell) => cleanCell(cell).text)
      if (clean.every((cell) => cell === '')) return []
      return [
        {
          row: index + 2,
          of: (column: Column) => clean[at.get(column) ?? -1] ?? '',
          place: (column: Column) => `${columnLetters(at.get(column) ?? 0)} (${column})`,
        },
      ]
    }),
  }
}

/** The one heading that differs by two letters at most; undefined where none does, or several. */
function nearest<Column extends string>(heading: string, columns: readonly Column[]): Column | undefined {
  if (heading.length < 6) return undefined
  const near = columns.filter((one) => distance(plain(one), heading) <= 2)
  return near.length === 1 ? near[0] : undefined
}

/** How many letters must be added, dropped or exchanged to make one word the other (V. Levenshtein, 1965). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[other.length] ?? 0
}
