import { expect, test } from '@playwright/test'

const address = () => process.env['E2E_ADDRESS'] ?? ''

test('someone chooses a person of the demo, comes to the page they wanted, and leaves again', async ({ page }) => {
  await page.goto(`${address()}/settings`)
  await page.getByRole('button', { name: /Priya Nair/ }).click()

  await expect(page).toHaveURL(`${address()}/settings`)
  await expect(page.getByText('This browser')).toBeVisible()

  await page.getByRole('button', { name: /Priya Nair/ }).click()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page).toHaveURL(`${address()}/sign-in`)
  await page.goto(`${address()}/settings`)
  await expect(page).toHaveURL(/\/sign-in\?from=/)
})

test('an administrator invites someone, who comes in by the link; the link does not work twice', async ({
  browser,
}) => {
  const office = await (await browser.newContext()).newPage()
  await office.goto(`${address()}/sign-in?from=%2Fadmin%2Fpeople%2Finvite`)
  await office.getByRole('button', { name: /Amara Boateng/ }).click()
  await office.getByLabel('Name').fill('Idris Cole')
  await office.getByLabel('E-mail address').fill(`idris-${Date.now()}@fernhill.example`)
  await office.getByRole('button', { name: 'Make the invitation' }).click()
  const link = await office.locator('code').innerText()

  const home = await (await browser.newContext()).newPage()
  await home.goto(link)
  await home.getByLabel('Choose a password').fill('four plain words here')
  await home.getByRole('button', { name: 'Come in' }).click()
  await expect(home).toHaveURL(/\/my/)

  await home.goto(link)
  await expect(home.getByRole('heading', { name: 'This link leads nowhere any more' })).toBeVisible()
})

test('signing out everywhere else ends the other browser at its next page', async ({ browser }) => {
  const enter = async () => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${address()}/sign-in?from=%2Fsettings`)
    await page.getByRole('button', { name: /Marcus Webb/ }).click()
    await expect(page).toHaveURL(`${address()}/settings`)
    return page
  }
  const [desk, laptop] = [await enter(), await enter()]

  await laptop.getByRole('button', { name: 'Sign out everywhere else' }).click()
  await expect(laptop.getByRole('button', { name: 'Sign out everywhere else' })).toHaveCount(0)

  await desk.goto(`${address()}/settings`)
  await expect(desk).toHaveURL(/\/sign-in\?from=/)
})
