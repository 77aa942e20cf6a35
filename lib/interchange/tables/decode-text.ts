export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

export type Decoded = { text: string; encoding: Encoding }

/**
 * Text from bytes whose encoding nobody names, as spreadsheets save them. A byte order mark decides (Unicode 16, §23.8);
 * without one, zeros in every other byte are UTF-16, what is sound UTF-8 is UTF-8, and the rest is Windows-1252.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  return { text: encoding === 'windows-1252' ? mendWindows1252(text) : text, encoding }
}

export const encodingOf = (bytes: Uint8Array): Encoding => markedEncoding(bytes) ?? unmarkedEncoding(bytes)

/** What was decoded as Windows-1252, with the letters that some releases of Node miss. */
export const mendWindows1252 = (text: string): string => text.replace(/[\u0080-\u009f]/g, inWindows1252)

// Some releases of Node decode Windows-1252 as Latin-1, in which these 32 bytes are control characters.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const inWindows1252 = (control: string): string => windows1252.charAt(control.charCodeAt(0) - 0x80)

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

function unmarkedEncoding(bytes: Uint8Array): Encoding {
  // The headings and braces with which these files begin are ASCII, so in UTF-16 one byte of each pair is zero.
  const start = bytes.subarray(0, 64)
  const zeros = (parity: number) => start.filter((byte, at) => at % 2 === parity && byte === 0).length
  const pairs = Math.floor(start.length / 2)
  if (pairs > 1 && zeros(1) > pairs / 2 && zeros(0) === 0) return 'utf-16le'
  if (pairs > 1 && zeros(0) > pairs / 2 && zeros(1) === 0) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    // In pieces, so that the whole text is not held for a look at it.
    for (let at = 0; at < bytes.length; at += 256_000)
      decoder.decode(bytes.subarray(at, at + 256_000), { stream: at + 256_000 < bytes.length })
    return true
  } catch {
    return false
  }
}
