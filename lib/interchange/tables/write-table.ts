import { stringify } from 'csv-stringify/sync'
import writeWorkbook from 'write-excel-file/node'
import { neutralCell } from './neutral'

/** Rows as CSV (RFC 4180) that every spreadsheet opens with its letters right; no cell is a formula to it. */
export const tableCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(
    `\ufeff${stringify(
      rows.map((row) => row.map((cell) => neutralCell(cell))),
      { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
    )}`,
  )

/** Rows as a workbook with one sheet of text, whose first row stays in view. */
export async function tableXlsx(
  sheet: string,
  [headings = [], ...rows]: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const data = [
    headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String }))),
  ]
  const columns = headings.map((heading, at) => ({
    width: Math.min(60, Math.max(heading.length, ...rows.map((row) => (row[at] ?? '').length)) + 3),
  }))
  return writeWorkbook(data, { sheet, columns, stickyRowsCount: 1 }).toBuffer()
}
