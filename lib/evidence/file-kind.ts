import type { FileType } from './model'

const beginnings: readonly (readonly [FileType, RegExp])[] = [
  ['application/pdf', /^%PDF-[12]\.\d/],
  ['image/png', /^\x89PNG\r\n\cZ\n\0{3}\rIHDR/],
  ['image/jpeg', /^\xff\xd8\xff[\xc0-\xfe]/],
  ['image/webp', /^RIFF[^]{4}WEBPVP8[ LX]/],
]

/** What a file is, told by its first bytes; undefined for anything that evidence may not be. Its name is not asked. */
export function kindOf(bytes: Uint8Array): FileType | undefined {
  const first = Buffer.from(bytes.subarray(0, 32)).toString('latin1')
  return (
    beginnings.find(([, beginning]) => beginning.test(first))?.[0] ?? (isPlainText(bytes) ? 'text/plain' : undefined)
  )
}

/** UTF-8 without control characters, and nothing that a browser might take for a page or a drawing. */
function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() !== '' && !/[^\P{Cc}\t\n\f\r]/u.test(text) && !/^\s*</.test(text)
  } catch {
    return false
  }
}
