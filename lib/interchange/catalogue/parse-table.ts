import { CsvError, parse } from 'csv-parse/sync'
import { fileLimits } from './limits'

export const separators = [',', ';', '\t'] as const
export type Separator = (typeof separators)[number]

/** A table as text: every row, blank ones too, so that rows count as in a spreadsheet; and what stopped the reading. */
export type Table = { rows: string[][]; stopped?: { row: number; expected: string } }

/**
 * Splits a table (RFC 4180) into rows and cells. Rows are kept as lists: as objects named by headings, a doubled heading
 * would hide a column unless they are grouped by name, and a heading such as `__proto__` would be more than a name.
 */
export function parseTable(text: string, separator: Separator): Table {
  const rows: string[][] = []
  try {
    parse(text, {
      delimiter: separator,
      relax_column_count: true,
      max_record_size: fileLimits.row,
      to: fileLimits.rows + 2,
      on_record: (row: string[]) => {
        rows.push(row)
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { rows, stopped: { row: rows.length + 1, expected: sayError(error.code) } }
  }
  return { rows }
}

function sayError(code: string): string {
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `Keep a row below ${fileLimits.row} characters; is a closing quote missing? Nothing after this row was read.`
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'Close the quote that begins here. Nothing after it was read.'
  return 'Put quotes around the whole cell and double those inside it. Nothing after this row was read.'
}

/** The separator under which the first line holds the most headings that are known; a comma if none does. */
export function separatorOf(text: string, isHeading: (cell: string) => boolean): Separator {
  const [line = ''] = /^[^\r\n]{0,10000}/.exec(text.trimStart()) ?? []
  const count = (separator: Separator) => line.split(separator).filter((cell) => isHeading(bare(cell))).length
  return separators.reduce((best, next) => (count(next) > count(best) ? next : best))
}

const bare = (cell: string): string => cell.trim().replace(/^"(.*)"$/, '$1')
