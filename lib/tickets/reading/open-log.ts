import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { cleanCell } from '@/lib/interchange/tables/clean-cell'
import { decodeInChunks } from '@/lib/interchange/tables/decode-in-chunks'
import { splitTable } from '@/lib/interchange/tables/find-separator'
import { headingRowOf } from '@/lib/interchange/tables/headings'
import { readWorkbook } from '@/lib/interchange/tables/read-workbook'
import { columnLetters } from '@/lib/interchange/tables/table'
import { ticketLimits } from '../model'

/** Why a file cannot be read, in a sentence with the way out. */
export class UnreadableLog extends Error {}

export type LogRow = { row: number; cells: readonly string[] }
export type OpenLog = { headings: string[]; notes: string[]; rows: AsyncIterable<LogRow> }

const startRows = 40
const longestRow = 100_000

/**
 * Opens an export: CSV in any usual encoding and separator, of which a few rows are held at a time, or a workbook. Rows are
 * numbered as a spreadsheet numbers them. Throws UnreadableLog, also while rows are read. For files of strangers: only on a
 * thread that can be ended.
 */
export async function openLog(bytes: Uint8Array): Promise<OpenLog> {
  if (bytes.length === 0) throw new UnreadableLog('This file is empty. Choose another one.')
  if (bytes.length > ticketLimits.bytes)
    throw new UnreadableLog(`It has more than ${ticketLimits.bytes / 1e6} MB. Export fewer weeks at a time.`)
  const notes: string[] = []
  const all = bytes[0] === 0x50 && bytes[1] === 0x4b ? await sheetRows(bytes, notes) : csvRows(bytes)
  const reading = all[Symbol.asyncIterator]()
  const start: LogRow[] = []
  while (start.length < startRows) {
    const next = await reading.next()
    if (next.done) break
    start.push(next.value)
  }
  const at = headingRowOf(start.map(({ cells }) => cells.map((cell) => cell.trim()))) ?? 0
  const heads = start[at]
  if (!heads || start.length < at + 2)
    throw new UnreadableLog('There are no rows below the headings. Choose an export with a row for each ticket.')
  if (at > 0) notes.push(`The headings were found in row ${heads.row}.`)
  const headings = heads.cells.map((cell, column) => clean(cell) || `Column ${columnLetters(column)}`)
  return { headings, notes, rows: restOf(start.slice(at + 1), reading) }
}

async function* restOf(start: readonly LogRow[], reading: AsyncIterator<LogRow>): AsyncGenerator<LogRow> {
  let rows = 0
  for (const row of start) if (isFilled(row)) yield (rows++, row)
  for (let next = await reading.next(); !next.done; next = await reading.next()) {
    if (!isFilled(next.value)) continue
    if (++rows > ticketLimits.rows)
      throw new UnreadableLog(
        `It has more than ${ticketLimits.rows.toLocaleString('en-GB')} rows. Export fewer weeks at a time.`,
      )
    yield next.value
  }
}

const isFilled = ({ cells }: LogRow) => cells.some((cell) => cell.trim() !== '')

async function* csvRows(bytes: Uint8Array): AsyncGenerator<LogRow> {
  const sample = sampleOf(bytes)
  const { separator, linesBefore } = splitTable(sample, { rows: 200, row: longestRow, fromAnywhere: true })
  const parser = Readable.from(decodeInChunks(bytes)).pipe(
    parse({
      bom: true,
      delimiter: separator,
      record_delimiter: sample.includes('\n') ? ['\r\n', '\n'] : ['\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: longestRow,
    }),
  )
  let row = 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1
      if (row > linesBefore) yield { row, cells }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new UnreadableLog(`Row ${row + 1} cannot be read: is a closing quote missing? Nothing was taken in.`)
  }
}

/** The first lines of a file, to see what separates its cells. */
function sampleOf(bytes: Uint8Array): string {
  let text = ''
  for (const piece of decodeInChunks(bytes)) {
    text = piece
    break
  }
  const part = text.slice(0, 60_000)
  const end = Math.max(part.lastIndexOf('\n'), part.lastIndexOf('\r'))
  return part.length === text.length || end < 0 ? part : part.slice(0, end)
}

async function* given(rows: readonly (readonly string[])[]): AsyncGenerator<LogRow> {
  for (const [at, cells] of rows.entries()) yield { row: at + 1, cells }
}

async function sheetRows(bytes: Uint8Array, notes: string[]): Promise<AsyncIterable<LogRow>> {
  const workbook = await readWorkbook(bytes)
  if ('fault' in workbook) throw new UnreadableLog(workbook.fault)
  const sheet = workbook.sheets.toSorted((one, other) => other.rows.length - one.rows.length)[0]
  if (!sheet) throw new UnreadableLog('There is nothing in this workbook. Choose an export of tickets.')
  if (workbook.sheets.length > 1) notes.push(`Only the sheet “${sheet.name}” was read: it has the most rows.`)
  return given(sheet.rows)
}

/** A cell as it is kept: nobody sees its control characters, and one space is enough. */
export const clean = (cell: string): string => cleanCell(cell).text.replace(/\s+/gu, ' ')

const nothing = new Set(['', '?', 'null', '(null)', 'n/a', 'na', 'none', '-', '(empty)'])
/** The same, with nothing where the desk wrote that there is nothing. */
export const told = (cell: string): string => {
  const text = clean(cell)
  return nothing.has(text.toLowerCase()) ? '' : text
}
