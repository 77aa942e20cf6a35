import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase, type OpenDatabase } from '@/db/client'
import { automationSurfaces } from '@/lib/access/surfaces/automation'
import { badgeSurfaces } from '@/lib/access/surfaces/badges'
import { calendarSurfaces } from '@/lib/access/surfaces/calendar'
import { cohortSurfaces } from '@/lib/access/surfaces/cohorts'
import { evidenceSurfaces } from '@/lib/access/surfaces/evidence'
import { forecastSurfaces } from '@/lib/access/surfaces/forecasts'
import { hourSurfaces } from '@/lib/access/surfaces/hours'
import { mentorshipSurfaces } from '@/lib/access/surfaces/mentorship'
import { portfolioSurfaces } from '@/lib/access/surfaces/portfolio'
import { programmeSurfaces } from '@/lib/access/surfaces/programmes'
import { projectSurfaces } from '@/lib/access/surfaces/projects'
import { protectedTimeSurfaces } from '@/lib/access/surfaces/protected-time'
import { reviewSurfaces } from '@/lib/access/surfaces/reviews'
import { rotationSurfaces } from '@/lib/access/surfaces/rotation'
import { teamSurfaces } from '@/lib/access/surfaces/team'
import { ticketSurfaces } from '@/lib/access/surfaces/tickets'
import { rightPassword, withPassword } from '../access/visiting'
import { plainBrowser, type PlainBrowser } from '../support/plain-browser'
import { furnishPriyasWorld, herWord, type PriyasWorld } from '../support/priyas-world'
import { serve, type Served } from '../support/served'
import { rows } from './personas'

const people = ['priya', 'marcus', 'ingrid', 'helen', 'viktor', 'tomas', 'amara'] as const
type Persona = (typeof people)[number] | 'anonymous'

let served: Served
let open: OpenDatabase
let world: PriyasWorld
const browsers = new Map<Persona, PlainBrowser>([['anonymous', plainBrowser()]])

beforeAll(async () => {
  served = await serve('world')
  open = await openDatabase(served.databaseUrl, 'unused')
  world = await furnishPriyasWorld(open.db, { address: served.address, seed: new Uint8Array(32).fill(7) })
  for (const person of people) {
    await withPassword(open.db, person)
    const browser = plainBrowser()
    const page = await browser.open(`${served.address}/sign-in?from=%2Fabout`)
    const home = await browser.send(page, 'password', {
      email: `${person}@fernhill.example`,
      password: rightPassword,
    })
    if (new URL(home.url).pathname !== '/about') throw new Error(`${person} could not sign in: ${home.url}`)
    browsers.set(person, browser)
  }
})
afterAll(async () => {
  await open?.close()
  await served?.stop()
})

describe.each(rows)('$surface', ({ surface, path, shows = [], plain = [], leads = [], forbids = [], isPublic }) => {
  const isHandler = surface.startsWith('handler ')
  const ask = async (persona: Persona) => {
    const answer = await browsers.get(persona)?.ask(served.address + path(world))
    if (!answer) throw new Error(`${persona} has no browser`)
    return { status: answer.status, location: answer.headers.get('location') ?? '', body: await answer.text() }
  }

  if (!isPublic)
    test('to someone who is signed out it is a door', async () => {
      const { status, location, body } = await ask('anonymous')

      if (isHandler) expect(status).toBe(401)
      else expect(location).toMatch(/^\/sign-in\?from=/)
      expect(body.includes(herWord)).toBe(false)
      expect(body.includes('Priya')).toBe(false)
    })

  const personas = isPublic ? (['anonymous', ...people] as const) : people
  test.each(personas)('to %s', async (persona) => {
    const { status, body } = await ask(persona)

    const everyone = isPublic ? personas : []
    const expected = [...shows, ...plain, ...everyone].includes(persona)
      ? 200
      : leads.includes(persona)
        ? 307
        : forbids.includes(persona)
          ? 403
          : 404
    expect({ persona, status }).toEqual({ persona, status: expected })
    const mayHoldHerWord = shows.includes(persona) || (isPublic ?? false)
    if (!mayHoldHerWord) expect(body.includes(herWord)).toBe(false)
    if (status === 404 && persona !== 'priya') expect(body.includes('Priya')).toBe(false)
    if (shows.includes(persona)) expect(body.includes(herWord)).toBe(true)
  })
})

test.each(['marcus', 'ingrid', 'helen'] as const)(
  'what Priya and Marcus spoke about is read by Marcus alone of those who look after her: %s',
  async (persona) => {
    const answer = await browsers.get(persona)?.ask(`${served.address}/mentoring/priya?view=conversations`)

    expect(answer?.status).toBe(persona === 'marcus' ? 200 : 404)
    expect((await answer?.text())?.includes('We spoke about')).toBe(persona === 'marcus')
  },
)

test.each([
  '/portfolio/x',
  '/portfolio/x/pdf',
  '/witness/x',
  '/calendar/x/journeywork.ics',
  '/badges/x',
  '/badges/x/credential',
  '/badges/x/badge.svg',
])('whoever guesses %s finds nothing', async (path) => {
  const answer = await fetch(served.address + path, { redirect: 'manual' })

  expect(answer.status).toBe(404)
  expect(await answer.text()).not.toMatch(new RegExp(`${herWord}|Priya`))
})

const onlySentTo = [
  'handler /my/calendar/times',
  'handler /team/[teamId]/tickets/import/read',
  'handler /team/[teamId]/tickets/import/check',
  'handler /team/[teamId]/tickets/import/take',
  'handler /evidence/files',
  'handler /programmes/workbook',
  'handler /cohorts/[cohortId]/import/read',
  'handler /cohorts/[cohortId]/import/check',
  'handler /cohorts/[cohortId]/import/apply',
]

test('every page and everything that is read of projects, evidence, reviews, mentoring, portfolios, badges, programmes, cohorts, rotations, calendars, hours, teams, tickets and automation is in the table', () => {
  const listed = Object.keys({
    ...projectSurfaces,
    ...evidenceSurfaces,
    ...reviewSurfaces,
    ...mentorshipSurfaces,
    ...portfolioSurfaces,
    ...badgeSurfaces,
    ...programmeSurfaces,
    ...cohortSurfaces,
    ...rotationSurfaces,
    ...calendarSurfaces,
    ...forecastSurfaces,
    ...hourSurfaces,
    ...protectedTimeSurfaces,
    ...teamSurfaces,
    ...ticketSurfaces,
    ...automationSurfaces,
  }).filter((surface) => !surface.startsWith('action ') && !onlySentTo.includes(surface))
  const inTable = rows.map(({ surface }) => surface)

  expect(listed.filter((surface) => !inTable.includes(surface))).toEqual([])
})
