import type { ReadFile } from '@/lib/cohorts/views/import'

const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (big endian)',
  'windows-1252': 'Windows-1252',
}
const separators: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' }

/** How a file was understood: "CSV, UTF-8, parted by semicolons." */
export function howRead({ format, encoding, separator, sheet }: ReadFile): string {
  if (format === 'xlsx') return `Excel, sheet “${sheet ?? ''}”.`
  const parts = [
    format === 'csv' ? 'CSV' : 'Pasted',
    encoding && encodings[encoding],
    separator && `parted by ${separators[separator]}`,
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}

/** The letters by which a spreadsheet calls a column. */
export const letters = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : `${letters(Math.floor(at / 26) - 1)}${letters(at % 26)}`
