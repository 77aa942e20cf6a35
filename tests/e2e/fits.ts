import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { address } from './people'

/** A page is there, stays inside the window, and breaks no rule of WCAG 2.2 AA that can be checked. */
export async function expectToFitEveryone(page: Page, path: string, status = 200): Promise<void> {
  const answer = await page.goto(address() + path)
  expect(answer?.status(), path).toBe(status)
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(beyond, `${path} is wider than a phone`).toBeLessThanOrEqual(0)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${path}: ${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([])
}
