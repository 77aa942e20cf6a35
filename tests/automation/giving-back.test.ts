import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '@/db'
import { forecasts, protectedBlocks, reclaimedHours, ticketImports, tickets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { addOpportunity } from '@/lib/automation/commands/add-opportunity'
import { endGiving } from '@/lib/automation/commands/end-giving'
import { finishOpportunity } from '@/lib/automation/commands/finish-opportunity'
import { giveBack } from '@/lib/automation/commands/give-back'
import { examples } from '@/lib/automation/examples'
import { finishedSince } from '@/lib/automation/queries'
import { showNew } from '@/lib/automation/show-new'
import { showOpportunities } from '@/lib/automation/show-opportunities'
import { showOpportunity } from '@/lib/automation/show-opportunity'
import { addDays } from '@/lib/core/weeks'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { ingrid, inWorld, now, priya, rival, type As } from '../support/world'
import { addAde, resets } from './opportunities'

const desk = 'service-desk'
const kind = 'Access / Password'
/** Four weeks after the story begins: Monday 1 February 2027. */
const later = new Date('2027-02-01T09:00:00Z')

/** An import that covers these days, with so many tickets of the kind a day, all at noon. */
async function imported(db: Database, id: string, from: string, to: string, aDay: (day: string) => number) {
  const report = { rows: 0, tickets: 0, created: 0, updated: 0, unchanged: 0, leftOut: 0, examples: [], from, to }
  const reading = {
    columns: {},
    dateOrder: 'iso' as const,
    zone: 'UTC',
    effort: 'assumed' as const,
    assumedMinutes: 10,
  }
  const file = { fileName: `${id}.csv`, contentHash: id, reading, askedBy: ingrid.id, askedAt: now }
  await db.insert(ticketImports).values({ id, teamId: desk, state: 'done', report, ...file })
  const rows = []
  for (let day = from; day <= to; day = addDays(day, 1))
    for (let at = 0; at < aDay(day); at++)
      rows.push({
        teamId: desk,
        number: `${id}-${day}-${at}`,
        openedAt: new Date(`${day}T12:00:00Z`),
        minutes: 10,
        isMeasured: false,
        kind,
        importId: id,
      })
  await db.insert(tickets).values(rows)
}

async function finished(context: Context, ticketKind: string | null = null): Promise<string> {
  const added = await addOpportunity(context, resets({ ticketKind }))
  const opportunityId = added.ok ? added.value.opportunityId : ''
  expect(await finishOpportunity(context, { opportunityId, version: 1, finishedOn: '2027-01-04' })).toMatchObject({
    ok: true,
  })
  return opportunityId
}

const view = (as: As, id: string, at = now) => showOpportunity(as(ingrid, at), desk, id)

test('what was saved is counted from later tickets, in whole weeks, beside the promise', () =>
  inWorld(async (as, db) => {
    // 2 November to 3 January are nine weeks; 4 tickets on each of six days of a week are 24 a week.
    await imported(db, 'before', '2026-11-02', '2027-01-03', (day) => (new Date(day).getUTCDay() === 0 ? 0 : 4))
    const id = await finished(as(ingrid), kind)
    expect((await view(as, id))?.measured).toMatchObject({ promised: 3.2, saved: null, waitsFor: 'later-tickets' })

    // The week of 4 January had begun, so it does not count; the three after it have 4 tickets each.
    await imported(db, 'after', '2027-01-04', '2027-01-31', (day) =>
      day < '2027-01-11' ? 3 : new Date(day).getUTCDay() % 2 === 1 || new Date(day).getUTCDay() === 6 ? 1 : 0,
    )
    const measured = (await view(as, id, later))?.measured
    expect(measured?.baseline).toEqual({ tickets: 216, from: '2026-11-02', to: '2027-01-03', perWeek: 24 })
    expect(measured?.since).toEqual({ tickets: 12, weeks: 3, from: '2027-01-11', to: '2027-01-31', perWeek: 4 })
    // 20 fewer a week × 10 minutes.
    expect(measured?.saved).toBeCloseTo(200 / 60, 10)

    // An import that is taken back counts no longer.
    await db.update(ticketImports).set({ state: 'undone' }).where(eq(ticketImports.id, 'after'))
    expect((await view(as, id, later))?.measured).toMatchObject({ saved: null, waitsFor: 'later-tickets' })
  }))

test('made from a kind of ticket, it begins with what was counted, and says where that comes from', () =>
  inWorld(async (as, db) => {
    await imported(db, 'before', '2026-11-02', '2027-01-03', (day) => (new Date(day).getUTCDay() === 0 ? 0 : 4))
    const made = await showNew(as(ingrid), desk, { kind })
    expect(made).toMatchObject({ ticketKind: kind, start: { figures: { timesPerWeek: 24, minutesEach: 10 } } })
    expect(made?.origin).toContain('216 tickets from 2 November 2026 to 3 January 2027 are 24 a week')
    expect(made?.origin).toContain('10 minutes each is an assumption')
    expect(await showNew(as(ingrid), desk, { kind: 'nothing' })).toMatchObject({ ticketKind: null, origin: null })
    expect(await showNew(as(priya), desk, { kind })).toBeUndefined()
  }))

test('each of six examples says that its figures are assumptions', () =>
  inWorld(async (as) => {
    expect(examples).toHaveLength(6)
    for (const { id, figures } of examples)
      expect(await showNew(as(ingrid), desk, { example: id })).toMatchObject({
        start: { figures },
        origin: expect.stringContaining('assumptions'),
      })
  }))

test('what was not made from tickets is not measured, and a day to come is no day of finishing', () =>
  inWorld(async (as) => {
    const id = await finished(as(ingrid))
    expect((await view(as, id))?.measured).toMatchObject({ promised: 3.2, waitsFor: 'tickets-of-its-kind' })
    const open = await addOpportunity(as(ingrid), resets())
    const opportunityId = open.ok ? open.value.opportunityId : ''
    expect(await finishOpportunity(as(ingrid), { opportunityId, version: 1, finishedOn: '2027-01-05' })).toMatchObject({
      refusal: { fields: { finishedOn: expect.any(String) } },
    })
    expect(await finishedSince(as(ingrid), desk, '2027-01-04')).toEqual([
      { id, title: 'Password resets', finishedOn: '2027-01-04' },
    ])
    expect(await finishedSince(as(ingrid), desk, '2027-01-05')).toEqual([])
    expect(await finishedSince(as(rival), desk, '2027-01-01')).toEqual([])
  }))

test('hours given back become blocks of protected time, and the person is told what it does to their date', () =>
  inWorld(async (as, db) => {
    await claimLevels(as(priya), { levels: { networking: 1 } })
    await chooseTarget(as(priya), { roleId: 'cloud-engineer', wishedBy: null })
    const id = await finished(as(ingrid))
    // Half of 3.2 hours is one whole hour.
    expect((await view(as, id))?.toGive).toMatchObject({
      of: 'promised',
      percent: 50,
      comesTo: 1,
      shares: { priya: 1 },
    })

    const give = { opportunityId: id, version: 2, from: '2027-01-11', hours: { priya: 2 } }
    expect(await giveBack(as(ingrid), give)).toEqual({ ok: true, value: { people: 1, hours: 2 } })
    const blocks = await db.select().from(protectedBlocks).where(eq(protectedBlocks.personId, 'priya'))
    expect(blocks.map(({ minutes, from, createdBy }) => [minutes, from, createdBy])).toEqual([
      [120, '2027-01-11', 'ingrid'],
    ])
    const asked = await db.select().from(forecasts).where(eq(forecasts.personId, 'priya'))
    expect(asked).toMatchObject([
      {
        cause: 'reclaimed',
        because: 'Ingrid Solheim gave you 2 hours a week back: Password resets is automated.',
        before: { hoursPerWeek: 5 },
      },
    ])
    // What is given stands in her facts already, so it is weighed no more.
    const after = await view(as, id)
    expect(after?.effects.of).toBe(0)
    expect(after?.given).toMatchObject([
      { name: 'Priya Nair', hours: 2, from: '2027-01-11', to: null, by: 'Ingrid Solheim' },
    ])
    expect((await showOpportunities(as(ingrid), desk, 'payback'))?.finished).toMatchObject([{ given: 2 }])
  }))

test('together nobody gets more than is saved, by one gift or by two', () =>
  inWorld(async (as, db) => {
    await addAde(db)
    const id = await finished(as(ingrid))
    const give = (version: number, hours: Record<string, number>) =>
      giveBack(as(ingrid), { opportunityId: id, version, from: '2027-01-11', hours })
    expect(await give(2, { priya: 2, ade: 2 })).toMatchObject({ refusal: { code: 'conflict' } })
    expect(await give(2, { priya: 0 })).toMatchObject({ refusal: { code: 'invalid' } })
    expect(await give(2, { viktor: 1 })).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await give(2, { priya: 2 })).toMatchObject({ ok: true })
    expect(await give(2, { ade: 1 })).toMatchObject({ refusal: { code: 'stale' } })
    expect(await give(3, { ade: 2 })).toMatchObject({ refusal: { code: 'conflict' } })
    expect(await give(3, { priya: 1 })).toMatchObject({ refusal: { code: 'conflict' } })
    expect(await give(3, { ade: 1 })).toMatchObject({ ok: true })
    expect(
      await giveBack(as(priya), { opportunityId: id, version: 4, from: '2027-01-11', hours: { priya: 1 } }),
    ).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await db.select().from(reclaimedHours)).toHaveLength(2)
  }))

test('what later tickets show counts for more than the promise', () =>
  inWorld(async (as, db) => {
    await imported(db, 'before', '2026-11-02', '2027-01-03', () => 3)
    const id = await finished(as(ingrid), kind)
    // 21 a week before, 14 since: 7 fewer × 10 minutes are 1 hour and 10 minutes.
    await imported(db, 'after', '2027-01-04', '2027-01-31', () => 2)
    const give = (priyas: number) =>
      giveBack(as(ingrid, later), { opportunityId: id, version: 2, from: '2027-02-08', hours: { priya: priyas } })
    expect(await give(2)).toMatchObject({ refusal: { message: expect.stringContaining('1.2 hours') } })
    expect(await give(1)).toMatchObject({ ok: true })
  }))

test('hours that are ended stand until Sunday, and can be given anew', () =>
  inWorld(async (as, db) => {
    const id = await finished(as(ingrid))
    await giveBack(as(ingrid), { opportunityId: id, version: 2, from: '2027-01-11', hours: { priya: 2 } })
    const [given] = (await view(as, id))?.given ?? []
    const end = { opportunityId: id, reclaimedId: given?.id ?? '', version: 1 }
    expect(await endGiving(as(priya, later), end)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await endGiving(as(ingrid, later), end)).toEqual({
      ok: true,
      value: { name: 'Priya Nair', to: '2027-02-07' },
    })
    expect(await endGiving(as(ingrid, later), end)).toMatchObject({ refusal: { code: 'stale' } })
    const blocks = await db.select({ to: protectedBlocks.to }).from(protectedBlocks)
    expect(blocks).toEqual([{ to: '2027-02-07' }])
    const again = { opportunityId: id, version: 3, from: '2027-02-15', hours: { priya: 1 } }
    expect(await giveBack(as(ingrid, later), again)).toMatchObject({ ok: true })
  }))
