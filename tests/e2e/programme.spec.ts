import { expect, test } from '@playwright/test'
import { address, signInAs } from './people'

test('a programme manager has the best set of mentors proposed, reads why, publishes it, and a mentor accepts', async ({
  browser,
}) => {
  const helen = await (await browser.newContext()).newPage()
  await signInAs(helen, 'Helen Okafor')
  await helen.goto(`${address()}/programmes`)
  await helen.getByRole('link', { name: 'IT rotation programme' }).first().click()
  await helen.getByRole('link', { name: 'Mentors', exact: true }).click()
  await expect(helen.getByText(/Of 14 enrolled, 2 have a mentor and 12 have none yet/)).toBeVisible()
  await helen.getByRole('button', { name: 'Propose pairs' }).click()
  await expect(helen.getByText(/^Proven/).first()).toBeVisible({ timeout: 60_000 })
  await expect(helen.getByRole('row', { name: /Leila Farouk.*Marcus Webb/ })).toBeVisible()
  await expect(helen.getByRole('row', { name: /Owen Price.*Tomas Lindqvist/ })).toBeVisible()
  await helen.getByRole('button', { name: 'Publish and ask 2 mentors' }).click()
  await expect(helen.getByText(/a mentor was asked for 2/)).toBeVisible()

  const waiting = await (await browser.newContext()).newPage()
  await signInAs(waiting, 'Owen Price')
  await waiting.goto(`${address()}/my/mentoring`)
  await expect(waiting.getByText('Waiting for Tomas’s answer')).toBeVisible()

  const tomas = await (await browser.newContext()).newPage()
  await signInAs(tomas, 'Tomas Lindqvist')
  await tomas.goto(`${address()}/mentoring/offers`)
  await tomas.getByRole('button', { name: 'Mentor Owen Price' }).click()
  await expect(tomas.getByText('You are Owen Price’s mentor.')).toBeVisible()

  const owen = await (await browser.newContext()).newPage()
  await signInAs(owen, 'Owen Price')
  await owen.goto(`${address()}/my/mentoring`)
  await expect(owen.getByText('Tomas Lindqvist').first()).toBeVisible()
})
