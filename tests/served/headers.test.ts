import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainBrowser } from '../support/plain-browser'
import { serve, type Served } from '../support/served'

let http: Served
let https: Served
beforeAll(async () => {
  const provider = { OIDC_ISSUER: 'https://login.invalid', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' }
  http = await serve('world', provider)
  https = await serve('world', { ...provider, JOURNEYWORK_URL: 'https://journeywork.example' })
})
afterAll(async () => {
  await http?.stop()
  await https?.stop()
})

const everywhere: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}
const asJson = { 'content-type': 'application/json' }

describe('every kind of response carries the headers', () => {
  const kinds: readonly (readonly [kind: string, path: string, init: RequestInit, status: number])[] = [
    ['a page', '/sign-in', {}, 200],
    ['a page that sends on', '/', {}, 307],
    ['a page of someone who is signed out', '/about', {}, 307],
    ['a page that is not there', '/nothing/here', {}, 404],
    ['an address that is no address', '/%E0%A4%A', {}, 404],
    ['an address with a character that no text holds', '/catalog?search=%00', {}, 400],
    ['a handler', '/api/health/live', {}, 200],
    ['a handler that is not there', '/api/nothing', {}, 404],
    ['a door of next-auth that is shut', '/api/auth/session', {}, 404],
    ['a refusal of a handler', '/api/v1/solve', { method: 'POST', body: '{', headers: asJson }, 400],
    ['a method that a handler does not know', '/api/health/live', { method: 'DELETE' }, 405],
    ['an icon', '/icon.svg', {}, 200],
    ['a script that is not there', '/_next/static/chunks/nothing.js', {}, 404],
    ['an action that is not there', '/sign-in', { method: 'POST', headers: { 'next-action': '00'.repeat(21) } }, 409],
  ]

  test.each(kinds)('%s', async (_kind, path, init, status) => {
    const answer = await fetch(http.address + path, { redirect: 'manual', ...init })

    expect(answer.status).toBe(status)
    expect(Object.fromEntries(answer.headers)).toMatchObject(everywhere)
    expect(answer.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/)
    expect(answer.headers.has('x-powered-by')).toBe(false)
    expect(answer.headers.has('strict-transport-security')).toBe(false)
  })
})

test('a page asked for by the router carries them', async () => {
  const answer = await fetch(`${http.address}/sign-in`, { headers: { rsc: '1' } })

  expect(answer.headers.get('content-type')).toMatch(/^text\/x-component/)
  expect(Object.fromEntries(answer.headers)).toMatchObject(everywhere)
})

test('scripts and fonts of the build carry them too', async () => {
  const html = await (await fetch(`${http.address}/sign-in`)).text()
  const [script] = /\/_next\/static\/[^"]+\.js/.exec(html) ?? []

  const answer = await fetch(http.address + (script ?? ''))

  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toMatchObject(everywhere)
})

test('scripts run by a nonce that is new for every page, and every script in the page has it', async () => {
  const open = async () => {
    const answer = await fetch(`${http.address}/sign-in`)
    const policy = answer.headers.get('content-security-policy') ?? ''
    return { policy, nonce: /'nonce-([^']+)'/.exec(policy)?.[1] ?? '', html: await answer.text() }
  }
  const [one, other] = [await open(), await open()]

  const scripts = one.html.match(/<script[^>]*>/g) ?? []
  expect(scripts.length).toBeGreaterThan(3)
  for (const script of scripts) expect(script).toContain(`nonce="${one.nonce}"`)
  expect(other.nonce).not.toBe(one.nonce)
  expect(Buffer.from(one.nonce, 'base64')).toHaveLength(16)
  const scriptRule = one.policy.split('; ').find((rule) => rule.startsWith('script-src'))
  expect(scriptRule).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
})

test('served by https, browsers are told to stay with it', async () => {
  const answer = await fetch(`${https.address}/sign-in`)

  expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000')
})

test('cookies are unreadable to scripts and sent to us alone; by https they are bound to the host', async () => {
  const csrfCookieOf = async ({ address }: Served, name: string) => {
    const set = (await fetch(`${address}/api/auth/csrf`)).headers.getSetCookie()
    return set.find((cookie) => cookie.startsWith(`${name}=`)) ?? ''
  }

  for (const cookie of [
    await csrfCookieOf(http, 'journeywork.csrf'),
    await csrfCookieOf(https, '__Host-journeywork.csrf'),
  ]) {
    expect(cookie).toMatch(/; Path=\/;.*HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect(cookie).not.toMatch(/Domain=/i)
  }
  expect(await csrfCookieOf(https, '__Host-journeywork.csrf')).toMatch(/; Secure/)
})

test('pages of people are kept by no cache', async () => {
  const answer = await plainBrowser().ask(`${http.address}/sign-in`)

  expect(answer.headers.get('cache-control')).toMatch(/no-store/)
})
