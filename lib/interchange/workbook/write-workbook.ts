import writeXlsxFile from 'write-excel-file/node'
import type { CellObject } from 'write-excel-file/node'
import type { Sheet, SheetCell } from './sheet'

/** A workbook (XLSX) of these sheets. Text is text in it: no cell is a formula, whatever it begins with. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = writeXlsxFile(
    sheets.map(({ name, headings, rows, still, widths }) => ({
      sheet: sheetName(name),
      data: [headings.map(heading), ...rows.map((row) => row.map(cellOf))],
      columns: headings.map((_, at) => ({ width: widths[at] ?? widths.at(-1) ?? 12 })),
      stickyRowsCount: 1,
      ...(still > 0 && { stickyColumnsCount: still }),
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Arial', fontSize: 10 },
  )
  return new Uint8Array(await written.toBuffer())
}

/** Spreadsheets know names of at most 31 letters, without a few signs. */
const sheetName = (name: string): string =>
  name
    .replace(/[\\/?*:[\]]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .slice(0, 31)
    .trim() || 'Sheet'

const heading = (text: string): CellObject => ({ value: text, type: String, fontWeight: 'bold', wrap: true })

function cellOf(cell: SheetCell): CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'string') return { value: cell, type: String }
  return { value: cell.text, type: String, backgroundColor: cell.fill, textColor: cell.ink }
}
