import { createServer, type Server } from 'node:http'
import OpenIdProvider from 'oidc-provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, type OpenDatabase } from '@/db/client'
import { identities, people, sessions } from '@/db/schema'
import { contextFor } from '@/lib/access/context'
import { invitePerson } from '@/lib/people/commands/invite-person'
import { makeLink } from '@/lib/people/commands/make-link'
import { builtActions } from '../support/built-surfaces'
import { amara } from '../support/cast'
import { plainBrowser, type PlainBrowser } from '../support/plain-browser'
import { freePort, serve, type Served } from '../support/served'

let served: Served
let open: OpenDatabase
let provider: Server
let issuer: string

beforeAll(async () => {
  const port = await freePort()
  issuer = `http://localhost:${port}`
  served = await serve('world', {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'journeywork',
    OIDC_CLIENT_SECRET: 'between us',
  })
  open = await openDatabase(served.databaseUrl, 'unused')
  provider = createServer(providerAt(issuer, served.address).callback()).listen(port, '127.0.0.1')
})
afterAll(async () => {
  await new Promise((resolve) => provider?.close(resolve))
  await open?.close()
  await served?.stop()
})

/** A real OpenID Provider that knows everyone by any name, and demands PKCE. */
const providerAt = (at: string, client: string) =>
  new OpenIdProvider(at, {
    clients: [
      {
        client_id: 'journeywork',
        client_secret: 'between us',
        redirect_uris: [`${client}/api/auth/callback/oidc`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    pkce: { required: () => true },
    cookies: { keys: ['only for tests'] },
    features: { devInteractions: { enabled: true } },
    findAccount: (_ctx, id) => ({
      accountId: id,
      // The address of someone of the cast, to show that an address opens nothing.
      claims: () => ({ sub: id, email: 'priya@fernhill.example', email_verified: true }),
    }),
  })

/** Goes to the provider as the button does, says who one is there, agrees, and comes back. */
async function comeBackAs(browser: PlainBrowser, subject: string) {
  const { csrfToken } = (await (await browser.ask(`${served.address}/api/auth/csrf`)).json()) as { csrfToken: string }
  const answer = await browser.ask(`${served.address}/api/auth/signin/oidc`, {
    method: 'POST',
    body: new URLSearchParams({ csrfToken, callbackUrl: '/about', json: 'true' }),
  })
  const { url } = (await answer.json()) as { url: string }
  expect(new URL(url).origin).toBe(issuer)
  expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
    code_challenge_method: 'S256',
    state: expect.any(String),
    nonce: expect.any(String),
    scope: 'openid',
  })

  const signIn = await browser.open(url)
  const consent = await browser.send(signIn, 'login', { login: subject, password: 'any' })
  return browser.send(consent, 'prompt', {})
}

async function withLink(path: string): Promise<PlainBrowser> {
  const browser = plainBrowser()
  const page = await browser.open(served.address + path)
  expect(page.html).toContain('Continue with your organisation')
  await browser.ask(served.address + path, {
    method: 'POST',
    body: JSON.stringify([{ token: path.replace('/invitation/', '') }]),
    headers: {
      'next-action': builtActions().find(({ name }) => name.endsWith('#takeAlong'))?.id ?? '',
      'content-type': 'text/plain;charset=UTF-8',
      origin: served.address,
      'sec-fetch-site': 'same-origin',
    },
  })
  return browser
}

const asAmara = () => contextFor({ id: amara.id, name: amara.name, administrator: true }, open.db, new Date())

test('who is unknown here is told so kindly, even with the verified address of someone who is not', async () => {
  const page = await comeBackAs(plainBrowser(), 'stranger')

  expect(page.url).toBe(`${served.address}/sign-in?error=unknown-person`)
  expect(page.html).toContain('Ask an administrator for an invitation')
  expect(await open.db.select().from(identities)).toEqual([])
  expect(await open.db.select().from(sessions)).toEqual([])
})

test('who follows an invitation through the provider is linked by issuer and subject, and comes in again without it', async () => {
  const link = await invitePerson(asAmara(), { name: 'Noor Haddad', email: 'noor@fernhill.example', headline: '' })
  if (!link.ok) throw new Error(link.refusal.message)

  const welcomed = await comeBackAs(await withLink(link.value.path), 'noor-at-provider')
  expect(welcomed).toMatchObject({ url: `${served.address}/about`, status: 200 })
  expect(welcomed.html).toContain('Noor Haddad')
  expect(await open.db.select().from(identities)).toMatchObject([
    { issuer, subject: 'noor-at-provider', personId: link.value.personId },
  ])

  const again = await comeBackAs(plainBrowser(), 'noor-at-provider')
  expect(again.html).toContain('Noor Haddad')
})

test('a link is used up by the provider as well, and lets no second one in', async () => {
  const link = await makeLink(asAmara(), { personId: 'viktor' })
  if (!link.ok) throw new Error(link.refusal.message)
  const [first, second] = [await withLink(link.value.path), await withLink(link.value.path)]

  expect((await comeBackAs(first, 'viktor-at-provider')).url).toBe(`${served.address}/about`)
  expect((await comeBackAs(second, 'someone-else')).url).toContain('error=unknown-person')
})

test('who is disabled stays out, however well the provider knows them', async () => {
  await open.db.update(people).set({ state: 'disabled' })
  try {
    expect((await comeBackAs(plainBrowser(), 'viktor-at-provider')).url).toContain('error=unknown-person')
  } finally {
    await open.db.update(people).set({ state: 'active' })
  }
})

test('an answer that was not asked for, or whose state was bent, opens nothing', async () => {
  for (const query of ['code=made-up&state=made-up', 'error=access_denied', ''])
    expect((await plainBrowser().open(`${served.address}/api/auth/callback/oidc?${query}`)).url).toMatch(
      /\/sign-in\?.*error=/,
    )
})

test('next-auth’s other doors are shut', async () => {
  const shut: readonly (readonly [method: string, path: string])[] = [
    ['GET', 'session'],
    ['POST', 'session'],
    ['GET', 'providers'],
    ['POST', 'signout'],
    ['POST', '_log'],
    ['POST', 'callback/credentials'],
    ['POST', 'callback/oidc'],
    ['GET', 'signout'],
    ['POST', 'signin/oidc/more'],
  ]
  for (const [method, path] of shut)
    expect((await fetch(`${served.address}/api/auth/${path}`, { method })).status, `${method} ${path}`).toBe(404)
})
