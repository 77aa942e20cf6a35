import type { Route } from 'next'

/**
 * Did this request come from our own pages? A browser says so itself (Origin, Sec-Fetch-Site) and no other site can make it
 * lie. What carries neither is refused, and forwarded hosts are not believed: the configured address alone counts.
 */
export function isFromOurPages(headers: Headers, address: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = headers.get('origin')
  if (origin === null) return site === 'same-origin'
  return isOurs(origin, address)
}

/** What to tell a request that did not come from our own pages: how to mend it, because the cause may be a setting. */
export const foreign = (headers: Headers, address: string): string =>
  headers.get('sec-fetch-site') === 'same-origin'
    ? `This page was opened at another address than the one that Journeywork is set up for. Open ${address} instead, or have the administrator set JOURNEYWORK_URL.`
    : 'This did not come from a page of Journeywork, so nothing was done.'

function isOurs(origin: string, address: string): boolean {
  if (!URL.canParse(origin)) return false
  const from = new URL(origin)
  const own = new URL(address)
  if (from.origin === own.origin) return true
  // On one's own machine, localhost and 127.0.0.1 are the same place; pages elsewhere cannot claim either.
  return isLoopback(from) && isLoopback(own) && from.port === own.port && from.protocol === own.protocol
}

const isLoopback = ({ hostname }: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

/** A path of this site to go on to, from an address that a stranger may have written; anything else leads home. */
export function safePath(path: string | undefined, home: Route = '/'): Route {
  if (!path?.startsWith('/') || !URL.canParse(path, nowhere)) return home
  const place = new URL(path, nowhere)
  const inside = place.pathname + place.search
  // Two slashes would name another site, also when they only appear once dots are resolved.
  // A path that leads nowhere is answered with "not found", so any will do as a route.
  return place.origin === nowhere && !inside.startsWith('//') ? (inside as Route) : home
}

const nowhere = 'http://here.invalid'
