import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { events, strainCheckIns } from '@/db/schema'
import { sayStrain } from '@/lib/strain/commands/say-strain'
import { takeBackStrain } from '@/lib/strain/commands/take-back-strain'
import { sayStrainInput } from '@/lib/strain/input'
import { showMyStrain, weekToSay } from '@/lib/strain/show-mine'
import { settledSpans, spanOf } from '@/lib/strain/spans'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival } from '../support/world'
import { says } from './team'

const week = '2027-01-04'
const friday = new Date('2027-01-08T15:00:00Z')

test('only the person themselves reads a check-in', () =>
  inWorld(async (as) => {
    await says(as, priya, 4)
    expect(await showMyStrain(as(priya))).toMatchObject({
      team: 'Service desk',
      said: { workload: 4 },
      weeks: [{ week }],
    })
    for (const other of [ingrid, marcus, helen, amara, rival])
      expect(await showMyStrain(as(other))).toMatchObject({ said: null, weeks: [] })
  }))

test('said again in the same week it takes the place of what was said', () =>
  inWorld(async (as, db) => {
    await says(as, priya, 4)
    await says(as, priya, 2)
    expect(await db.select().from(strainCheckIns)).toMatchObject([{ week, workload: 2, energy: 2 }])
  }))

test('the history keeps neither an answer nor a week', () =>
  inWorld(async (as, db) => {
    await says(as, priya, 4)
    await takeBackStrain(as(priya), { week })
    const kept = await db.select().from(events).where(eq(events.action, 'strain.say'))
    expect(kept.map(({ particulars }) => particulars)).toEqual([{ did: 'say' }, { did: 'take-back' }])
  }))

test('deleted is deleted, one week or all, and never anybody else’s', () =>
  inWorld(async (as, db) => {
    await says(as, priya, 4, { week: '2026-12-28' })
    await says(as, priya, 3)
    await says(as, rival, 5)
    expect(await takeBackStrain(as(priya), { week })).toEqual({ ok: true, value: { deleted: 1 } })
    expect(await takeBackStrain(as(priya), { week: 'all' })).toEqual({ ok: true, value: { deleted: 1 } })
    expect(await db.select().from(strainCheckIns)).toMatchObject([{ personId: rival.id }])
  }))

test('a week is checked in for while it lasts, and in the one after it', () =>
  inWorld(async (as) => {
    const on = (monday: string) =>
      sayStrain(as(priya), { week: monday, shared: true, workload: 3, interruptions: 3, energy: 3 })
    expect((await on('2026-12-28')).ok).toBe(true)
    expect((await on('2026-12-21')).ok).toBe(false)
    expect((await on('2027-01-11')).ok).toBe(false)
  }))

test('on Fridays one is asked, once, and not when the week is said', () =>
  inWorld(async (as) => {
    expect(await weekToSay(as(priya, now))).toBeNull()
    expect(await weekToSay(as(priya, friday))).toBe(week)
    await says(as, priya, 4)
    expect(await weekToSay(as(priya, friday))).toBeNull()
  }))

test('an answer is one of five', () => {
  const read = (workload: string) =>
    sayStrainInput.safeParse({ week, workload, interruptions: '3', energy: '3' }).success
  expect(['1', '5'].map(read)).toEqual([true, true])
  expect(['0', '6', '2.5', '', 'much'].map(read)).toEqual([false, false, false, false, false])
})

test('spans are the same four weeks for everyone, and are settled on the eighth day after their last', () => {
  expect(spanOf('2024-01-28')).toEqual({ from: '2024-01-01', to: '2024-01-28' })
  expect(spanOf('2024-01-29')).toEqual({ from: '2024-01-29', to: '2024-02-25' })
  expect(spanOf('2027-01-04')).toEqual({ from: '2026-12-28', to: '2027-01-24' })
  expect(settledSpans('2027-01-31', 1)).toEqual([{ from: '2026-11-30', to: '2026-12-27' }])
  expect(settledSpans('2027-02-01', 2)).toEqual([
    { from: '2026-12-28', to: '2027-01-24' },
    { from: '2026-11-30', to: '2026-12-27' },
  ])
})

test('no other part of the product knows where check-ins are kept', () => {
  const files = ['lib', 'app', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => /\.tsx?$/.test(path)),
  )
  const reading = files.filter((path) => readFileSync(path, 'utf8').includes('strainCheckIns'))
  expect(reading.filter((path) => !path.startsWith(join('lib', 'strain')))).toEqual([])
})
