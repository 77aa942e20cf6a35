import { expect, test } from '@playwright/test'
import { address, signInAs } from './people'

test('a mentor recognises what someone brought with them, after saying what it rests on, and the learner sees it', async ({
  browser,
}) => {
  const mentor = await (await browser.newContext()).newPage()
  await signInAs(mentor, 'Marcus Webb')
  await mentor.goto(`${address()}/mentoring/noor`)
  await mentor
    .getByRole('link', { name: /Skills/ })
    .last()
    .click()
  const summary = mentor.locator('summary', { hasText: 'Cryptography in practice' })
  const row = mentor.locator('details').filter({ has: summary }).first()
  await row.locator('summary').first().click()
  await row.getByRole('button', { name: 'Recognise a level' }).click()
  await row.getByRole('radio').nth(1).check({ force: true })
  await row.getByRole('button', { name: /^Vouch for level/ }).click()
  await expect(row.getByText(/Say in a sentence what this rests on/)).toBeVisible()
  await expect(row.getByLabel('What this rests on')).toBeFocused()
  await row.getByLabel('What this rests on').fill('Moved a client’s mail to encrypted transport, and showed me how.')
  await row.getByRole('button', { name: /^Vouch for level/ }).click()
  await expect(mentor.getByText(/You vouch for Cryptography in practice 1/)).toBeVisible()

  const learner = await (await browser.newContext()).newPage()
  await signInAs(learner, 'Noor Haddad')
  await learner.goto(`${address()}/my/skills`)
  await expect(learner.getByText('1 attested, 1 needed')).toBeVisible()
})
