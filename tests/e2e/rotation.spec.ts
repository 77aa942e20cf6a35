import { expect, test, type Page } from '@playwright/test'
import { address, signInAs } from './people'

const first = ['Ada', 'Bela', 'Cara', 'Dilan', 'Enya', 'Finn', 'Gita', 'Hana']
const last = ['Abel', 'Brook', 'Conti', 'Dahl', 'Egede']
const liked = ['Cloud platform', 'Security operations', 'Network operations', 'Data services', 'Server operations']

/** Forty invented people as a spreadsheet would save them: semicolons, a byte-order mark, wishes by the names of hosts. */
function fortyPeople(): Buffer {
  const rows = last.flatMap((surname, row) =>
    first.map((given, at) => {
      const wish = (next: number) => liked[(row + at + next) % liked.length] ?? ''
      return [`${given} ${surname}`, `${given}.${surname}@example.org`.toLowerCase(), wish(0), wish(1), wish(2)].join(
        ';',
      )
    }),
  )
  return Buffer.from(`\uFEFF${['Name;E-mail;Wish 1;Wish 2;Wish 3', ...rows].join('\r\n')}\r\n`)
}

/** The demo's next cohort begins on the first of the month after next, and is called after it. */
function comingIntake(): string {
  const now = new Date()
  const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 2, 1))
  return `${new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day)} intake`
}

/** From the button to what came of it. */
async function drawUp(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  await page.waitForURL(/\/rotation\/[0-9a-f-]{30,}$/)
  await expect(page.getByRole('heading', { name: /^(The proposal|No schedule keeps all of this)$/ })).toBeVisible({
    timeout: 150_000,
  })
}

test('a programme manager imports forty people, asks wishes, publishes a proven schedule, closes a host and adopts the fewest changes', async ({
  browser,
}) => {
  test.setTimeout(420_000)
  const helen = await (await browser.newContext()).newPage()
  await signInAs(helen, 'Helen Okafor')

  // The cohort that begins in two months is still empty.
  await helen.goto(`${address()}/programmes/it-rotation`)
  await helen.getByRole('link', { name: comingIntake() }).first().click()
  await helen.waitForURL(/\/cohorts\//)
  const cohort = new URL(helen.url()).pathname
  await expect(helen.getByText('Nobody is in it yet')).toBeVisible()

  await helen.goto(`${address()}${cohort}/import`)
  await helen
    .getByLabel(/Choose a file, or drop it here/)
    .setInputFiles({ name: 'spring.csv', mimeType: 'text/csv', buffer: fortyPeople() })
  await expect(helen.getByRole('heading', { name: 'What the columns hold' })).toBeVisible()
  await helen.getByRole('button', { name: /^Check/ }).click()
  await helen.getByRole('button', { name: 'Take in 40 people' }).click()
  await expect(helen.getByText('The list is taken in')).toBeVisible()

  // Priya joins by form, and is asked for her wishes like everyone.
  await helen.goto(`${address()}${cohort}/people`)
  await helen.getByLabel('E-mail address').fill('priya@fernhill.example')
  await helen.getByRole('button', { name: 'Enrol' }).click()
  await expect(helen.getByRole('link', { name: 'Priya Nair' })).toBeVisible()
  await helen.goto(`${address()}${cohort}/wishes`)
  await helen.getByRole('button', { name: 'Ask for wishes' }).click()
  await expect(helen.getByText('40 of 41')).toBeVisible()

  const priya = await (await browser.newContext()).newPage()
  await signInAs(priya, 'Priya Nair')
  await priya.goto(`${address()}/my/rotations`)
  await priya.getByRole('link', { name: 'Say my wishes' }).click()
  for (const host of ['Cloud platform', 'Automation guild'])
    await priya.getByRole('button', { name: `Wish for ${host}` }).click()
  await priya.getByRole('button', { name: 'Save my wishes' }).click()
  await expect(priya.getByText(/Not saved yet/)).toBeHidden()

  // Twelve hosts, eight periods, forty-one people: proven, with what each asked for and got.
  await helen.goto(`${address()}${cohort}/rotation/draw-up`)
  await drawUp(helen, 'Draw up the schedule')
  await expect(helen.getByText(/^Proven/)).toBeVisible()
  await helen.getByRole('button', { name: 'Publish and tell 41 people' }).click()
  await expect(helen.getByText(/it stands now/)).toBeVisible()

  await priya.goto(`${address()}/my/rotations`)
  await expect(priya.getByText('Your placements are published')).toBeVisible()
  await expect(priya.getByRole('list', { name: 'My placements' }).getByRole('listitem')).toHaveCount(8)
  await priya.getByRole('button', { name: 'Got it' }).click()
  await expect(priya.getByText('Your placements are published')).toBeHidden()
  await priya.goto(`${address()}/my/plan`)
  await expect(priya.getByText('Your placements are published.')).toBeVisible()

  // A host closes in the last period: only its placements have to move, and who is not concerned is left in peace.
  await close(helen, cohort, 'Data services', [8])
  await helen.goto(`${address()}${cohort}`)
  await helen.getByRole('link', { name: 'Draw up a change' }).first().click()
  await drawUp(helen, 'Draw up a change')
  await expect(helen.getByText(/^Proven: no schedule that keeps every rule changes fewer than/)).toBeVisible()
  await helen.getByRole('button', { name: /^Publish and tell \d people$/ }).click()
  await expect(helen.getByText(/it stands now/)).toBeVisible()

  // The board shows everyone, and the wall sheet prints.
  await helen.goto(`${address()}${cohort}/rotation`)
  await expect(helen.getByText('Ada Abel').first()).toBeVisible()
  await expect(helen.getByText('Priya Nair').first()).toBeVisible()
})

test('an impossible schedule says what collides, and pressing a repair makes it possible', async ({ browser }) => {
  test.setTimeout(240_000)
  const helen = await (await browser.newContext()).newPage()
  await signInAs(helen, 'Helen Okafor')
  await helen.goto(`${address()}/programmes/it-rotation/cohorts/new`)
  await helen.getByLabel('Name').fill('Trial intake')
  await helen.getByRole('button', { name: 'Begin the cohort' }).click()
  await helen.waitForURL(/\/cohorts\/[0-9a-f-]{30,}/)
  const cohort = new URL(helen.url()).pathname.split('/').slice(0, 3).join('/')

  await helen.goto(`${address()}${cohort}/import`)
  await helen
    .getByRole('textbox', { name: 'Rows from your spreadsheet' })
    .fill('Name\tE-mail\nNia Trial\tnia@example.org\nOle Trial\tole@example.org')
  await helen.getByRole('button', { name: 'Go on with these rows' }).click()
  await helen.getByRole('button', { name: /^Check/ }).click()
  await helen.getByRole('button', { name: 'Take in 2 people' }).click()
  await expect(helen.getByText('The list is taken in')).toBeVisible()

  // Everyone must have been at the service desk within three periods, and it is closed in all of them.
  await close(helen, cohort, 'Service desk', [1, 2, 3])
  await helen.goto(`${address()}${cohort}/rotation/draw-up`)
  await drawUp(helen, 'Draw up the schedule')
  await expect(helen.getByRole('heading', { name: 'No schedule keeps all of this' })).toBeVisible()
  await expect(helen.getByText(/Service desk/).first()).toBeVisible()
  await helen.getByRole('button', { name: /^Do this: Waive/ }).click()
  await expect(helen.getByRole('heading', { name: 'The proposal' })).toBeVisible({ timeout: 150_000 })
})

/** Gives a host no seats in some periods of a cohort. */
async function close(page: Page, cohort: string, host: string, periods: readonly number[]): Promise<void> {
  await page.goto(`${address()}${cohort}/seats`)
  await page.getByRole('link', { name: host }).first().click()
  for (const period of periods) await page.locator(`[name="seats-${period}"]`).fill('0')
  await page.getByRole('button', { name: 'Save these seats' }).click()
  for (const period of periods) await expect(page.locator(`[name="seats-${period}"]`)).toHaveValue('closed')
}
