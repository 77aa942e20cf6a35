import { expect, test, type Browser, type Locator, type Page } from '@playwright/test'
import { address, signInAs } from './people'

const dateOnPage = (page: Page) => page.locator(':is(h1, h2) time').first().getAttribute('datetime')

test('a goal from real work is in the plan; its evidence is signed off, the date moves, and the badge verifies', async ({
  browser,
}) => {
  const priya = await personOf(browser, 'Priya Nair')
  await priya.goto(`${address()}/my/plan`)
  await expect(priya.getByText('Networking 2 in Branch office rollout').first()).toBeVisible()
  const before = await dateOnPage(priya)

  const marcus = await personOf(browser, 'Marcus Webb')
  await marcus.goto(`${address()}/mentoring`)
  await marcus.getByRole('link', { name: 'Review queue' }).first().click()
  await marcus.getByRole('link', { name: /Switched the Leith branch over/ }).click()
  await expect(marcus.getByRole('heading', { name: 'Switched the Leith branch over to the tunnel' })).toBeVisible()
  await marcus.getByLabel('What you saw').fill('I was on the line and had nothing to say.')
  await marcus.getByRole('button', { name: 'Sign off' }).click()
  const vouching = marcus.getByRole('group', { name: /You vouch that Priya Nair can/ })
  await expect(vouching.getByText(/^Networking 2: /)).toBeVisible()
  await vouching.getByRole('button', { name: 'Sign off' }).click()
  await expect(marcus.getByRole('heading', { name: 'Switched the Leith branch over to the tunnel' })).toBeHidden()

  await whenTold(priya, /Networking 2 and Change enablement 1|Change enablement 1 and Networking 2/)
  await whenTold(priya, /it brought your date \d+ weeks? forward/)
  await expect(priya.getByText('Your plan is out of date')).toBeVisible()
  await priya.getByRole('button', { name: 'Plan again' }).click()
  await expect(priya.getByText('Your plan is out of date')).toBeHidden({ timeout: 60_000 })
  expect(String(await dateOnPage(priya)) < String(before)).toBe(true)

  await priya.goto(`${address()}/my/evidence`)
  await priya
    .getByRole('link', { name: /Switched the Leith branch over/ })
    .first()
    .click()
  const signOff = priya.getByRole('listitem').filter({ hasText: 'Networking' }).filter({ hasText: 'as mentor' })
  await signOff.getByText('Issue as a badge').click()
  await signOff.getByRole('radio', { name: /^With my name/ }).check({ force: true })
  await signOff.getByRole('button', { name: 'Issue the badge' }).click()
  await expect(priya).toHaveURL(/\/badges\/[^/]+$/)
  await expect(priya.getByText('Verified')).toBeVisible()
  await checkOutside(browser, priya.url())
})

test('the same by keyboard alone: a goal is met, evidence handed in, signed off from the queue, and issued as a badge', async ({
  browser,
}) => {
  const noor = await personOf(browser, 'Noor Haddad')
  await goByKeys(noor, 'e', /\/my\/evidence$/)
  await press(noor, noor.getByRole('link', { name: 'Add evidence' }).first())
  await expect(noor).toHaveURL(/\/my\/evidence\/new/)
  await type(noor, noor.getByLabel('Title'), 'Rules of the Dundee branch, before and after')
  await type(
    noor,
    noor.getByLabel('What I did'),
    'Removed nine rules, kept two with their reasons, watched for a week.',
  )
  await press(noor, noor.getByRole('checkbox', { name: /Network security 2 in Branch office rollout/ }), 'Space')
  await press(noor, noor.getByRole('button', { name: 'Hand it in' }))
  await expect(noor.getByText('Rules of the Dundee branch, before and after').first()).toBeVisible()

  const marcus = await personOf(browser, 'Marcus Webb')
  await goByKeys(marcus, 'r', /\/mentoring\/queue/)
  const piece = marcus.locator('#piece')
  for (let tries = 0; tries < 20; tries++) {
    await expect(piece).toBeVisible()
    const title = await piece.textContent()
    if (title?.includes('Rules of the Dundee branch')) break
    await marcus.keyboard.press('j')
    await expect(piece).not.toHaveText(title ?? '')
  }
  await expect(piece).toHaveText(/Rules of the Dundee branch/)
  await marcus.keyboard.press('s')
  const vouching = marcus.getByRole('group', { name: /You vouch that Noor Haddad can/ })
  await expect(vouching.getByRole('button', { name: 'Sign off' })).toBeFocused()
  await marcus.keyboard.press('Enter')
  await expect(piece).not.toHaveText(/Rules of the Dundee branch/)

  await whenTold(noor, /Network security 2, signed off by Marcus Webb/)
  await press(noor, noor.getByRole('link', { name: /Network security 2, signed off by/ }))
  await press(noor, noor.locator('summary', { hasText: 'Issue as a badge' }))
  await press(noor, noor.getByRole('button', { name: 'Issue the badge' }))
  await expect(noor).toHaveURL(/\/badges\/[^/]+$/)
  await expect(noor.getByText('Verified')).toBeVisible()
})

/** Someone without an account pastes the badge: it holds as it is, and not once a word of it is changed. */
async function checkOutside(browser: Browser, badge: string): Promise<void> {
  const outsider = await (await browser.newContext()).newPage()
  const credential = await (await outsider.request.get(`${badge}/credential`)).text()
  await outsider.goto(`${address()}/badges/verify`)
  await outsider.getByLabel('Paste the badge').fill(credential)
  await outsider.getByRole('button', { name: 'Check this badge' }).click()
  await expect(outsider.getByText(/This badge holds: Fernhill/)).toBeVisible()

  await outsider.getByLabel('Paste the badge').fill(credential.replace('Networking', 'Negotiation'))
  await outsider.getByRole('button', { name: 'Check this badge' }).click()
  await expect(outsider.getByText('Not valid')).toBeVisible()
}

async function personOf(browser: Browser, name: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signInAs(page, name)
  return page
}

/** How a date moved is worked out behind the sign-off's answer: it is on the week's page a moment later. */
async function whenTold(page: Page, says: RegExp): Promise<void> {
  await expect(async () => {
    await page.goto(`${address()}/my`)
    await expect(page.getByText(says).first()).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 30_000 })
}

/** Goes to a place by its key; a page that has just come up may not listen yet. */
async function goByKeys(page: Page, key: string, to: RegExp): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('g')
    await page.keyboard.press(key)
    await expect(page).toHaveURL(to, { timeout: 3_000 })
  }).toPass({ timeout: 30_000 })
}

/** Goes on with the Tab key until something has the focus. */
async function reach(page: Page, what: Locator): Promise<void> {
  await expect(what).toBeVisible()
  for (let tabs = 0; tabs < 120; tabs++) {
    if (await what.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(what).toBeFocused()
}

async function press(page: Page, what: Locator, key = 'Enter'): Promise<void> {
  await reach(page, what)
  await page.keyboard.press(key)
}

async function type(page: Page, what: Locator, text: string): Promise<void> {
  await reach(page, what)
  await page.keyboard.type(text)
}
