import { CsvError, parse } from 'csv-parse/sync'

export const separators = [',', ';', '\t'] as const
export type Separator = (typeof separators)[number]

/** A table as text: every row, blank ones too, so that rows count as in a spreadsheet; and what stopped the reading. */
export type ParsedTable = { rows: string[][]; stopped?: { row: number; expected: string } }

/**
 * At most so many rows below the first, and so many characters in one. `fromAnywhere`: rows may end in more than one way,
 * as in files put together from several, and a quote inside a cell is a quote, as spreadsheets copy it.
 */
export type ParseTerms = { rows: number; row: number; fromAnywhere?: boolean }

/**
 * Splits a table (RFC 4180) into rows and cells. Rows are kept as lists: as objects named by headings, a doubled heading
 * would hide a column unless they are grouped by name, and a heading such as `__proto__` would be more than a name.
 */
export function parseTable(
  text: string,
  separator: Separator,
  { rows: most, row, fromAnywhere = false }: ParseTerms,
): ParsedTable {
  const rows: string[][] = []
  try {
    parse(text, {
      delimiter: separator,
      record_delimiter: fromAnywhere ? lineEnds(text) : [],
      relax_column_count: true,
      relax_quotes: fromAnywhere,
      max_record_size: row,
      to: most + 2,
      on_record: (cells: string[]) => {
        rows.push(cells)
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { rows, stopped: { row: rows.length + 1, expected: sayError(error.code, row) } }
  }
  return { rows }
}

// A lone carriage return ends a row only where nothing else does.
const lineEnds = (text: string) => (text.includes('\n') ? ['\r\n', '\n'] : ['\r'])

function sayError(code: string, row: number): string {
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `Keep a row below ${row} characters; is a closing quote missing? Nothing after this row was read.`
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'Close the quote that begins here. Nothing after it was read.'
  return 'Put quotes around the whole cell and double those inside it. Nothing after this row was read.'
}
