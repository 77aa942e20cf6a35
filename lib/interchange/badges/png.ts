import { crc32 } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const keyword = 'openbadgecredential'

type Chunk = { type: string; data: Uint8Array }

export const isPng = (bytes: Uint8Array): boolean => signature.equals(bytes.subarray(0, signature.length))

/** Puts a credential into a picture, as Open Badges 3.0 bakes it: one `iTXt` chunk, uncompressed, before the end. */
export function bakePng(picture: Uint8Array, credential: string): Uint8Array {
  const chunks = chunksOf(picture)
  if (!chunks || chunks.some(isBaked))
    throw new Error('A badge can be baked only into a whole PNG that holds none yet.')
  // Keyword, then: not compressed, no method, no language, no translated keyword. Four zeros after the one that ends it.
  const data = Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(credential, 'utf8')])
  const body = chunks.filter(({ type }) => type !== 'IEND')
  return Buffer.concat([
    signature,
    ...[...body, { type: 'iTXt', data }, { type: 'IEND', data: Buffer.of() }].map(written),
  ])
}

/** The credential in a picture; or what is wrong with the picture. */
export function credentialInPng(bytes: Uint8Array): { text: string } | { why: string } {
  const chunks = chunksOf(bytes)
  if (!chunks) return { why: 'The picture is damaged: a part of it is cut short or does not fit its checksum.' }
  const [baked, another] = chunks.filter(isBaked)
  if (!baked) return { why: 'The picture is only a picture: there is no badge inside.' }
  if (another) return { why: 'There is more than one badge inside the picture.' }
  const rest = Buffer.from(baked.data.subarray(keyword.length + 1))
  if (rest[0] !== 0) return { why: 'The badge inside the picture is compressed, which Open Badges do not allow.' }
  const language = rest.indexOf(0, 2)
  const translated = language === -1 ? -1 : rest.indexOf(0, language + 1)
  if (translated === -1) return { why: 'The badge inside the picture is cut short.' }
  return { text: rest.subarray(translated + 1).toString('utf8') }
}

const isBaked = ({ type, data }: Chunk): boolean =>
  type === 'iTXt' && Buffer.from(data.subarray(0, keyword.length + 1)).toString('latin1') === `${keyword}\0`

/** Every chunk from the first to the end; undefined for a file that is cut short or whose checksums do not fit. */
function chunksOf(bytes: Uint8Array): Chunk[] | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  for (let at = signature.length; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at)
    const end = at + 8 + length
    if (end + 4 > file.length || crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return undefined
    const type = file.toString('latin1', at + 4, at + 8)
    chunks.push({ type, data: file.subarray(at + 8, end) })
    if (type === 'IEND') return chunks
    at = end + 4
  }
  return undefined
}

function written({ type, data }: Chunk): Buffer {
  const chunk = Buffer.alloc(12 + data.length)
  chunk.writeUInt32BE(data.length, 0)
  chunk.write(type, 4, 'latin1')
  chunk.set(data, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length)
  return chunk
}
