import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase, type OpenDatabase } from '@/db/client'
import { appointments, events, people, sessions } from '@/db/schema'
import { surfaces } from '@/lib/access/surfaces'
import { rightPassword, withPassword } from '../access/visiting'
import { builtActions } from '../support/built-surfaces'
import { formsIn, plainBrowser, type PlainBrowser } from '../support/plain-browser'
import { serve, type Served } from '../support/served'

let served: Served
let open: OpenDatabase
beforeAll(async () => {
  served = await serve('world')
  open = await openDatabase(served.databaseUrl, 'unused')
  for (const id of ['priya', 'amara', 'viktor']) await withPassword(open.db, id)
})
afterAll(async () => {
  await open?.close()
  await served?.stop()
})

async function signedIn(id: string): Promise<PlainBrowser> {
  const browser = plainBrowser()
  const page = await browser.open(`${served.address}/sign-in?from=%2Fabout`)
  const home = await browser.send(page, 'password', { email: `${id}@fernhill.example`, password: rightPassword })
  if (new URL(home.url).pathname !== '/about') throw new Error(`${id} could not sign in: ${home.url}`)
  return browser
}

/** The same browser each time: signing in is limited, and these tests are not about it. */
const known = new Map<string, Promise<PlainBrowser>>()
function lastingly(id: string): Promise<PlainBrowser> {
  const browser = known.get(id) ?? signedIn(id)
  known.set(id, browser)
  return browser
}

/** Calls an action by its id, as anyone can who has seen one page. */
const call = (
  browser: PlainBrowser,
  id: string,
  args: unknown[],
  headers: Record<string, string> = {},
  path = '/sign-in',
) =>
  browser.ask(served.address + path, {
    method: 'POST',
    body: JSON.stringify(args),
    headers: {
      'next-action': id,
      'content-type': 'text/plain;charset=UTF-8',
      origin: served.address,
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
  })
const idOf = (name: string) => builtActions().find((action) => action.name === name)?.id ?? ''

describe('signing in', () => {
  test('leads back to the page that was asked for, without a script', async () => {
    const browser = plainBrowser()
    const asked = await browser.open(`${served.address}/settings`)
    expect(asked.url).toBe(`${served.address}/sign-in?from=%2Fsettings`)

    const settings = await browser.send(asked, 'password', { email: 'Priya@Fernhill.example', password: rightPassword })

    expect(settings).toMatchObject({ url: `${served.address}/settings`, status: 200 })
    expect(settings.html).toContain('Priya Nair')
  })

  test('never leads to another site', async () => {
    const browser = plainBrowser()
    const page = await browser.open(`${served.address}/sign-in?from=%2F%2Fevil.example%2F`)
    const id = idOf('app/sign-in/actions.ts#signIn')
    const sent = { email: 'priya@fernhill.example', password: rightPassword, from: '//evil.example/' }
    expect(formsIn(page.html).join()).not.toContain('evil.example')

    const answer = await call(browser, id, [sent])

    expect(answer.headers.get('x-action-redirect')).toMatch(/^\/(;|$)/)
  })

  test('with a wrong password or an unknown address says the same, and gives no cookie', async () => {
    const said = []
    for (const email of ['priya@fernhill.example', 'nobody@fernhill.example']) {
      const browser = plainBrowser()
      const page = await browser.open(`${served.address}/sign-in`)
      const answer = await browser.send(page, 'password', { email, password: 'not the password' })
      said.push(/do not match an account here/.exec(answer.html)?.[0])
      expect(browser.cookies.has('journeywork.session')).toBe(false)
    }
    expect(said).toEqual(['do not match an account here', 'do not match an account here'])
  })

  test('gives a cookie that names nobody', async () => {
    const browser = await signedIn('priya')
    const cookie = browser.cookies.get('journeywork.session') ?? ''

    expect(cookie.length).toBeGreaterThan(100)
    expect(Buffer.from(cookie, 'base64').toString('latin1')).not.toMatch(/priya/i)
  })
})

describe('what the session’s row says counts at the next request', () => {
  const whereTo = async (browser: PlainBrowser, path = '/about') => {
    const answer = await browser.ask(served.address + path)
    return answer.headers.get('location') ?? String(answer.status)
  }

  test('a session that is revoked', async () => {
    const browser = await signedIn('priya')
    expect(await whereTo(browser)).toBe('200')

    await open.db.update(sessions).set({ revokedAt: new Date() }).where(eq(sessions.personId, 'priya'))

    expect(await whereTo(browser)).toBe('/sign-in?from=%2Fabout')
  })

  test('an administrator’s office that ends', async () => {
    const browser = await signedIn('amara')
    expect(await whereTo(browser, '/admin/people')).toBe('200')

    await open.db.update(appointments).set({ to: new Date() })

    expect(await whereTo(browser, '/admin/people')).toBe('404')
    await open.db.update(appointments).set({ to: null })
  })

  test('a person who is disabled', async () => {
    const browser = await signedIn('viktor')
    await open.db.update(people).set({ state: 'disabled' }).where(eq(people.id, 'viktor'))

    expect(await whereTo(browser)).toBe('/sign-in?from=%2Fabout')
    await open.db.update(people).set({ state: 'active' }).where(eq(people.id, 'viktor'))
  })

  test('signing out, here and for good', async () => {
    const browser = await signedIn('priya')
    const copied = browser.cookies.get('journeywork.session') ?? ''
    await call(browser, idOf('app/(signed-in)/actions.ts#leave'), [{}], {}, '/about')

    expect(browser.cookies.has('journeywork.session')).toBe(false)
    browser.cookies.set('journeywork.session', copied)
    expect(await whereTo(browser)).toBe('/sign-in?from=%2Fabout')
  })

  test('a cookie that we did not seal is nobody’s', async () => {
    const browser = plainBrowser()
    await browser.ask(`${served.address}/sign-in`)
    for (const forged of ['priya', 'eyJhbGciOiJub25lIn0.eyJzaWQiOiJ4In0.', 'x'.repeat(3_000)]) {
      browser.cookies.set('journeywork.session', forged)
      expect(await whereTo(browser)).toBe('/sign-in?from=%2Fabout')
    }
  })
})

describe('every action can be called by anyone, and answers only whom it should', () => {
  const guarded = builtActions().filter(({ name }) => surfaces[`action ${name}`] !== 'public')

  test.each(guarded)('$name refuses who is signed out, from whatever page', async ({ id }) => {
    const before = await open.db.$count(events)
    const answer = await call(plainBrowser(), id, [{}])

    expect(await answer.text()).toMatch(/You are signed out|not-allowed/)
    expect(await open.db.$count(events)).toBe(before)
  })

  test.each(builtActions())('$name refuses what comes from elsewhere', async ({ id }) => {
    const browser = await lastingly('amara')
    const before = await open.db.$count(events)
    const elsewhere: Record<string, string>[] = [
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', 'x-forwarded-host': 'evil.example' },
      { origin: 'null', 'sec-fetch-site': 'cross-site' },
    ]
    for (const headers of elsewhere) {
      const answer = await call(browser, id, [{}], headers)
      const text = await answer.text()
      expect(answer.status >= 400 || text.includes('did not come from a page of Journeywork')).toBe(true)
    }
    expect(await open.db.$count(events)).toBe(before)
  })

  const administering = guarded.filter(({ name }) => surfaces[`action ${name}`] === 'people.administer')

  test.each(administering)('$name refuses who is no administrator', async ({ id, name }) => {
    const browser = await lastingly('viktor')
    const sent = sentTo[name.split('#')[1] ?? '']

    const text = await (await call(browser, id, [sent])).text()

    expect(text).toContain('"code":"not-allowed"')
    const [kept] = await open.db.select().from(events).where(eq(events.action, 'not-allowed'))
    expect(kept).toMatchObject({ actorId: 'viktor', particulars: { tried: 'people.administer' } })
    await open.db.delete(events).where(eq(events.action, 'not-allowed'))
  })

  const person = { personId: 'priya' }
  const sentTo: Readonly<Record<string, unknown>> = {
    invite: { name: 'A', email: 'a@fernhill.example', headline: '' },
    newLink: person,
    withdraw: person,
    disable: person,
    enable: person,
    appoint: { personId: 'viktor' },
    dismiss: { personId: 'amara' },
    mentor: { mentorId: 'viktor', learnerId: 'priya', from: '2027-01-04' },
    endMentoring: { mentorshipId: 'marcus-mentors-priya' },
    addTeam: { name: 'Mine' },
    place: { teamId: 'service-desk', personId: 'viktor', place: 'lead' },
    leave: { teamPlaceId: 'ingrid-leads' },
  }
})

describe('pages that are not public', () => {
  const pages = Object.entries(surfaces).flatMap(([surface, allowed]) =>
    surface.startsWith('page ') && allowed !== 'public' ? [surface.slice('page '.length)] : [],
  )

  test.each(pages)('%s sends who is signed out to sign in, and shows nothing on the way', async (route) => {
    const path = route.replaceAll(/\[[^\]]+\]/g, 'x')
    const page = await plainBrowser().ask(served.address + path)
    const forTheRouter = await fetch(served.address + path, { headers: { rsc: '1' } })

    expect(page.headers.get('location')).toBe(`/sign-in?from=${encodeURIComponent(path)}`)
    expect((await page.text()) + (await forTheRouter.text())).not.toMatch(/Priya|Amara|amara@/)
  })
})
