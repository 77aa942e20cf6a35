import 'server-only'
import { foreign, isFromOurPages } from './origin'
import { environment } from '@/db/environment'
import { problem } from './problem-response'
import { countTry, type RateLimit } from './rate-limit'
import { textUpTo } from './read-body'
import { visitor } from './visitor'

type Asked = { text: string; parameters: URLSearchParams; signal: AbortSignal }

/**
 * A route handler for anyone, signed in or not: for what reads nothing and changes nothing. It takes text of any kind, at most
 * so many bytes, and each internet address so often. A browser may call it from our own pages only.
 */
export function publicEndpoint(
  { bytes, limit }: { bytes: number; limit: RateLimit & { name: string } },
  answer: (asked: Asked) => Promise<Response>,
) {
  return async (request: Request): Promise<Response> => {
    const { address } = environment()
    const isBrowser = request.headers.has('origin') || request.headers.has('sec-fetch-site')
    if (isBrowser && !isFromOurPages(request.headers, address))
      return problem(403, 'not-allowed', foreign(request.headers, address))
    const { db, now, internetAddress } = await visitor()
    const tooMany = await countTry(db, now, `${limit.name}:${internetAddress}`, limit)
    if (tooMany && !tooMany.ok) return problem(429, 'too-many', tooMany.refusal.message)

    const text = await textUpTo(request, bytes)
    if (text === undefined)
      return problem(413, 'invalid', `That is more than the ${bytes} bytes that can be taken at once.`)
    return answer({ text, parameters: new URL(request.url).searchParams, signal: request.signal })
  }
}
