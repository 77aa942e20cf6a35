import { expect, test } from 'vitest'
import { addOpportunity } from '@/lib/automation/commands/add-opportunity'
import { beginOpportunity } from '@/lib/automation/commands/begin-opportunity'
import { changeOpportunity } from '@/lib/automation/commands/change-opportunity'
import { dropOpportunity } from '@/lib/automation/commands/drop-opportunity'
import { takeUpOpportunity } from '@/lib/automation/commands/take-up-opportunity'
import { addOpportunityInput, giveBackInput } from '@/lib/automation/input'
import { showOpportunities } from '@/lib/automation/show-opportunities'
import { showOpportunity } from '@/lib/automation/show-opportunity'
import { weighOne } from '@/lib/automation/weighing/work-on'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival, tomas } from '../support/world'
import { resets } from './opportunities'

const desk = 'service-desk'
const figures = { timesPerWeek: '24', minutesEach: '10', buildHours: '40', savesPercent: '80', givesBackPercent: '50' }
const form = { teamId: desk, title: 'Password resets', ...figures }

test('a form says who is ticked, takes a comma, and refuses what cannot be meant in sentences', () => {
  const read = (other: Record<string, string>) => addOpportunityInput.safeParse({ ...form, ...other })
  expect(read({ 'person-priya': 'on', timesPerWeek: '0,5' }).data).toMatchObject({
    timesPerWeek: 0.5,
    people: ['priya'],
  })
  const refused: Record<string, string>[] = [
    { timesPerWeek: '0' },
    { timesPerWeek: 'often' },
    { minutesEach: '-3' },
    { minutesEach: '1e9' },
    { buildHours: '7.5' },
    { buildHours: '9999' },
    { savesPercent: '0' },
    { givesBackPercent: '101' },
    { title: ' ' },
    { createdBy: 'priya' },
  ]
  for (const other of refused) expect(read(other).success, JSON.stringify(other)).toBe(false)
})

test('hours are given from a Monday on, whole, and never more than twenty to one person', () => {
  const read = (other: Record<string, string>) =>
    giveBackInput.safeParse({ opportunityId: 'a', version: '1', from: '2027-01-11', ...other })
  expect(read({ 'hours-priya': '2', 'hours-ade': '' }).data?.hours).toEqual({ priya: 2, ade: 0 })
  expect(read({ from: '2027-01-12' }).success).toBe(false)
  expect(read({ 'hours-priya': '21' }).success).toBe(false)
  expect(read({ 'hours-priya': '1.5' }).success).toBe(false)
})

test('a backlog stands by payback: 10, 12.5 and 20 weeks', () =>
  inWorld(async (as) => {
    // 60 hours to build for 6 saved a week; 40 for 3.2; 10 for 0.5.
    await addOpportunity(as(ingrid), resets())
    await addOpportunity(
      as(ingrid),
      resets({ title: 'Joiners', timesPerWeek: 5, minutesEach: 6, buildHours: 10, savesPercent: 100 }),
    )
    await addOpportunity(
      as(ingrid),
      resets({ title: 'Patching', timesPerWeek: 12, minutesEach: 30, buildHours: 60, savesPercent: 100 }),
    )
    const shown = await showOpportunities(as(ingrid), desk, 'payback')
    expect(shown?.ranked.map(({ title, saves, paybackWeeks }) => [title, saves, paybackWeeks])).toEqual([
      ['Patching', 6, 10],
      ['Password resets', 3.2, 12.5],
      ['Joiners', 0.5, 20],
    ])
    // Four hours a week: Patching takes 15 weeks from 4 January, the next 10, the last 2.5.
    expect(shown?.order?.steps.map(({ title, beginsIn, doneIn }) => [title, beginsIn, doneIn])).toEqual([
      ['Patching', '2027-01-04', '2027-04-12'],
      ['Password resets', '2027-04-19', '2027-06-21'],
      ['Joiners', '2027-06-28', '2027-07-12'],
    ])
    // After 52 weeks: 37 × 6 + 27 × 3.2 + 24.5 × 0.5.
    expect(shown?.order?.year.saved).toBeCloseTo(222 + 86.4 + 12.25, 8)
    expect(shown?.order?.year.built).toBe(110)
  }))

test('by career weeks, what brings a date forward comes before what only pays back sooner', () =>
  inWorld(async (as, db) => {
    await claimLevels(as(priya), { levels: { networking: 1 } })
    await chooseTarget(as(priya), { roleId: 'cloud-engineer', wishedBy: null })
    const quick = await addOpportunity(as(ingrid), resets({ title: 'Quick', buildHours: 1 }))
    const far = resets({ title: 'Far', timesPerWeek: 60, savesPercent: 50, givesBackPercent: 100, buildHours: 400 })
    const moving = await addOpportunity(as(ingrid), far)
    for (const added of [quick, moving]) if (added.ok) await weighOne(db, added.value.opportunityId, () => now)
    const titles = async (by: 'payback' | 'career-weeks') =>
      (await showOpportunities(as(ingrid), desk, by))?.ranked.map(({ title, effects }) => [title, effects.weeks])
    expect(await titles('payback')).toEqual([
      ['Quick', 0],
      ['Far', 13],
    ])
    expect(await titles('career-weeks')).toEqual([
      ['Far', 13],
      ['Quick', 0],
    ])
  }))

test('a task is begun, dropped and taken up again, and whoever is late with an old page is told', () =>
  inWorld(async (as) => {
    const added = await addOpportunity(as(ingrid), resets())
    const opportunityId = added.ok ? added.value.opportunityId : ''
    const at = async () => (await showOpportunity(as(ingrid), desk, opportunityId))?.state
    expect(await beginOpportunity(as(ingrid), { opportunityId, version: 1 })).toMatchObject({ ok: true })
    expect(await at()).toBe('building')
    expect(await dropOpportunity(as(ingrid), { opportunityId, version: 1 })).toMatchObject({
      refusal: { code: 'stale' },
    })
    expect(await dropOpportunity(as(ingrid), { opportunityId, version: 2 })).toMatchObject({ ok: true })
    expect(await at()).toBe('dropped')
    expect((await showOpportunities(as(ingrid), desk, 'payback'))?.dropped).toHaveLength(1)
    expect(await beginOpportunity(as(ingrid), { opportunityId, version: 3 })).toMatchObject({
      refusal: { code: 'conflict' },
    })
    expect(await takeUpOpportunity(as(ingrid), { opportunityId, version: 3 })).toMatchObject({ ok: true })
    expect(await at()).toBe('open')
  }))

test('nobody but whoever leads the team finds its backlog, adds to it or changes it', () =>
  inWorld(async (as) => {
    const added = await addOpportunity(as(ingrid), resets())
    const opportunityId = added.ok ? added.value.opportunityId : ''
    const { teamId: _team, ticketKind: _kind, ...changed } = resets()
    for (const other of [priya, marcus, helen, amara, tomas, rival]) {
      const none = { refusal: { code: 'not-found' } }
      expect(await showOpportunities(as(other), desk, 'payback')).toBeUndefined()
      expect(await addOpportunity(as(other), resets())).toMatchObject(none)
      expect(await changeOpportunity(as(other), { ...changed, opportunityId, version: 1 })).toMatchObject(none)
      expect(await beginOpportunity(as(other), { opportunityId, version: 1 })).toMatchObject(none)
      expect(await dropOpportunity(as(other), { opportunityId, version: 1 })).toMatchObject(none)
    }
    expect(await addOpportunity(as(ingrid), resets({ people: ['tomas'] }))).toMatchObject({
      refusal: { code: 'not-found' },
    })
  }))
