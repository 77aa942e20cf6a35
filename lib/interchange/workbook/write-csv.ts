import { tableCsv } from '../tables/write-table'
import type { Sheet, SheetCell } from './sheet'

/** One sheet as CSV that every spreadsheet opens with its letters right; no cell is a formula to it. */
export const writeCsv = ({ headings, rows }: Pick<Sheet, 'headings' | 'rows'>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(tableCsv([headings, ...rows.map((row) => row.map(textOf))]))

function textOf(cell: SheetCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return typeof cell === 'string' ? cell : cell.text
}
