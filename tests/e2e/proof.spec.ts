import { expect, test, type Page } from '@playwright/test'
import { expectToFitEveryone, phone } from './fits'
import { address, signInAs } from './people'

/** Where the links of a page lead that match. */
async function linksOn(page: Page, path: string, match: RegExp): Promise<string[]> {
  await page.goto(address() + path)
  const all = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return [...new Set(all.filter((href) => match.test(href)))]
}

test('evidence, readiness, portfolio and badges are accessible and fit a phone, in light and dark', async ({
  browser,
}) => {
  const look = { viewport: phone }
  const priya = await (await browser.newContext(look)).newPage()
  await signInAs(priya, 'Priya Nair')
  const pieces = await linksOn(priya, '/my/evidence', /evidence\/0/)
  const [experience] = await linksOn(priya, '/my/portfolio', /experiences\/0/)
  const [badge] = await linksOn(priya, '/my/portfolio', /^\/badges\//)
  expect(pieces.length).toBeGreaterThan(1)

  await priya.goto(`${address()}/my/portfolio`)
  await priya.getByLabel('For whom').fill('Acme, application')
  await priya.getByRole('button', { name: 'Make a link' }).click()
  const shared = new URL((await priya.locator('code', { hasText: '/portfolio/' }).textContent()) ?? '').pathname
  await priya.goto(address() + experience)
  await priya.getByLabel('Their name').fill('Mara Lindgren')
  await priya.getByLabel('What they are to the work').fill('Client')
  await priya.getByRole('button', { name: 'Make a link for them' }).click()
  const witness = new URL((await priya.locator('code', { hasText: '/witness/' }).textContent()) ?? '').pathname

  for (const path of [
    '/my/evidence',
    '/my/evidence/new',
    ...pieces.slice(0, 2),
    `${pieces.at(-1)}/change`,
    '/my/readiness',
    '/my/readiness?role=it-manager',
    '/my/portfolio',
    '/my/portfolio?view=reader',
    '/my/portfolio/experiences/new',
    experience ?? '',
  ])
    await expectToFitEveryone(priya, path)
  await priya.context().close()

  const outsider = await (await browser.newContext(look)).newPage()
  for (const path of ['/sign-in', '/badges/verify', badge ?? '', shared, witness])
    await expectToFitEveryone(outsider, path)
  for (const path of ['/portfolio/no-such-link', '/witness/no-such-link'])
    await expectToFitEveryone(outsider, path, 404)
  await outsider.context().close()
})

test('a skill is found by typing, and the keyboard goes on at its level; taken out, at the next skill', async ({
  page,
}) => {
  await signInAs(page, 'Owen Price')
  await page.goto(`${address()}/my/evidence/new`, { waitUntil: 'networkidle' })
  const skill = page.getByRole('combobox', { name: /skill/i })
  await skill.focus()
  await page.keyboard.type('linux')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')

  const levels = page.getByRole('group', { name: 'Level of Linux' })
  await expect(levels.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(levels.getByRole('radio').nth(1)).toBeChecked()
  await page.getByRole('button', { name: 'Take out Linux' }).press('Enter')
  await expect(skill).toBeFocused()
})

test('whoever handed in evidence for a goal is not asked for it again', async ({ page }) => {
  await signInAs(page, 'Priya Nair')
  await page.goto(`${address()}/my`)
  const goal = page.getByRole('listitem').filter({ hasText: 'Evidence is handed in' })
  await expect(goal).toHaveCount(1)
  await expect(page.getByRole('link', { name: /Add evidence for Networking 2/ })).toHaveCount(0)
})
