import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { address } from './people'

/** The size of a small phone. */
export const phone = { width: 320, height: 700 }

/**
 * A page is there, stays inside the window, and breaks no rule of WCAG 2.2 AA that can be checked. Colours are the only
 * thing that is different in the dark, so there only contrast is looked at again, on the same page.
 */
export async function expectToFitEveryone(page: Page, path: string, status = 200): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  const answer = await page.goto(address() + path)
  expect(answer?.status(), path).toBe(status)
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(beyond, `${path} is wider than a phone`).toBeLessThanOrEqual(0)
  const inTheLight = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  await page.emulateMedia({ colorScheme: 'dark' })
  // A colour on its way from one to the other is neither.
  await page.evaluate(() =>
    document.getAnimations().forEach((animation) => {
      if (animation instanceof CSSTransition) animation.finish()
    }),
  )
  const inTheDark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
  const faults = [...inTheLight.violations, ...inTheDark.violations]
  expect(faults.map(({ id, nodes }) => `${path}: ${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([])
}
