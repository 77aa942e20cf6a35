import 'server-only'
import type { NextRequest } from 'next/server'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import { decode, encode } from 'next-auth/jwt'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { cookies } from 'next/headers'
import { environment } from '@/db/environment'
import { cookieNames, cookieOptions, isServedByHttps } from './cookies'
import { sessionLimits } from './sessions'
import { sessionForIdentity, welcomeIdentity, type Identity } from './sign-in-with-provider'
import type { Visitor } from './visitor'

// The only file that knows next-auth: it speaks OpenID Connect for us, and seals the cookie. The cookie carries a session's id
// and nothing else; whose session that is, and whether it still counts, is read from the database at every request.

const maxAge = sessionLimits.everyone.absolute / 1000

/** The session that this request's cookie names, if we sealed that cookie. */
export async function sessionIdInCookie(): Promise<string | undefined> {
  const sealed = (await cookies()).get(cookieNames().session)?.value
  if (!sealed) return undefined
  const opened = await decode({ token: sealed, secret: environment().secret }).catch(() => null)
  return typeof opened?.['sid'] === 'string' ? opened['sid'] : undefined
}

/** Hands the browser a session. Only actions and route handlers can: a page cannot set cookies. */
export async function giveCookie(sessionId: string): Promise<void> {
  const sealed = await encode({ token: { sid: sessionId }, secret: environment().secret, maxAge })
  const jar = await cookies()
  jar.set(cookieNames().session, sealed, { ...cookieOptions(), maxAge })
}

/** Takes the session's cookie back. */
export async function takeCookie(): Promise<void> {
  const jar = await cookies()
  jar.set(cookieNames().session, '', { ...cookieOptions(), maxAge: 0 })
}

/** The identity provider's round trip: out by a POST of our own page, back by a GET that only its own cookies make valid. */
export async function speakWithProvider(request: NextRequest, path: readonly string[], visitor: Visitor) {
  const step = `${request.method} ${path.join('/')}`
  if (!environment().identityProvider || !steps.has(step)) return new Response('Not found', { status: 404 })

  // next-auth would otherwise believe whatever host the request names.
  process.env.NEXTAUTH_URL = environment().address
  return NextAuth(
    request,
    { params: Promise.resolve({ nextauth: [...path] }) },
    optionsFor(visitor),
  ) as Promise<Response>
}

// next-auth has more doors (its own session, sign-out and log); ours do that work, so these stay shut.
const steps = new Set(['GET csrf', 'POST signin/oidc', 'GET callback/oidc', 'GET signin', 'GET error'])

function optionsFor(visitor: Visitor): NextAuthOptions {
  return {
    secret: environment().secret,
    session: { strategy: 'jwt', maxAge },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    useSecureCookies: isServedByHttps(),
    cookies: cookiesForNextAuth(),
    providers: [openIdConnect()],
    callbacks: {
      async signIn({ profile }) {
        const welcomed = await welcomeIdentity(visitor, identityIn(profile), await invitationInCookie())
        return welcomed.ok || '/sign-in?error=unknown-person'
      },
      // next-auth would put name and e-mail into the cookie; the session's id is all that belongs there.
      jwt: async ({ account, profile }) =>
        account ? { sid: await sessionForIdentity(visitor, identityIn(profile)) } : {},
    },
  }
}

type Claims = { iss: string; sub: string }

function openIdConnect(): OAuthConfig<Claims> {
  const { issuer, clientId, clientSecret } = environment().identityProvider ?? {
    issuer: '',
    clientId: '',
    clientSecret: '',
  }
  return {
    id: 'oidc',
    name: 'OpenID Connect',
    type: 'oauth',
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    authorization: { params: { scope: 'openid' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    profile: ({ sub }) => ({ id: sub }),
  }
}

function identityIn(profile: unknown): Identity {
  const claims = profile as Partial<Claims> | undefined // checked on the next line: openid-client has verified the token itself
  if (!claims?.iss || !claims.sub) throw new Error('The identity provider sent a token without issuer or subject.')
  return { issuer: claims.iss, subject: claims.sub }
}

/** Remembers a link on the way to the identity provider and back. */
export async function keepInvitation(secret: string): Promise<void> {
  const jar = await cookies()
  jar.set(cookieNames().invitation, secret, { ...cookieOptions(), maxAge: 15 * 60 })
}

async function invitationInCookie(): Promise<string | undefined> {
  const jar = await cookies()
  return jar.get(cookieNames().invitation)?.value
}

function cookiesForNextAuth(): NextAuthOptions['cookies'] {
  const { session, csrf, callbackUrl, pkce, state, nonce } = cookieNames()
  const options = cookieOptions()
  const brief = { ...options, maxAge: 15 * 60 }
  return {
    sessionToken: { name: session, options },
    csrfToken: { name: csrf, options },
    callbackUrl: { name: callbackUrl, options },
    pkceCodeVerifier: { name: pkce, options: brief },
    state: { name: state, options: brief },
    nonce: { name: nonce, options: brief },
  }
}
