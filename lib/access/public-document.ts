import 'server-only'
import { problem } from './problem-response'
import { countTry } from './rate-limit'
import { visitor, type Visitor } from './visitor'

type Asked = { visitor: Visitor; params: Record<string, string | string[] | undefined> }
type Handler = (
  request: Request,
  route: { params: Promise<Record<string, string | string[] | undefined>> },
) => Promise<Response>

/**
 * A route handler for what anyone may read, by whatever means and from whatever site: a document that is published. It is
 * told nothing about who asks, changes nothing, and answers each internet address so often.
 */
export function publicDocument(answer: (asked: Asked) => Promise<Response | undefined>): Handler {
  return async (_request, { params }) => {
    const asking = await visitor()
    const tooMany = await countTry(asking.db, asking.now, `document:${asking.internetAddress}`, often)
    if (tooMany && !tooMany.ok) return problem(429, 'too-many', tooMany.refusal.message)
    const document = await answer({ visitor: asking, params: await params })
    if (!document) return problem(404, 'not-found', 'There is nothing at this address.')
    document.headers.set('access-control-allow-origin', '*')
    document.headers.set('cross-origin-resource-policy', 'cross-origin')
    return document
  }
}

const often = { tries: 240, minutes: 1 }
