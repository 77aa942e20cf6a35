import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { cohortSeats, placements, rotationNotices, schedules } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import { drawUpSchedule } from '@/lib/rotation/commands/draw-up-schedule'
import { publishSchedule } from '@/lib/rotation/commands/publish-schedule'
import { findSchedule } from '@/lib/rotation/queries'
import { workOn } from '@/lib/rotation/work/work-on'
import { cohortId, seedRotation } from '../support/rotation-world'
import { helen, inWorld, now } from '../support/world'
import { drawnUp, published } from './drawing'

test('a schedule is drawn up, published, and changed as little as can be when a host closes', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const first = await drawnUp(as(helen))
    // Priya: soc 4 and servers 3; Noor: networks 4.
    expect(first.answer).toMatchObject({ status: 'optimal', values: { lowest: 0, total: 11 } })
    expect(await published(as(helen), first.id)).toMatchObject({ told: 4, cells: 16 })

    const was = await db.select().from(placements)
    const soc = was.filter(({ hostId, period }) => hostId === 'soc' && period === 4)
    expect(soc.length).toBeGreaterThan(0)
    await db.insert(cohortSeats).values({ cohortId, hostId: 'servers', period: 1, min: 0, max: 0 })
    const change = await drawnUp(as(helen))
    expect(change.purpose).toBe('change')
    expect(change.basedOn).toBe(first.id)
    const there = was.filter(({ hostId, period }) => hostId === 'servers' && period === 1)
    if (change.answer?.values?.changes === undefined) throw new Error('There are no changes.')
    expect(change.answer.values.changes).toBeGreaterThanOrEqual(there.length)
    expect(breachesOf(change.problem, change.answer.schedule ?? {})).toEqual([])

    const affected = new Set(change.answer.changes.map(({ apprentice }) => apprentice))
    await published(as(helen, new Date(now.getTime() + 60_000)), change.id)
    const told = await db.select().from(rotationNotices).where(eq(rotationNotices.scheduleId, change.id))
    expect(new Set(told.map(({ personId }) => personId))).toEqual(affected)
    expect(told.every(({ isFirst }) => !isFirst)).toBe(true)
    expect(told.flatMap(({ changes }) => changes)).toHaveLength(change.answer.values.changes)
  }))
