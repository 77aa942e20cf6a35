import { problem } from './problem-response'

/** What was sent, as text or as JSON; or the answer to something too long, or of another kind. */
export async function readBody(
  request: Request,
  as: 'json' | 'text',
  bytes: number,
): Promise<{ raw: unknown } | Response> {
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

/** Stops reading at the limit, whatever length was announced. */
export async function textUpTo(request: Request, bytes: number): Promise<string | undefined> {
  const reader = request.body?.getReader()
  if (!reader) return ''
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
  return Buffer.concat(chunks).toString('utf8')
}
