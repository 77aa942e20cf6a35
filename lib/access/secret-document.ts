import 'server-only'
import { environment } from '@/db/environment'
import { headersOfSecretAddress } from './browser-headers'
import { problem } from './problem-response'
import { countTry } from './rate-limit'
import { hashOf } from './token'
import { visitor, type Visitor } from './visitor'

/** The address that people type, without a final slash; for what is read outside the app, such as on paper. */
export const ownAddress = (): string => environment().address

/**
 * A route handler for a document behind a secret address, for whoever holds it: nobody is told more than that there is
 * nothing, each address answers so often, and nothing of it is to be found, or kept unless the document says how.
 */
export function secretDocument(
  answer: (asking: Visitor, secret: string, request: Request) => Promise<Response | undefined>,
) {
  return async (request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> => {
    const asking = await visitor()
    const { token } = await params
    const key = `secret-document:${hashOf(token).slice(0, 32)}:${asking.internetAddress}`
    const tooMany = await countTry(asking.db, asking.now, key, { tries: 12, minutes: 10 })
    if (tooMany && !tooMany.ok) return problem(429, 'too-many', tooMany.refusal.message)

    const document =
      (await answer(asking, token, request)) ?? problem(404, 'not-found', 'There is nothing at this address.')
    for (const [name, value] of headersOfSecretAddress) document.headers.set(name, value)
    if (!document.headers.has('cache-control')) document.headers.set('cache-control', 'private, no-store')
    return document
  }
}
