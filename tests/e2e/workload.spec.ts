import { expect, test } from '@playwright/test'
import { ticketLog } from '../support/ticket-log'
import { address, signInAs } from './people'

test('a team lead takes in the tickets, automates the largest kind, gives half the hours back, and a learner sees the new date and the blocks', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const ingrid = await (await browser.newContext()).newPage()
  await signInAs(ingrid, 'Ingrid Solheim')
  await ingrid.goto(`${address()}/team`)
  await ingrid.getByRole('link', { name: 'Tickets' }).click()
  await ingrid.getByRole('link', { name: 'Import tickets' }).click()
  await ingrid.getByLabel('Choose a file, or drop it here').setInputFiles(ticketLog())
  await expect(ingrid.getByText(/Step 2 of 3/)).toBeVisible()
  await expect(ingrid.getByText(/29-02-2016.* can only be day first/)).toBeVisible()
  await ingrid.getByRole('button', { name: /^Check [\d,]+ rows/ }).click()
  await expect(ingrid.getByText(/Step 3 of 3/)).toBeVisible()
  await ingrid.getByRole('button', { name: /^Take [\d,]+ tickets in/ }).click()
  await expect(ingrid.getByRole('heading', { name: 'What it did' })).toBeVisible({ timeout: 60_000 })

  await ingrid.goto(`${address()}/team/service-desk/tickets`)
  await expect(ingrid.getByText('Category 9 / Subcategory 164', { exact: true })).toBeVisible()
  await ingrid
    .getByRole('link', { name: /^Make an opportunity of it/ })
    .first()
    .click()
  await ingrid.getByLabel('Hours to automate it').fill('40')
  await ingrid.getByLabel('Share it saves, in percent').fill('80')
  for (const name of ['Maya Torres', 'Priya Nair', 'Sam Whitaker']) await ingrid.getByLabel(name).check()
  await ingrid.getByRole('button', { name: 'Add the task' }).click()
  await expect(ingrid.getByText(/\d people, \d+ weeks in all\.|1 person, \d+ weeks? in all\./)).toBeVisible({
    timeout: 120_000,
  })
  await expect(ingrid.getByRole('row', { name: /Priya Nair.*earlier/ })).toBeVisible()

  await ingrid.getByRole('button', { name: 'It is finished' }).click()
  await expect(ingrid.getByLabel('Part, in percent')).toHaveValue('50')
  await ingrid.getByRole('button', { name: 'Give them back' }).click()
  await expect(
    ingrid.getByRole('table', { name: 'Hours given back' }).getByRole('row', { name: /Priya Nair.*Ingrid Solheim/ }),
  ).toBeVisible()

  const priya = await (await browser.newContext()).newPage()
  await signInAs(priya, 'Priya Nair')
  await expect(priya.getByText(/^Ingrid Solheim gave you \d hours? a week back/)).toBeVisible()
  await expect(priya.getByText(/^Your date would come \d+ weeks? earlier/)).toBeVisible({ timeout: 90_000 })
  await priya.getByRole('button', { name: 'Plan again with it' }).click()
  await expect(priya.getByText(/^Your date would come/)).toBeHidden({ timeout: 60_000 })
  await expect(priya.getByText(/Ingrid Solheim gave you/).first()).toBeVisible()

  await priya.goto(`${address()}/my/calendar`)
  await priya.getByLabel('For which calendar').fill('Phone')
  await priya.getByRole('button', { name: 'Make a link' }).click()
  const link = await priya.getByRole('status').locator('code').first().innerText()
  const feed = await priya.request.get(link)
  expect(feed.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  const text = await feed.text()
  expect(text).toContain('RRULE:FREQ=WEEKLY')
  expect(text).toContain('TZID=Europe/London')
  expect(text).not.toContain('Ingrid')
  const again = await priya.request.get(link, { headers: { 'if-none-match': feed.headers()['etag'] ?? '' } })
  expect(again.status()).toBe(304)
})
