import { inflateRawSync } from 'node:zlib'
import { tableLimits } from './limits'

/**
 * Whether an archive (ZIP, APPNOTE 6.3.10 §4.3) is what it says and stays within bounds when it is unpacked. The sizes that
 * it announces are not believed: every part is inflated up to what is left of the limit, and thrown away.
 * Answers a sentence about what is wrong, or the names of its parts.
 */
export function lookInto(bytes: Uint8Array, most: number = tableLimits.unpackedBytes): string | readonly string[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // The end of the directory is at the end, before a comment of at most 65,535 bytes.
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > view.length) return damaged
  const count = view.readUInt16LE(end + 10)
  if (count > tableLimits.parts) return tooMuch
  let at = view.readUInt32LE(end + 16)
  let left = most
  const names: string[] = []
  for (let part = 0; part < count; part++) {
    if (at + 46 > end || view.readUInt32LE(at) !== 0x02014b50) return damaged
    const [method, packed, nameLength] = [
      view.readUInt16LE(at + 10),
      view.readUInt32LE(at + 20),
      view.readUInt16LE(at + 28),
    ]
    const from = startOf(view, view.readUInt32LE(at + 42))
    if (from === undefined || from + packed > view.length) return damaged
    names.push(view.toString('utf8', at + 46, at + 46 + nameLength))
    const size = sizeOf(view.subarray(from, from + packed), method, left)
    // What is announced is what a reader sets aside, so it counts where it is more.
    left -= Math.max(size ?? 0, view.readUInt32LE(at + 24))
    if (size === undefined) return damaged
    if (left < 0) return tooMuch
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return names
}

const damaged =
  'This workbook is damaged, or was not sent as a whole. Open it in your spreadsheet program and save it once more.'
const tooMuch = `This workbook unpacks to more than ${tableLimits.unpackedBytes / 1e6} MB. Save the sheet with the people as a file of its own.`

/** Where the content of a part begins: after its own header, whose name and extras need not be as long as the directory's. */
function startOf(view: Buffer, header: number): number | undefined {
  if (header + 30 > view.length || view.readUInt32LE(header) !== 0x04034b50) return undefined
  return header + 30 + view.readUInt16LE(header + 26) + view.readUInt16LE(header + 28)
}

/** How large a part is; over the limit, more than is left; undefined: it cannot be unpacked. */
function sizeOf(part: Buffer, method: number, left: number): number | undefined {
  if (method === 0) return part.length
  if (method !== 8) return undefined
  try {
    return inflateRawSync(part, { maxOutputLength: Math.max(1, left) }).length
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? left + 1 : undefined
  }
}
