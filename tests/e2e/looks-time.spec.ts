import { expect, test } from '@playwright/test'
import { expectToFitEveryone, phone } from './fits'
import { signInAs } from './people'

test('what a team lead looks after is accessible and fits a phone, in light and dark', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: phone })).newPage()
  await signInAs(page, 'Ingrid Solheim')
  const team = '/team/service-desk'
  const tabs = ['', '/protected-time', '/tickets', '/tickets/import', '/automation', '/automation/new', '/terms']
  for (const path of ['/hours', ...tabs.map((tab) => team + tab)]) {
    await expectToFitEveryone(page, path)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
  }
  await page.context().close()
})

test('one’s own time is accessible and fits a phone, in light and dark', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: phone })).newPage()
  await signInAs(page, 'Priya Nair')
  for (const path of ['/my/hours', '/my/protected-time', '/my/calendar', '/my/strain', '/my/forecasts']) {
    await expectToFitEveryone(page, path)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
  }
  await page.context().close()
})
