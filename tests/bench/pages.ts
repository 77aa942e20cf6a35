import { chromium, type Browser } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { chromiumArgs, chromiumPath } from '../support/browser'
import { serveDemo, type Served } from '../support/serve-demo'
import { fillWithHours, manyEntries, manyPeople } from './many-hours'
import { fillWithEvidence, manyPieces, waitingPieces } from './many-pieces'
import { asRatio, table } from './table'

/** The bare page: rendered per request, signed in, no query of its own. */
const bare = '/about'
const pages = ['/my', '/my/plan', '/my/plan/what-if', '/my/skills', '/catalog', '/catalog/certifications']
const rounds = 25

type Measured = { path: string; milliseconds: number; bytes: number; script: number }

/** Pages of someone who reviews, over a database in which much has been handed in. */
const reviewPages = ['/mentoring/queue']

/** Pages of someone who leads a team. */
const teamPages = ['/team/service-desk', '/team/service-desk?weeks=104', '/hours']

/** Measures pages of the demo organisation on a server built for real use, each beside the bare page in turn. */
export async function benchPages(print: (text: string) => void, note: (text: string) => void): Promise<void> {
  note('Building and serving the demo organisation')
  await benchOn(await serveDemo(), { who: 'Priya Nair', pages, about: 'the demo organisation, as Priya' }, print)
  note(`Serving it with ${manyPieces.toLocaleString('en')} pieces of evidence`)
  const about = `the demo organisation with ${manyPieces.toLocaleString('en')} pieces of evidence, ${waitingPieces} of them in the queue, as Marcus`
  await benchOn(await serveDemo(fillWithEvidence), { who: 'Marcus Webb', pages: reviewPages, about }, print)
  note(`Serving it with ${manyEntries.toLocaleString('en')} entries of hours`)
  const hours = `the demo organisation with ${manyPeople} people and two years of hours (${manyEntries.toLocaleString('en')} entries), as Ingrid`
  await benchOn(await serveDemo(fillWithHours), { who: 'Ingrid Solheim', pages: teamPages, about: hours }, print)
}

type Asked = { who: string; pages: readonly string[]; about: string }

async function benchOn({ address, stop }: Served, asked: Asked, print: (text: string) => void): Promise<void> {
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs })
  try {
    const cookie = await signIn(browser, address, asked.who)
    const measured: Measured[] = []
    for (const path of [bare, ...asked.pages]) measured.push(await measure(address + path, path, cookie))
    const ground = frameworkScript()
    const base = measured[0]?.milliseconds ?? Number.NaN
    print(
      `\nPages of ${asked.about}; median of ${rounds} requests, one at a time. Framework's own script: ${inKilobytes(ground)}.\n\n`,
    )
    print(
      `${table(
        ['page', 'server time', 'beside the bare page', 'document', 'script', 'above the framework'],
        measured.map(({ path, milliseconds, bytes, script }) => [
          path,
          `${milliseconds.toFixed(1)} ms`,
          asRatio(milliseconds / base),
          inKilobytes(bytes),
          inKilobytes(script),
          inKilobytes(script - ground),
        ]),
      )}\n`,
    )
  } finally {
    await browser.close()
    await stop()
  }
}

async function signIn(browser: Browser, address: string, who: string): Promise<string> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${address}/sign-in`)
  await page.getByRole('button', { name: new RegExp(`^${who}`) }).click()
  await page.waitForURL((url) => !['/sign-in', '/'].includes(url.pathname))
  const cookies = await context.cookies()
  await context.close()
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

async function measure(url: string, path: string, cookie: string): Promise<Measured> {
  const times: number[] = []
  let html = ''
  // The first requests load modules and warm caches.
  for (let round = -5; round < rounds; round++) {
    const begin = performance.now()
    const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' })
    html = await answer.text()
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    if (round >= 0) times.push(performance.now() - begin)
  }
  return { path, milliseconds: median(times), bytes: gzipSync(html).length, script: await scriptOf(url, html) }
}

/** What a page's script weighs, compressed: every file that its document names. */
async function scriptOf(url: string, html: string): Promise<number> {
  const sources = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].flatMap(([, source]) => source ?? []))
  let bytes = 0
  for (const source of sources) {
    const script = await fetch(new URL(source, url))
    bytes += gzipSync(await script.text()).length
  }
  return bytes
}

/** The files that every page of the framework loads, whatever is on it. */
function frameworkScript(): number {
  const manifest = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8')) as {
    rootMainFiles: string[]
    polyfillFiles: string[]
  }
  return [...manifest.rootMainFiles, ...manifest.polyfillFiles]
    .map((file) => gzipSync(readFileSync(`.next/${file}`)).length)
    .reduce((total, bytes) => total + bytes, 0)
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
