import type { Encoding } from './decode-text'
import type { Separator } from './parse-table'

/** A file by its name and bytes, or rows that were copied from a spreadsheet. */
export type TableSource = { name: string; bytes: Uint8Array } | { pasted: string }

/** A column where it stands (counted from 0), and its heading as it is written; empty where cells stand under none. */
export type TableColumn = { at: number; header: string }

/** A row by its number in the file (the first is 1), with one cell for each column. */
export type TableRow = { row: number; cells: string[] }

/** A table that someone brought, with everything that was found in it. */
export type Table = {
  name: string
  format: 'csv' | 'xlsx' | 'pasted'
  encoding: Encoding | null
  separator: Separator | null
  sheet: string | null
  columns: TableColumn[]
  rows: TableRow[]
  /** Numbers of the rows that hold more cells than there are headings. */
  wide: number[]
  /** What one should know about how it was read, as sentences. */
  notes: string[]
}

/** What came of reading it: the table, or everything that stands in the way, as sentences that name the way out. */
export type TableRead = { ok: true; table: Table } | { ok: false; faults: string[] }

export const unreadable = (...faults: string[]): TableRead => ({ ok: false, faults })

/** The letters by which a spreadsheet calls a column: 0 is A, 26 is AA. */
export function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : `${columnLetters(Math.floor(at / 26) - 1)}${last}`
}
