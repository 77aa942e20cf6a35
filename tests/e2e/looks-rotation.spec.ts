import { expect, test, type Page } from '@playwright/test'
import { expectToFitEveryone, phone } from './fits'
import { address, signInAs } from './people'

/** The first cohort of the demo's programme: the one whose schedule is published. */
async function runningCohort(page: Page): Promise<string> {
  await page.goto(`${address()}/programmes/it-rotation`)
  const href = await page
    .getByRole('main')
    .getByRole('link', { name: / intake$/ })
    .first()
    .getAttribute('href')
  if (!href) throw new Error('The programme shows no cohort.')
  return href
}

test('what a programme manager looks after is accessible and fits a phone, in light and dark', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: phone })).newPage()
  await signInAs(page, 'Helen Okafor')
  const cohort = await runningCohort(page)
  for (const path of [
    '/programmes/new',
    '/programmes/it-rotation',
    '/programmes/it-rotation/standard',
    '/programmes/it-rotation/hosts',
    ...['', '/people', '/seats', '/wishes', '/import', '/rotation', '/rotation/draw-up'].map((tab) => cohort + tab),
  ]) {
    await expectToFitEveryone(page, path)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
  }
  await page.context().close()
})

test('an apprentice’s rotations are accessible and fit a phone, in light and dark', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: phone })).newPage()
  await signInAs(page, 'Leila Farouk')
  for (const path of ['/my/rotations', '/my/rotations/wishes', '/my/plan']) await expectToFitEveryone(page, path)
  await page.context().close()
})
