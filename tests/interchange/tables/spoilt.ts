import { text, workbookOf } from './zip'

const sound = workbookOf({ S: `<row r="1">${text('A1', 'Name')}</row><row r="2">${text('A2', 'Ana')}</row>` })

/** A sound workbook with a few of its bytes exchanged for others. */
export function spoiltWorkbook(at: number, length: number, put: Uint8Array): Uint8Array {
  const from = at % sound.length
  return Buffer.concat([sound.subarray(0, from), put, sound.subarray(from + length)])
}
