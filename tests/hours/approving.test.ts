import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '@/db'
import { blockDays, hourSheets, protectedBlocks } from '@/db/schema'
import { NotAllowed } from '@/lib/access/policy'
import { approveWeeks } from '@/lib/hours/commands/approve-weeks'
import { exportHours } from '@/lib/hours/commands/export-hours'
import { returnWeek } from '@/lib/hours/commands/return-week'
import { submitWeek } from '@/lib/hours/commands/submit-week'
import { takeBackWeek } from '@/lib/hours/commands/take-back-week'
import { showApprovals } from '@/lib/hours/show-approvals'
import { plainLine, type Line } from '@/lib/hours/views/line'
import { writeHours } from '@/lib/workload/commands/write-hours'
import { showMyHours } from '@/lib/workload/my-hours/show-my-hours'
import { ingrid, inWorld, marcus, now, priya, rival, type As } from '../support/world'

const week = '2027-01-04'

const cell = (minutes: number, { day = week, was = 0, line = plainLine('run') as Line } = {}) => ({
  name: `${day} ${line.purpose}`,
  day,
  was,
  line,
  minutes,
})
const writes = (as: As, ...cells: ReturnType<typeof cell>[]) => writeHours(as(priya), { week, cells, extras: [] })

async function sheetOf(db: Database) {
  const [sheet] = await db
    .select()
    .from(hourSheets)
    .where(and(eq(hourSheets.personId, priya.id), eq(hourSheets.week, week)))
  return sheet
}

test('a week is written, submitted, approved and locked, sent back, and written again', () =>
  inWorld(async (as, db) => {
    expect(await writes(as, cell(450))).toMatchObject({ ok: true })
    const open = await sheetOf(db)
    expect(open).toMatchObject({ run: 450, state: 'open', teamId: 'service-desk' })
    expect(await submitWeek(as(priya), { week, version: open?.version ?? 0 })).toMatchObject({ ok: true })
    expect(await writes(as, cell(60, { was: 450 }))).toMatchObject({ ok: false, refusal: { code: 'conflict' } })

    const waiting = await showApprovals(as(ingrid))
    expect(waiting.weeks).toMatchObject([{ person: { name: priya.name }, minutes: 450, unusual: [] }])
    const version = waiting.weeks[0]?.version ?? 0
    const named = { personId: priya.id, week, version }
    expect(await approveWeeks(as(ingrid), { weeks: [named] })).toMatchObject({
      ok: true,
      value: { approved: 1, left: 0 },
    })
    expect(await approveWeeks(as(ingrid), { weeks: [named] })).toMatchObject({ refusal: { code: 'stale' } })
    expect(await takeBackWeek(as(priya), { week, version: 1 })).toMatchObject({ refusal: { code: 'conflict' } })
    expect(await writes(as, cell(60, { was: 450 }))).toMatchObject({ ok: false, refusal: { code: 'conflict' } })

    const again = { ...named, version: version + 1, note: 'Monday was a holiday.' }
    expect(await returnWeek(as(ingrid), again)).toMatchObject({ ok: true })
    expect(await showMyHours(as(priya), week)).toMatchObject({
      state: 'returned',
      decision: { by: ingrid.name, note: 'Monday was a holiday.' },
    })
    expect(await writes(as, cell(60, { was: 450 }))).toMatchObject({ ok: true })
    expect(await sheetOf(db)).toMatchObject({ run: 60, state: 'open' })
  }))

test('nobody approves their own week, a mentor is told that they may not, and others see none', () =>
  inWorld(async (as) => {
    await writes(as, cell(60))
    await submitWeek(as(priya), { week, version: 3 })
    const weeks = [{ personId: priya.id, week, version: 4 }]
    await expect(approveWeeks(as(priya), { weeks })).rejects.toThrow(NotAllowed)
    await expect(approveWeeks(as(marcus), { weeks })).rejects.toThrow(NotAllowed)
    expect(await approveWeeks(as(rival), { weeks })).toMatchObject({ refusal: { code: 'not-found' } })
    expect((await showApprovals(as(rival))).supervises).toBe(false)
    expect((await showApprovals(as(marcus))).weeks).toEqual([])
  }))

test('what another window wrote meanwhile is refused with what stands there, and nothing is lost', () =>
  inWorld(async (as, db) => {
    await writes(as, cell(60))
    const late = await writes(as, cell(90))
    expect(late).toMatchObject({
      refusal: { code: 'stale', fields: { [`${week} run`]: expect.stringContaining('1 h') } },
    })
    expect(await sheetOf(db)).toMatchObject({ run: 60 })
  }))

test('a day holds 24 hours, a day to come none, and a line serves only what is theirs', () =>
  inWorld(async (as) => {
    const full = await writes(as, cell(1_000), cell(441, { line: plainLine('grow') }))
    expect(full).toMatchObject({ refusal: { code: 'invalid' } })
    expect(await writes(as, cell(60, { day: '2027-01-05' }))).toMatchObject({ refusal: { code: 'invalid' } })
    const foreign = cell(60, { line: { ...plainLine('run'), processId: 'welding' } })
    expect(await writes(as, foreign)).toMatchObject({ refusal: { code: 'not-found' } })
  }))

test('a protected block is a draft that does not count, and confirming it says that it was taken', () =>
  inWorld(async (as, db) => {
    await db.insert(protectedBlocks).values({
      id: 'mondays',
      personId: priya.id,
      weekday: 1,
      startsAt: 540,
      minutes: 120,
      timeZone: 'UTC',
      from: week,
      createdBy: priya.id,
      createdAt: now,
      changedAt: now,
    })
    const view = await showMyHours(as(priya), week)
    const drafted = view?.lines.find(({ purpose }) => purpose === 'protected')
    expect(drafted?.cells[0]).toEqual({ day: week, minutes: 0, draft: 120 })
    expect(await sheetOf(db)).toBeUndefined()

    const line = { ...plainLine('protected'), blockId: 'mondays' }
    expect(await writes(as, cell(120, { line }))).toMatchObject({ ok: true })
    expect(await db.select().from(blockDays)).toMatchObject([{ blockId: 'mondays', day: week, outcome: 'taken' }])
    expect(await sheetOf(db)).toMatchObject({ protected: 120 })
    await writes(as, cell(0, { line, was: 120 }))
    expect(await db.select().from(blockDays)).toEqual([])
  }))

test('an export holds the hours of whoever asks, and nobody else’s', () =>
  inWorld(async (as) => {
    await writes(as, cell(90))
    const text = async (whose: typeof priya) => {
      const result = await exportHours(as(whose), {})
      return result.ok ? new TextDecoder().decode(result.value) : ''
    }
    expect(await text(priya)).toContain('2027-01-04,2027-W01,1.5,90,Run,,,no')
    expect((await text(rival)).trim().split('\n')).toHaveLength(1)
  }))
