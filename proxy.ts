import { NextResponse, type NextRequest } from 'next/server'
import { isTooLargeForm, tooLargeSays } from './lib/access/form-size'
import {
  contentSecurityPolicy,
  headersOfEveryResponse,
  headersOfSecretAddress,
  isSecretAddress,
  policyOfFiles,
} from './lib/access/browser-headers'

/** Tells browsers what our pages may do, in headers. It decides nothing about people: any page asks for itself. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const isFile = request.nextUrl.pathname.startsWith('/evidence/files/')
  const policy = isFile ? policyOfFiles : contentSecurityPolicy(nonce)

  // No text in the database holds this character, so that no such address leads anywhere.
  if (request.url.includes('%00')) return sent(new NextResponse(null, { status: 400 }), policy)

  if (isTooLargeForm(request.method, request.headers))
    return sent(new NextResponse(tooLargeSays, { status: 413, headers: { 'content-type': 'text/plain' } }), policy)

  const headers = new Headers(request.headers)
  // Next reads the nonce from here and stamps its own scripts with it.
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  headers.set('x-journeywork-path', request.nextUrl.pathname + request.nextUrl.search)

  const response = sent(NextResponse.next({ request: { headers } }), policy)
  if (isSecretAddress(request.nextUrl.pathname))
    for (const [name, value] of headersOfSecretAddress) response.headers.set(name, value)
  return response
}

function sent(response: NextResponse, policy: string): NextResponse {
  for (const [name, value] of headersOfEveryResponse()) response.headers.set(name, value)
  response.headers.set('content-security-policy', policy)
  return response
}
