import { problem } from './problem-response'

/** What was sent, as bytes, as text or as JSON; or the answer to something too long, or of another kind. */
export async function readBody(
  request: Request,
  as: 'json' | 'text' | 'bytes',
  bytes: number,
): Promise<{ raw: unknown } | Response> {
  if (as === 'bytes') return readFile(request, bytes)
  // A plain form can be sent from any site, JSON cannot: so the kind is part of the lock.
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return problem(415, 'invalid', 'Send JSON, and say so: content-type: application/json.')
  const text = await textUpTo(request, bytes)
  if (text === undefined)
    return problem(413, 'invalid', `That is more than the ${bytes} bytes that can be taken at once.`)
  if (as === 'text') return { raw: text }

  try {
    return { raw: JSON.parse(text) }
  } catch (error) {
    return problem(400, 'invalid', `That is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}.`)
  }
}

async function readFile(request: Request, bytes: number): Promise<{ raw: Uint8Array } | Response> {
  // No form can say that it sends this kind, so that no other site can hand in a file for someone.
  if (!/^application\/octet-stream\b/i.test(request.headers.get('content-type') ?? ''))
    return problem(415, 'invalid', 'Send the bytes of the file, and say so: content-type: application/octet-stream.')
  const raw = await bytesUpTo(request, bytes)
  const largest = `${bytes / 1_000_000} MB`
  return raw
    ? { raw }
    : problem(413, 'invalid', `That file is larger than ${largest}, the most that one may have. Link to where it is.`)
}

/** Text in UTF-8; undefined if it is longer than the limit. */
export async function textUpTo(request: Request, bytes: number): Promise<string | undefined> {
  return (await bytesUpTo(request, bytes))?.toString('utf8')
}

/** Stops reading at the limit, whatever length was announced. */
async function bytesUpTo(request: Request, bytes: number): Promise<Buffer | undefined> {
  const reader = request.body?.getReader()
  if (!reader) return Buffer.alloc(0)
  const chunks: Uint8Array[] = []
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.byteLength
    if (length > bytes) {
      await reader.cancel()
      return undefined
    }
    chunks.push(read.value)
  }
  return Buffer.concat(chunks)
}
