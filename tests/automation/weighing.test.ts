import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '@/db'
import { opportunities } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { addOpportunity } from '@/lib/automation/commands/add-opportunity'
import { changeOpportunity } from '@/lib/automation/commands/change-opportunity'
import { weighOpportunity } from '@/lib/automation/commands/weigh-opportunity'
import type { AddOpportunityInput } from '@/lib/automation/input'
import { showOpportunity } from '@/lib/automation/show-opportunity'
import { showWeighing } from '@/lib/automation/show-weighing'
import { beat, claimNext, letGo, lostTooOften } from '@/lib/automation/weighing/claim'
import { weighOne } from '@/lib/automation/weighing/work-on'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { setTerms } from '@/lib/pathways/commands/set-terms'
import { ingrid, inWorld, now, priya, rival } from '../support/world'
import { addAde, resets } from './opportunities'

const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000)

async function added(context: Context, other: Partial<AddOpportunityInput> = {}): Promise<string> {
  const result = await addOpportunity(context, resets(other))
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value.opportunityId
}

async function aim(context: Context): Promise<void> {
  await claimLevels(context, { levels: { networking: 1 } })
  await chooseTarget(context, { roleId: 'cloud-engineer', wishedBy: null })
}

const stateOf = async (db: Database, id: string) =>
  (await db.select().from(opportunities).where(eq(opportunities.id, id)))[0]

/** Ten hours a week, half of them saved, all of that given back: five hours a week. */
const five = { timesPerWeek: 60, savesPercent: 50, givesBackPercent: 100 }

test('five hours a week more catch the rotation of April instead of July: thirteen weeks, proven', () =>
  inWorld(async (as, db) => {
    await aim(as(priya))
    const id = await added(as(ingrid), five)
    expect(await weighOne(db, id, () => now)).toBe(true)
    const view = await showOpportunity(as(ingrid), 'service-desk', id)
    // 130 hours come before the rotation: at 5 a week 26 weeks, so it begins on 5 July; at 10 a week 13, so on 5 April.
    expect(view?.effects).toEqual({
      state: 'done',
      failure: null,
      worked: 1,
      of: 1,
      people: [
        {
          id: 'priya',
          name: 'Priya Nair',
          hours: 5,
          kind: 'moves',
          fromDate: '2027-10-03',
          toDate: '2027-07-04',
          weeks: 13,
          isProven: true,
        },
      ],
      weeks: 13,
      isProven: true,
    })
  }))

test('hours that catch no earlier rotation move no date, and whoever aims at no role has none to move', () =>
  inWorld(async (as, db) => {
    await addAde(db)
    await aim(as(priya))
    // 3.2 hours are saved, 70 % of them are 2 whole ones: 1 for each.
    const id = await added(as(ingrid), { givesBackPercent: 70 })
    await weighOne(db, id, () => now)
    const view = await showOpportunity(as(ingrid), 'service-desk', id)
    expect(view?.effects.people.map(({ name, hours, kind, weeks }) => [name, hours, kind, weeks])).toEqual([
      ['Ade Bello', 1, 'no-target', 0],
      ['Priya Nair', 1, 'stays', 0],
    ])
  }))

test('only those whose work it is share the hours; whoever gets no whole hour is named as such', () =>
  inWorld(async (as, db) => {
    await addAde(db)
    const id = await added(as(ingrid))
    await weighOne(db, id, () => now)
    const view = await showOpportunity(as(ingrid), 'service-desk', id)
    expect(view?.effects.people.map(({ name }) => name)).toEqual(['Ade Bello'])
    expect(view?.without).toEqual(['Priya Nair'])
    const { version } = view ?? { version: 0 }
    const { teamId: _team, ticketKind: _kind, ...figures } = resets({ people: ['priya'] })
    expect(await changeOpportunity(as(ingrid), { ...figures, opportunityId: id, version })).toMatchObject({ ok: true })
    await weighOne(db, id, () => after(5))
    const changed = await showOpportunity(as(ingrid), 'service-desk', id)
    expect(changed?.effects.people.map(({ name, hours }) => [name, hours])).toEqual([['Priya Nair', 1]])
    expect(changed?.without).toEqual([])
  }))

test('what was weighed on other facts is not shown, and is asked for again by whoever looks', () =>
  inWorld(async (as, db) => {
    await aim(as(priya))
    const id = await added(as(ingrid), five)
    await weighOne(db, id, () => now)
    const terms = { hoursPerWeek: 8, budget: null, deadline: null, version: 0 }
    expect(await setTerms(as(priya), terms)).toMatchObject({ ok: true })

    const view = await showOpportunity(as(ingrid, after(60)), 'service-desk', id)
    expect(view?.effects).toMatchObject({ state: 'working', worked: 0, of: 1, weeks: 0 })
    const asked = { teamId: 'service-desk', opportunityId: id }
    expect(await showWeighing(as(ingrid), asked)).toMatchObject({ ok: true, value: { isWeighing: true } })
    await weighOne(db, id, () => after(61))
    const again = await showOpportunity(as(ingrid, after(62)), 'service-desk', id)
    // At 8 a week 17 weeks come before the rotation of July; at 13 ten, before that of April.
    expect(again?.effects.people[0]).toMatchObject({ fromDate: '2027-10-03', toDate: '2027-07-04', kind: 'moves' })
    expect(await showWeighing(as(ingrid), asked)).toMatchObject({ ok: true, value: { isWeighing: false } })
  }))

test('whoever does not lead the team sees neither the task nor how far its weighing has come', () =>
  inWorld(async (as) => {
    const id = await added(as(ingrid))
    for (const other of [priya, rival]) {
      expect(await showOpportunity(as(other), 'service-desk', id)).toBeUndefined()
      expect(await showWeighing(as(other), { teamId: 'service-desk', opportunityId: id })).toMatchObject({
        refusal: { code: 'not-found' },
      })
      expect(await weighOpportunity(as(other), { opportunityId: id })).toMatchObject({ refusal: { code: 'not-found' } })
    }
    expect(await showOpportunity(as(ingrid), 'infrastructure', id)).toBeUndefined()
  }))

test('after a restart it is taken up again, twice, and then fails with a sentence until someone asks once more', () =>
  inWorld(async (as, db) => {
    const id = await added(as(ingrid))
    const first = await claimNext(db, now)
    expect(first).toMatchObject({ id, effectAttempts: 1 })
    expect(await claimNext(db, after(10))).toBeUndefined()
    expect(await claimNext(db, after(20))).toMatchObject({ id, effectAttempts: 2 })
    // The first is not dead after all: it finds out that this is no longer its own.
    expect(first && (await beat(db, first, after(21)))).toBe(false)
    expect(await claimNext(db, after(40))).toMatchObject({ id, effectAttempts: 3 })
    expect(await claimNext(db, after(60))).toBeUndefined()
    expect(await showOpportunity(as(ingrid), 'service-desk', id)).toMatchObject({
      effects: { state: 'failed', failure: lostTooOften },
    })
    expect(await weighOpportunity(as(ingrid, after(61)), { opportunityId: id })).toMatchObject({ ok: true })
    expect(await claimNext(db, after(62))).toMatchObject({ id, effectAttempts: 1 })
  }))

test('what is given up unfinished waits as before, and an attempt at older figures writes nothing', () =>
  inWorld(async (as, db) => {
    const id = await added(as(ingrid))
    const claimed = await claimNext(db, now)
    if (!claimed) throw new Error('It waits.')
    await letGo(db, claimed)
    expect(await stateOf(db, id)).toMatchObject({ effectState: 'queued', effectAttempts: 0 })
    const again = await claimNext(db, after(1))
    const { teamId: _team, ticketKind: _kind, ...figures } = resets({ buildHours: 80 })
    await changeOpportunity(as(ingrid, after(2)), { ...figures, opportunityId: id, version: 1 })
    expect(again && (await beat(db, again, after(3)))).toBe(false)
  }))
