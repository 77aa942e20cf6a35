import { expect, type Page } from '@playwright/test'

/** Where the demo of this run is served. */
export const address = (): string => process.env['E2E_ADDRESS'] ?? 'http://localhost:3000'

/** Signs in as one of the cast, with one click. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto(`${address()}/sign-in`)
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}
