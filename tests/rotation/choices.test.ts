import { expect, test } from 'vitest'
import { events, rotationApart, rotationPins, schedules, waivers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { adoptTrade } from '@/lib/rotation/commands/adopt-trade'
import { applyRepair } from '@/lib/rotation/commands/apply-repair'
import { discardSchedule } from '@/lib/rotation/commands/discard-schedule'
import { drawUpSchedule } from '@/lib/rotation/commands/draw-up-schedule'
import { keepApart } from '@/lib/rotation/commands/keep-apart'
import { keepByHand } from '@/lib/rotation/commands/keep-by-hand'
import { liftApart } from '@/lib/rotation/commands/lift-apart'
import { moveFrozenLine } from '@/lib/rotation/commands/move-frozen-line'
import { pinPlacement } from '@/lib/rotation/commands/pin-placement'
import { publishSchedule } from '@/lib/rotation/commands/publish-schedule'
import { restoreRequirement } from '@/lib/rotation/commands/restore-requirement'
import { stopDrawingUp } from '@/lib/rotation/commands/stop-drawing-up'
import { unpinPlacement } from '@/lib/rotation/commands/unpin-placement'
import { waiveRequirement } from '@/lib/rotation/commands/waive-requirement'
import { findSchedule, publishedSchedule, schedulesOf, standOf } from '@/lib/rotation/queries'
import { showDrawUp } from '@/lib/rotation/show-draw-up'
import { showSchedule } from '@/lib/rotation/show-schedule'
import { cohortId, publishAsIs, seedOtherCohort, seedRotation } from '../support/rotation-world'
import { amara, helen, ingrid, inWorld, priya, rival } from '../support/world'
import { asked, drawnUp } from './drawing'

const standing = {
  priya: ['desk', 'servers', 'soc', 'networks'],
  noor: ['desk', 'networks', 'soc', 'servers'],
  leila: ['servers', 'desk', 'networks', 'soc'],
  owen: ['networks', 'desk', 'servers', 'soc'],
}

test('pins, pairs apart and waivers hold in what is drawn up, and are taken back', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const to = as(helen)
    await pinPlacement(to, { cohortId, personId: 'owen', period: 1, hostId: 'servers' })
    await pinPlacement(to, { cohortId, personId: 'owen', period: 1, hostId: 'networks' })
    await keepApart(to, { cohortId, personId: 'priya', otherId: 'noor' })
    await waiveRequirement(to, { cohortId, personId: 'leila', requirement: 'security-once' })
    const view = await showDrawUp(to, cohortId)
    expect(view?.pins).toMatchObject([{ person: { id: 'owen' }, period: { number: 1 }, host: { id: 'networks' } }])
    expect(view?.apart).toMatchObject([{ person: { id: 'noor' }, other: { id: 'priya' } }])
    expect(view?.waivers).toMatchObject([{ person: { id: 'leila' }, requirement: { title: 'Security' } }])

    const { answer, problem } = await drawnUp(to)
    expect(problem.requirements).toMatchObject([
      { id: 'Support early' },
      { id: 'Security', only: ['noor', 'owen', 'priya'] },
    ])
    const rows = answer?.schedule ?? {}
    expect(rows['owen']?.[0]).toBe('networks')
    expect([0, 1, 2, 3].filter((at) => rows['priya']?.[at] === rows['noor']?.[at])).toEqual([])

    await unpinPlacement(to, { cohortId, personId: 'owen', period: 1 })
    await liftApart(to, { cohortId, personId: 'noor', otherId: 'priya' })
    await restoreRequirement(to, { cohortId, personId: 'leila', requirement: 'security-once' })
    for (const table of [rotationPins, rotationApart, waivers]) expect(await db.select().from(table)).toEqual([])
  }))

test('only people, hosts, periods and requirements of the cohort can be chosen', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)
    await publishAsIs(db, standing)
    const to = as(helen)
    const pin = (change: object) =>
      pinPlacement(to, { cohortId, personId: 'owen', period: 2, hostId: 'desk', ...change })
    for (const change of [{ personId: 'viktor' }, { hostId: 'board' }, { period: 9 }])
      expect(await pin(change)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await moveFrozenLine(to, { cohortId, through: 9 })).toMatchObject({ refusal: { code: 'invalid' } })
    await moveFrozenLine(to, { cohortId, through: 2 })
    expect(await pin({})).toMatchObject({ refusal: { code: 'conflict' } })
    expect(await keepApart(to, { cohortId, personId: 'owen', otherId: 'viktor' })).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await waiveRequirement(to, { cohortId, personId: 'owen', requirement: 'nothing' })).toMatchObject({
      refusal: { code: 'not-found' },
    })
  }))

test('another choice along the curve becomes a proposal of its own, with as many changes as it says', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    // Priya does without security operations, her dearest wish, which two changes would give her.
    await publishAsIs(db, { ...standing, noor: ['desk', 'servers', 'soc', 'servers'] })
    const change = await drawnUp(as(helen))
    const curve = change.extras?.curve ?? []
    expect(change.answer?.values?.changes).toBe(0)
    expect(curve[0]).toMatchObject({ changes: 0, total: 7, isProven: true, cells: [] })
    const last = curve.at(-1)
    expect(last).toMatchObject({ changes: 1, total: 11, isProven: true })

    const adopted = await adoptTrade(as(helen), { scheduleId: change.id, changes: 1 })
    if (!adopted.ok) throw new Error(adopted.refusal.message)
    const view = await showSchedule(as(helen), cohortId, adopted.value.scheduleId)
    expect(view?.outcome).toMatchObject({
      proof: 'You chose 1 change for 11 points. Proven: no schedule with so few changes gives more.',
      difference: { people: 1 },
    })
    expect(await adoptTrade(as(helen), { scheduleId: change.id, changes: 3 })).toMatchObject({
      refusal: { code: 'not-found' },
    })
  }))

test('for whoever does not manage the programme there is no schedule, and nothing is written', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)
    const { id: scheduleId, version } = await drawnUp(as(helen))
    const before = await db.select().from(events)
    const commands: readonly ((context: Context) => Promise<unknown>)[] = [
      (context) => drawUpSchedule(context, asked()),
      (context) => stopDrawingUp(context, { scheduleId }),
      (context) => discardSchedule(context, { scheduleId }),
      (context) => publishSchedule(context, { scheduleId, version }),
      (context) => applyRepair(context, { scheduleId, repair: 0 }),
      (context) => adoptTrade(context, { scheduleId, changes: 0 }),
      (context) => keepByHand(context, { cohortId, cells: [{ personId: 'priya', period: 1, hostId: 'desk' }] }),
      (context) => pinPlacement(context, { cohortId, personId: 'priya', period: 1, hostId: 'desk' }),
      (context) => unpinPlacement(context, { cohortId, personId: 'priya', period: 1 }),
      (context) => keepApart(context, { cohortId, personId: 'priya', otherId: 'noor' }),
      (context) => liftApart(context, { cohortId, personId: 'priya', otherId: 'noor' }),
      (context) => waiveRequirement(context, { cohortId, personId: 'priya', requirement: 'security-once' }),
      (context) => restoreRequirement(context, { cohortId, personId: 'priya', requirement: 'security-once' }),
      (context) => moveFrozenLine(context, { cohortId, through: 1 }),
    ]
    for (const person of [priya, ingrid, rival, amara]) {
      const context = as(person)
      for (const command of commands) expect(await command(context)).toMatchObject({ refusal: { code: 'not-found' } })
      expect(await findSchedule(context, scheduleId)).toBeUndefined()
      expect(await publishedSchedule(context, cohortId)).toBeUndefined()
      expect(await schedulesOf(context, cohortId)).toEqual([])
      expect(await standOf(context, cohortId, scheduleId)).toBeUndefined()
      expect(await showDrawUp(context, cohortId)).toBeUndefined()
      expect(await showSchedule(context, cohortId, scheduleId)).toBeUndefined()
    }
    expect(await db.select().from(events)).toEqual(before)
    expect(await db.select().from(schedules)).toHaveLength(1)
  }))
