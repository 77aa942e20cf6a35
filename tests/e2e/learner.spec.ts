import { expect, test, type Page } from '@playwright/test'
import { expectToFitEveryone, phone } from './fits'
import { address, signInAs } from './people'

const dateOnPage = (page: Page) => page.locator(':is(h1, h2) time').first().getAttribute('datetime')

test('a newcomer gets a proven plan, reads a reason, asks what if, adopts it, and finds it again tomorrow', async ({
  browser,
}) => {
  const home = await browser.newContext()
  const page = await home.newPage()
  await signInAs(page, 'Viktor Hale')

  await page.goto(`${address()}/my/start`)
  await page.locator('summary', { hasText: 'Cloud engineer' }).click()
  await page.getByRole('button', { name: 'Aim for Cloud engineer' }).click()
  await page.getByLabel('I come from').selectOption({ label: 'Desktop support technician' })
  await page.getByRole('button', { name: 'Fill in' }).click()
  await page.getByRole('button', { name: 'Go on to your hours' }).click()
  await page.getByRole('button', { name: 'Work out my date' }).click()

  await expect(page).toHaveURL(`${address()}/my/plan`, { timeout: 60_000 })
  await expect(page.getByText('Ready for Cloud engineer', { exact: true })).toBeVisible()
  await expect(page.getByText('Proven: no plan gets there earlier')).toBeVisible()
  const first = await dateOnPage(page)
  const step = page.locator('details[name=step]').first()
  await step.locator('summary').click()
  await expect(step.getByRole('heading', { name: 'Raises' })).toBeVisible()

  await page.goto(`${address()}/my/plan/what-if`)
  const slider = page.getByRole('slider', { name: 'Protected hours a week' })
  await slider.focus()
  await slider.press('ArrowRight')
  await slider.press('ArrowRight')
  await expect(page).toHaveURL(/hours=7/)
  await expect.poll(() => dateOnPage(page)).not.toBe(first)
  const earlier = await dateOnPage(page)
  expect(String(earlier) < String(first)).toBe(true)
  await page.getByRole('button', { name: /^Adopt/ }).click()
  await page.getByRole('button', { name: 'Adopt it' }).click()
  await expect(page).toHaveURL(`${address()}/my/plan`, { timeout: 60_000 })
  expect(await dateOnPage(page)).toBe(earlier)
  await home.close()

  const tomorrow = await (await browser.newContext()).newPage()
  await signInAs(tomorrow, 'Viktor Hale')
  await tomorrow.goto(`${address()}/my`)
  expect(await dateOnPage(tomorrow)).toBe(earlier)
})

test('hours are logged, a step is finished, and the plan says that it is out of date', async ({ page }) => {
  await signInAs(page, 'Noor Haddad')
  await page.goto(`${address()}/my/terms`)
  await page.getByRole('slider', { name: 'Protected hours a week' }).press('ArrowLeft')
  await page.getByRole('button', { name: /Save/ }).click()
  await page.goto(`${address()}/my/plan`)
  await expect(page.getByText('This plan is out of date')).toBeVisible()

  await page.getByRole('button', { name: 'Plan again' }).click()
  await expect(page.getByText('This plan is out of date')).toBeHidden({ timeout: 60_000 })
})

const pages: readonly [person: string, paths: readonly string[]][] = [
  [
    'Priya Nair',
    [
      '/my',
      '/my/plan',
      '/my/plan/what-if',
      '/my/plan/versions',
      '/my/skills',
      '/my/terms',
      '/my/start',
      '/settings',
      '/about',
    ],
  ],
  [
    'Priya Nair',
    ['/catalog', '/catalog/roles', '/catalog/roles/cloud-engineer', '/catalog/skills/linux', '/catalog/certifications'],
  ],
  ['Marcus Webb', ['/mentoring', '/mentoring/priya']],
  [
    'Amara Boateng',
    ['/admin/people', '/admin/people/invite', '/admin/people/priya', '/admin/catalogue', '/admin/catalogue/import'],
  ],
]

for (const [person, paths] of pages)
  test(`${paths[0]} and its neighbours are accessible and fit a phone, in light and dark`, async ({ browser }) => {
    const page = await (await browser.newContext({ viewport: phone })).newPage()
    await signInAs(page, person)
    for (const path of paths) await expectToFitEveryone(page, path)
    await page.context().close()
  })

test('with the network cut off every file still comes from the product itself', async ({ page }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(address()) && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  await signInAs(page, 'Priya Nair')
  for (const path of ['/my', '/my/plan', '/catalog/certifications']) await page.goto(address() + path)
  expect(foreign).toEqual([])
})

test('the plan can be reached, opened and steered with the keyboard alone', async ({ page }) => {
  await signInAs(page, 'Priya Nair')
  await page.goto(`${address()}/my`)
  // The keys are heard once the page's script is there.
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await page.keyboard.type('Plan')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/my\/plan/)
  const summary = page.locator('details[name=step] > summary').last()
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('details[name=step]').last()).toHaveAttribute('open', '')
})

test('nothing on a page moves once it is there', async ({ page }) => {
  await page.addInitScript(() => {
    const moved = { score: 0 }
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      // The type library does not know the entries of this kind yet.
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) moved.score += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await signInAs(page, 'Priya Nair')
  for (const path of ['/my', '/my/plan', '/my/plan/what-if', '/my/skills', '/catalog', '/catalog/certifications']) {
    await page.goto(address() + path, { waitUntil: 'networkidle' })
    const score = await page.evaluate(() => (window as unknown as { moved: { score: number } }).moved.score)
    // What Web Vitals calls good is below 0.1; a late font alone moves less than a hundredth.
    expect(score, path).toBeLessThan(0.02)
  }
})
