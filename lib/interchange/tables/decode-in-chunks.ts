import { encodingOf, mendWindows1252 } from './decode-text'

const chunkBytes = 256_000

/** The same text as `decodeText` gives, piece by piece, so that a large file is never held twice. */
export function* decodeInChunks(bytes: Uint8Array): Generator<string> {
  const encoding = encodingOf(bytes)
  const decoder = new TextDecoder(encoding)
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const text = decoder.decode(bytes.subarray(at, at + chunkBytes), { stream: at + chunkBytes < bytes.length })
    yield encoding === 'windows-1252' ? mendWindows1252(text) : text
  }
}
