import { sayList } from '@/lib/core/say'
import { decodeText, type Encoding } from './decode-text'
import { splitTable } from './find-separator'
import { tableLimits } from './limits'
import type { Separator } from './parse-table'
import { readWorkbook } from './read-workbook'
import { shapeTable } from './shape-table'
import { unreadable, type TableRead, type TableSource } from './table'

/**
 * Reads a table that someone brings, whatever program wrote it: CSV in its usual encodings and separators, XLSX, and pasted
 * rows. What is odd is said in the notes; what cannot be read is refused with the way out.
 * For files of strangers: call it on a thread that can be ended.
 */
export async function readTable(source: TableSource): Promise<TableRead> {
  if ('pasted' in source) return readText('Pasted rows', 'pasted', source.pasted, null)
  const { name, bytes } = source
  if (bytes.length > tableLimits.bytes)
    return unreadable(`It has more than ${tableLimits.bytes / 1e6} MB. Split it, or leave out sheets and pictures.`)
  if (bytes.length === 0) return unreadable('This file is empty. Choose another one.')
  const other = otherKind(bytes)
  if (other) return unreadable(other)
  if (startsWith(bytes, [0x50, 0x4b])) return readXlsx(name, bytes)
  const { text, encoding } = decodeText(bytes)
  return readText(name, 'csv', text, encoding)
}

function readText(name: string, format: 'csv' | 'pasted', text: string, encoding: Encoding | null): TableRead {
  const { rows, stopped, separator, linesBefore } = splitTable(text.replace(/^\ufeff/, ''), {
    ...tableLimits,
    rows: tableLimits.rows + 20,
    fromAnywhere: true,
  })
  if (stopped) return unreadable(`Row ${stopped.row + linesBefore}: ${stopped.expected}`)
  const notes = [
    ...(encoding === 'windows-1252'
      ? [
          'It does not say how its letters are written; they were read as Windows-1252. Look whether names with accents are right.',
        ]
      : []),
    ...(text.includes('\ufffd') ? ['Some letters were lost before the file came here; they show as �.'] : []),
  ]
  return shapeTable({
    name,
    format,
    encoding,
    separator: isSeparated(rows, separator),
    sheet: null,
    rows,
    linesBefore,
    notes,
  })
}

const isSeparated = (rows: readonly string[][], separator: Separator): Separator | null =>
  rows.some(({ length }) => length > 1) ? separator : null

async function readXlsx(name: string, bytes: Uint8Array): Promise<TableRead> {
  const workbook = await readWorkbook(bytes)
  if ('fault' in workbook) return unreadable(workbook.fault)
  const filled = workbook.sheets
    .map((sheet) => ({ ...sheet, filled: sheet.rows.filter((row) => row.some((cell) => cell.trim() !== '')).length }))
    .filter((sheet) => sheet.filled > 0)
  // A sheet with a heading alone says nothing as long as another says something.
  const sheet = filled.find((one) => one.filled > 1) ?? filled[0]
  const others = filled.filter((one) => one !== sheet)
  if (!sheet)
    return unreadable(
      'There is nothing in this workbook. Choose a file with a row of headings and a row for each person.',
    )
  const notes =
    others.length > 0
      ? [
          `Only the sheet “${sheet.name}” was read; ${sayList(others.slice(0, 5).map((other) => `“${other.name}”`))} ${others.length === 1 ? 'was' : 'were'} not.`,
        ]
      : []
  return shapeTable({
    name,
    format: 'xlsx',
    encoding: null,
    separator: null,
    sheet: sheet.name,
    rows: sheet.rows,
    linesBefore: 0,
    notes,
  })
}

/** Files that are often chosen by mistake, by their first bytes. */
function otherKind(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return 'This is an old Excel file (.xls), or one with a password. Save it as Excel (.xlsx) without a password, or as CSV.'
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'This is a PDF. Choose an Excel file (.xlsx) or CSV.'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) || startsWith(bytes, [0xff, 0xd8, 0xff]))
    return 'This is a picture. Choose an Excel file (.xlsx) or CSV.'
  return undefined
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)
