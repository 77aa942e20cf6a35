import { expect, test } from 'vitest'
import { decodeText } from '@/lib/interchange/tables/decode-text'
import { readCatalogueFiles } from '@/lib/interchange/catalogue/read-files'
import { says, withLinux } from '../catalogue/files'

const text = 'id,title,kind,summary,hours,raises\na,Café – €5,course,Größe.,5,linux:2\n'

const utf16 = (mark: boolean, bigEndian: boolean) => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}
// é, –, € and the German letters as Windows-1252 has them; – and € are where Latin-1 has control characters.
const windows = Buffer.from(text.replace('–', '\u0096').replace('€', '\u0080'), 'latin1')

test.each([
  ['UTF-8', Buffer.from(text), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
  ['UTF-16 little endian with a mark', utf16(true, false), 'utf-16le'],
  ['UTF-16 big endian with a mark', utf16(true, true), 'utf-16be'],
  ['UTF-16 little endian', utf16(false, false), 'utf-16le'],
  ['UTF-16 big endian', utf16(false, true), 'utf-16be'],
  ['Windows-1252', windows, 'windows-1252'],
] as const)('%s is recognised, and says the same', (_, bytes, encoding) => {
  expect(decodeText(bytes)).toEqual({ text, encoding })

  const read = readCatalogueFiles([{ name: 'activities.csv', bytes }], withLinux)
  expect(says(read)).toEqual([])
  expect(read.entries.activities[0]?.title).toBe('Café – €5')
})

test.each([[[]], [[0]], [[0xff]], [[0xff, 0xfe]], [[0x61, 0x00, 0x62]], [[0xc3]], [[0x81, 0x8d]]])(
  'bytes %j are decoded without an error',
  (bytes) => expect(typeof decodeText(Uint8Array.from(bytes)).text).toBe('string'),
)

test.each(['utf-16le', 'utf-16be'] as const)('a mark of %s decides, whatever the script', (encoding) => {
  const bytes = Buffer.from('\ufeffはい', 'utf16le')

  expect(decodeText(encoding === 'utf-16be' ? bytes.swap16() : bytes)).toEqual({ text: 'はい', encoding })
})
