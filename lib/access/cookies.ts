import { environment } from '@/db/environment'

export const isServedByHttps = (): boolean => environment().address.startsWith('https:')

/** `__Host-` binds a cookie to this very host and to https; a browser refuses the name over plain http. */
const named = (name: string) => `${isServedByHttps() ? '__Host-' : ''}journeywork.${name}`

/** What our cookies are called, the identity provider's round trip included. */
export const cookieNames = () => ({
  session: named('session'),
  invitation: named('invitation'),
  csrf: named('csrf'),
  callbackUrl: named('callback-url'),
  pkce: named('pkce'),
  state: named('state'),
  nonce: named('nonce'),
})

/** Unreadable to scripts, and sent to us only: from our own pages, and when someone follows a link to us. */
export const cookieOptions = () => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  path: '/',
  secure: isServedByHttps(),
})
