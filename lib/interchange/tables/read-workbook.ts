import readSheets from 'read-excel-file/web-worker'
import { lookInto } from './unpack'
import { tableLimits } from './limits'

/** The sheets of a workbook as text, as people see their cells; row numbers are kept. Or why it cannot be read, in a sentence. */
export type Workbook = { sheets: { name: string; rows: string[][] }[] } | { fault: string }

/**
 * Reads a workbook (XLSX, ISO/IEC 29500). Formulas give the value that was saved with them, dates are written as ISO 8601
 * says. For files of strangers: call it on a thread that can be ended.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const parts = lookInto(bytes)
  if (typeof parts === 'string') return { fault: parts }
  if (!parts.includes('xl/workbook.xml') && !parts.some((name) => /^xl\/workbook\d*\.xml$/.test(name)))
    return { fault: parts.includes('content.xml') ? openDocument : noWorkbook }
  try {
    const sheets = await readSheets(new Uint8Array(bytes).buffer)
    if (sheets.length > tableLimits.sheets)
      return {
        fault: `This workbook has ${sheets.length} sheets, and ${tableLimits.sheets} are the most. Save the one with the people as a file of its own.`,
      }
    return {
      sheets: sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: data.map((row) => row.map((cell) => sayCell(cell))),
      })),
    }
  } catch {
    // Whatever trips the reader, the way out is the same.
    return { fault: unreadableWorkbook }
  }
}

const openDocument = 'This is an OpenDocument file. Save it as Excel (.xlsx) or CSV.'
const noWorkbook = 'This is an archive without a workbook in it. Choose an Excel file (.xlsx) or CSV.'
const unreadableWorkbook =
  'This workbook cannot be read. Open it in your spreadsheet program and save it once more as Excel (.xlsx), or as CSV.'

function sayCell(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (typeof cell === 'number') return sayNumber(cell)
  if (cell instanceof Date) return sayMoment(cell)
  return typeof cell === 'string' ? cell : ''
}

/** Fifteen digits, as spreadsheets show them: 0.1 + 0.2 is 0.3. */
const sayNumber = (number: number): string =>
  String(Number.isSafeInteger(number) ? number : Number(number.toPrecision(15)))

function sayMoment(moment: Date): string {
  if (Number.isNaN(moment.getTime())) return ''
  const [day = '', time = ''] = moment.toISOString().split('T')
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`
}
