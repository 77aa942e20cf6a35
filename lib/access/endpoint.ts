import 'server-only'
import type { z } from 'zod'
import { environment } from '@/db/environment'
import type { Refusal } from '@/lib/core/result'
import { carryOut, type Command, type Terms } from './carry-out'
import { contextIfSignedIn } from './current-context'
import { foreign, isFromOurPages } from './origin'
import { problem } from './problem-response'
import { readBody } from './read-body'

type EndpointTerms<Output> = Terms & {
  /** What the schema is given: the JSON that was sent, its text as it came, the address's parameters, or these with the `bytes` sent. */
  reads: 'json' | 'text' | 'parameters' | 'bytes'
  /** The most that may be sent, in bytes; 1 MB unless said otherwise. */
  bytes?: number
  /** How the outcome is written; without it, as JSON. */
  respond?: (value: Output) => Response
}

type Handler = (
  request: Request,
  route: { params: Promise<Record<string, string | string[] | undefined>> },
) => Promise<Response>

/** Turns a command into a route handler: the only way one is made for people who are signed in. Refusals are problem documents (RFC 9457). */
export function endpoint<Input, Output>(
  schema: z.ZodType<Input>,
  command: Command<Input, Output>,
  { reads, bytes = 1_000_000, respond = asJson, ...terms }: EndpointTerms<Output>,
): Handler {
  return async (request, { params }) => {
    const { address } = environment()
    if (request.method !== 'GET' && !isFromOurPages(request.headers, address))
      return problem(403, 'not-allowed', foreign(request.headers, address))
    const context = await contextIfSignedIn()
    if (!context)
      return problem(401, 'not-allowed', 'You are not signed in. Sign in first, and send your cookie along.')

    const parameters = parametersOf(request, await params)
    const body = reads === 'parameters' ? { raw: parameters } : await readBody(request, reads, bytes)
    if (body instanceof Response) return body
    const raw = reads === 'bytes' ? { ...parameters, bytes: body.raw } : body.raw
    // Bytes are known by their own hash, so that sending them twice needs no key.
    const submission = reads === 'bytes' ? undefined : (request.headers.get('idempotency-key') ?? undefined)
    const result = await carryOut(context, schema, command, raw, { ...terms, submission })
    return result.ok ? respond(result.value) : refused(result.refusal)
  }
}

const parametersOf = (request: Request, params: Record<string, unknown>) => ({
  ...Object.fromEntries(new URL(request.url).searchParams),
  ...params,
})

const asJson = (value: unknown) => Response.json(value, { headers: { 'cache-control': 'private, no-store' } })

const statusOf: Record<Refusal['code'], number> = {
  invalid: 400,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  stale: 409,
  'too-many': 429,
}

const refused = ({ code, message, fields }: Refusal): Response => problem(statusOf[code], code, message, fields)
