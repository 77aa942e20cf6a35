import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '@/db'
import { events, forecasts, weekExceptions } from '@/db/schema'
import { askForecast, situationBefore } from '@/lib/forecasts/ask-forecast'
import { seeForecasts } from '@/lib/forecasts/commands/see-forecasts'
import { showForecastNews, showForecastProgress, showForecasts } from '@/lib/forecasts/show-forecasts'
import { beat, claimNext, claimOne, giveBack } from '@/lib/forecasts/work/claim'
import { forecastAll, forecastNow } from '@/lib/forecasts/work/work-on'
import type { Context } from '@/lib/access/context'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { makePlan } from '@/lib/pathways/commands/make-plan'
import { setTerms } from '@/lib/pathways/commands/set-terms'
import { planVersion } from '@/lib/pathways/queries'
import type { ForecastCause } from '@/lib/forecasts/model'
import { helen, ingrid, inWorld, marcus, now, priya, rival, type As } from '../support/world'

const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000)

async function aims(as: As): Promise<void> {
  await claimLevels(as(priya), { levels: { networking: 1 } })
  await chooseTarget(as(priya), { roleId: 'cloud-engineer', wishedBy: null })
}

/** Ten weeks, and three more until the next quarter: the rotation that is needed begins with one. */
const moved = 91

/** Ten weeks ahead get no hour, and it is asked what that does. */
async function tenWeeksOff(context: Context, db: Database, cause: ForecastCause = 'blackout', because = 'Days off.') {
  const before = await situationBefore(context, priya.id)
  const weeks = Array.from({ length: 10 }, (_, at) =>
    new Date(Date.UTC(2027, 0, 4 + 7 * at)).toISOString().slice(0, 10),
  )
  await db
    .insert(weekExceptions)
    .values(weeks.map((week) => ({ personId: priya.id, week, hours: 0, reason: '' })))
    .onConflictDoNothing()
  await askForecast(db, context, { personId: priya.id, cause, because, before })
}

const only = async (db: Database) => {
  const [row] = await db.select().from(forecasts)
  if (!row) throw new Error('Nothing was asked.')
  return row
}

test('ten weeks without an hour move the date to the next quarter in which it can be, and the person reads why', () =>
  inWorld(async (as, db) => {
    await aims(as)
    await tenWeeksOff(as(ingrid), db, 'blackout', 'Ingrid Solheim set days off for Service desk.')
    expect(await showForecastProgress(as(priya))).toEqual({ ok: true, value: { waiting: 1 } })
    expect((await showForecastNews(as(priya, later(1)))).open).toMatchObject([{ state: 'waiting', days: null }])

    expect(await forecastNow(db, (await only(db)).id, () => later(1))).toBe(true)
    const row = await only(db)
    expect(row).toMatchObject({ state: 'done', before: null, endedAt: later(1) })
    const [told] = await showForecasts(as(priya, later(2)))
    expect(told).toMatchObject({
      days: moved,
      because: ['Ingrid Solheim set days off for Service desk.'],
      adopted: null,
    })
    expect(told?.says).toMatch(/^Your date would come 13 weeks later, on \d+ \w+ 20\d\d\.$/)
    expect(await showForecastProgress(as(priya))).toEqual({ ok: true, value: { waiting: 0 } })
  }))

test('the date of a forecast is the date of the plan that is made with it, which then knows of it', () =>
  inWorld(async (as, db) => {
    await aims(as)
    await makePlan(as(priya), {})
    await tenWeeksOff(as(ingrid), db)
    await forecastAll(db, () => later(1))
    const { toDate } = await only(db)
    const made = await makePlan(as(priya, later(2)), {})
    expect(made.ok).toBe(true)
    const news = await showForecastNews(as(priya, later(3)))
    expect(news).toMatchObject({ open: [], adopted: [{ adopted: 2, because: ['Days off.'] }] })
    expect((await planVersion(as(priya), priya.id, 2))?.answer.finishDate).toBe(toDate)
  }))

test('changes of one kind that follow each other are one, from the earliest situation on, with every reason once', () =>
  inWorld(async (as, db) => {
    await aims(as)
    await tenWeeksOff(as(ingrid), db, 'blackout', 'First.')
    const first = (await only(db)).before
    await askForecast(db, as(ingrid), {
      personId: priya.id,
      cause: 'blackout',
      because: 'Second.',
      before: await situationBefore(as(ingrid), priya.id),
    })
    await askForecast(db, as(ingrid), {
      personId: priya.id,
      cause: 'blackout',
      because: 'First.',
      before: await situationBefore(as(ingrid), priya.id),
    })
    expect(await only(db)).toMatchObject({ because: 'First.\nSecond.', changes: 3, before: first })
  }))

test('of two changes that both wait, each is told what it did, and none twice', () =>
  inWorld(async (as, db) => {
    await aims(as)
    await tenWeeksOff(as(ingrid), db, 'blackout', 'Days off.')
    const before = await situationBefore(as(ingrid, later(1)), priya.id)
    await setTerms(as(priya, later(1)), { hoursPerWeek: 10, budget: null, deadline: null, version: 0 })
    await askForecast(db, as(ingrid, later(1)), { personId: priya.id, cause: 'reclaimed', because: 'Hours.', before })
    expect(await forecastAll(db, () => later(2))).toBe(2)
    const [given, off] = await showForecasts(as(priya, later(3)))
    expect(off).toMatchObject({ because: ['Days off.'], days: moved })
    expect(given?.because).toEqual(['Hours.'])
    expect(given?.days).toBeLessThan(0)
    const rows = await db.select().from(forecasts)
    const [a, b] = ['blackout', 'reclaimed'].map((cause) => rows.find((row) => row.cause === cause))
    expect(a?.toDate).toBe(b?.fromDate)
  }))

test('nothing is asked for someone who aims at no role', () =>
  inWorld(async (as, db) => {
    const before = await situationBefore(as(ingrid), rival.id)
    expect(before).toBeUndefined()
    await askForecast(db, as(ingrid), { personId: rival.id, cause: 'blackout', because: 'Days off.', before })
    expect(await db.select().from(forecasts)).toEqual([])
  }))

test('nobody else reads it, and nobody else can put it aside', () =>
  inWorld(async (as, db) => {
    await aims(as)
    await tenWeeksOff(as(ingrid), db)
    await forecastAll(db, () => later(1))
    const { id } = await only(db)
    for (const other of [ingrid, marcus, helen, rival]) {
      expect(await showForecasts(as(other))).toEqual([])
      expect(await seeForecasts(as(other), { ids: [id] })).toEqual({ ok: true, value: { seen: 0 } })
    }
    expect(await seeForecasts(as(priya), { ids: [id] })).toEqual({ ok: true, value: { seen: 1 } })
    expect((await showForecastNews(as(priya, later(2)))).open).toEqual([])
    expect(await showForecasts(as(priya, later(2)))).toMatchObject([{ isSeen: true }])
  }))

test('of several servers that look at once one takes it; after three that are gone it fails with a sentence', () =>
  inWorld(async (as, db) => {
    await aims(as)
    await tenWeeksOff(as(ingrid), db)
    const first = await claimNext(db, now)
    expect(first?.attempts).toBe(1)
    expect(await claimNext(db, later(20))).toBeUndefined()
    expect(await claimNext(db, later(40))).toMatchObject({ attempts: 2 })
    expect(first && (await beat(db, first, later(41)))).toBe(false)
    expect(await claimNext(db, later(80))).toMatchObject({ attempts: 3 })
    expect(await claimNext(db, later(120))).toBeUndefined()
    expect(await only(db)).toMatchObject({ state: 'failed', before: null })
    expect((await showForecastNews(as(priya, later(121)))).open).toEqual([])
    expect((await showForecasts(as(priya, later(121))))[0]?.says).toContain('could not be worked out')
  }))

test('what is given back has lost no attempt, and takes a change with it that came in between', () =>
  inWorld(async (as, db) => {
    await aims(as)
    await tenWeeksOff(as(ingrid), db, 'blackout', 'First.')
    const { id, before } = await only(db)
    const claimed = await claimOne(db, now, id)
    await tenWeeksOff(as(ingrid, later(1)), db, 'blackout', 'Second.')
    if (claimed) await giveBack(db, claimed)
    expect(await db.select().from(forecasts)).toMatchObject([
      { id, state: 'queued', attempts: 0, because: 'First.\nSecond.', changes: 2, before },
    ])
  }))

test('the history keeps that it was worked out, without the day', () =>
  inWorld(async (as, db) => {
    await aims(as)
    await tenWeeksOff(as(ingrid), db)
    await forecastAll(db, () => later(1))
    const kept = await db.select().from(events).where(eq(events.action, 'forecast.see'))
    expect(kept).toMatchObject([{ actorId: 'system:forecasting', subjectId: priya.id }])
    expect(JSON.stringify(kept[0]?.particulars)).not.toMatch(/20\d\d-\d\d-\d\d/)
  }))
