import { expect, test, type Browser, type Page } from '@playwright/test'
import { expectToFitEveryone, phone } from './fits'
import { address, signInAs } from './people'

/** A page by its address, or by the link that leads to it from another page. */
type Way = string | readonly [from: string, link: RegExp]

const ways: readonly [person: string, ways: readonly Way[]][] = [
  [
    'Marcus Webb',
    [
      '/projects',
      '/projects/new',
      ['/projects', /^Branch office rollout/],
      '/projects/learn?skill=networking&level=3',
      '/mentoring',
      '/mentoring/priya?view=readiness',
      '/mentoring/priya?view=work',
      '/mentoring/priya?view=conversations',
      ['/mentoring/priya?view=conversations', /^Keep a meeting/],
      ['/mentoring/priya?view=conversations', /^Change/],
      ['/mentoring/priya?view=conversations', /^Begin a check-in/],
      ['/mentoring/priya?view=conversations', /^Agreed on/],
      '/mentoring/queue',
      ['/mentoring/queue', /^Firewall rules/],
      '/mentoring/offers',
      '/mentoring/terms',
    ],
  ],
  ['Dana Whitfield', ['/mentoring', '/mentoring/queue', ['/mentoring/queue', /^Moved a client/]]],
  ['Priya Nair', ['/projects', ['/projects', /^Branch office rollout/], '/my/mentoring']],
  ['Leila Farouk', ['/my/mentoring', '/my/mentoring/wishes']],
  ['Helen Okafor', ['/mentoring', '/programmes', '/programmes/it-rotation/mentors']],
  [
    'Amara Boateng',
    [
      '/admin/ledger',
      '/admin/ledger?verify=now',
      '/catalog/skills/networking',
      '/admin/catalogue/skill/networking',
      '/admin/catalogue/role/cloud-engineer',
    ],
  ],
]

for (const [person, theirs] of ways)
  test(`what ${person} looks after is accessible and fits a phone, in light and dark`, async ({ browser }) => {
    const page = await onPhone(browser, person)
    for (const way of theirs) {
      const path = await pathOf(page, way)
      await expectToFitEveryone(page, path)
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
    }
    await page.context().close()
  })

test('what is not there is said inside the frame, whose navigation stays and whose main part is one', async ({
  page,
}) => {
  await signInAs(page, 'Helen Okafor')
  const answer = await page.goto(`${address()}/programmes/it-rotation/mentors/nobody`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  await expect(page.getByRole('main')).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'Programmes' }).first()).toBeVisible()
})

test('my people lead to what I offer as a mentor', async ({ page }) => {
  await signInAs(page, 'Marcus Webb')
  await page.goto(`${address()}/mentoring`)
  await page.getByRole('link', { name: 'Mentoring terms' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mentoring terms' })).toBeVisible()
})

async function onPhone(browser: Browser, person: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: phone })).newPage()
  await signInAs(page, person)
  return page
}

async function pathOf(page: Page, way: Way): Promise<string> {
  if (typeof way === 'string') return way
  const [from, name] = way
  await page.goto(address() + from)
  const href = await page.getByRole('main').getByRole('link', { name }).last().getAttribute('href')
  if (!href) throw new Error(`The link on ${from} leads nowhere.`)
  return href
}
