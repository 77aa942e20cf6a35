import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/db'
import { openDatabase } from '@/db/client'
import { schedules } from '@/db/schema'
import { contextOfMember } from '@/lib/access/system-context'
import { beginJob } from '@/lib/jobs/jobs'
import { drawUpSchedule } from '@/lib/rotation/commands/draw-up-schedule'
import { stopDrawingUp } from '@/lib/rotation/commands/stop-drawing-up'
import { showProgress } from '@/lib/rotation/show-progress'
import { beat, claimNext, claimOne, giveBack, lostTooOften } from '@/lib/rotation/work/claim'
import { drawUpNext, workOn } from '@/lib/rotation/work/work-on'
import { createDatabase } from '../support/databases'
import { cohortId, seedRotation } from '../support/rotation-world'
import { helen, inWorld, now, rival } from '../support/world'
import { asked, schedule } from './drawing'

/** A database of its own, because two connections are to meet in it. */
let opened: Awaited<ReturnType<typeof openDatabase>>
const db = (): Database => opened.db
const asHelen = (at = now) => contextOfMember({ id: helen.id, name: helen.name }, db(), at)
const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000)

beforeAll(async () => {
  opened = await openDatabase(await createDatabase('world'), 'unused')
  await seedRotation(db())
})
afterAll(() => opened.close())

async function waiting(goal: 'total' | 'lowest' = 'total'): Promise<string> {
  await db().delete(schedules).where(eq(schedules.cohortId, cohortId))
  const result = await drawUpSchedule(asHelen(), asked({ goal }))
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value.scheduleId
}

test('two who ask for the same at once share one schedule', async () => {
  await db().delete(schedules).where(eq(schedules.cohortId, cohortId))
  const all = await Promise.all(Array.from({ length: 6 }, () => drawUpSchedule(asHelen(), asked())))
  const ids = all.map((result) => (result.ok ? result.value.scheduleId : result.refusal.message))
  expect(new Set(ids).size).toBe(1)
  expect(await db().select({ number: schedules.number }).from(schedules)).toEqual([{ number: 1 }])
})

test('of several servers that look at once, one takes the schedule', async () => {
  const id = await waiting()
  const taken = await Promise.all(Array.from({ length: 6 }, () => claimNext(db(), now)))
  expect(taken.filter((one) => one !== undefined).map((one) => one.id)).toEqual([id])
})

test('after a restart a schedule is taken up again, twice, and then fails with a sentence', async () => {
  const id = await waiting()
  const first = await claimNext(db(), now)
  expect(first?.attempts).toBe(1)
  expect(await claimNext(db(), after(10))).toBeUndefined()
  expect(await claimNext(db(), after(20))).toMatchObject({ id, attempts: 2 })
  // The first is not dead after all: it finds out that the schedule is no longer its own.
  expect(first && (await beat(db(), first, after(21), undefined))).toBeUndefined()
  expect(await claimNext(db(), after(40))).toMatchObject({ id, attempts: 3 })
  expect(await claimNext(db(), after(60))).toBeUndefined()
  expect(await schedule(asHelen(), id)).toMatchObject({ state: 'failed', failure: lostTooOften })
})

test('a schedule that was given back has lost no attempt, and is worked on to its end by the next', async () => {
  const id = await waiting()
  const claimed = await claimOne(db(), now, id)
  if (claimed) await giveBack(db(), claimed)
  expect(await schedule(asHelen(), id)).toMatchObject({ state: 'queued', attempts: 0, progress: null })
  expect(await workOn(db(), id, () => now)).toBe(true)
  expect(await schedule(asHelen(), id)).toMatchObject({ state: 'answered', answer: { status: 'optimal' } })
})

test('a restart in the middle resumes: what the last server left is drawn up by the next', async () => {
  const id = await waiting()
  await claimNext(db(), new Date(Date.now() - 60_000))
  const job = beginJob(drawUpNext(db()), 3_600)
  await job.settled()
  expect(await schedule(asHelen(), id)).toMatchObject({ state: 'answered', attempts: 2 })
  await job.end()
})

test('whoever asks to stop is heard at the next sign of life, and sees it', async () => {
  const id = await waiting()
  const claimed = await claimOne(db(), now, id)
  if (!claimed) throw new Error('It was not there to be taken.')
  expect(await beat(db(), claimed, now, { stage: 'proving', goal: 'total', best: 9, bound: 11, seconds: 1 })).toEqual({
    isStopped: false,
  })
  await stopDrawingUp(asHelen(), { scheduleId: id })
  expect(await beat(db(), claimed, now, undefined)).toEqual({ isStopped: true })
  expect(await showProgress(asHelen(), { cohortId, scheduleId: id })).toEqual({
    ok: true,
    value: {
      state: 'solving',
      progress: { stage: 'proving', goal: 'total', best: 9, bound: 11, seconds: 1 },
      most: 60,
      isStopping: true,
      isWeighing: false,
    },
  })
})

test('how far it has come is nobody’s business but those who manage the programme', () =>
  inWorld(async (as, tx) => {
    await seedRotation(tx)
    const result = await drawUpSchedule(as(helen), asked())
    if (!result.ok) throw new Error(result.refusal.message)
    const { scheduleId } = result.value
    expect(await showProgress(as(rival), { cohortId, scheduleId })).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await showProgress(as(helen), { cohortId: 'cohort-z', scheduleId })).toMatchObject({
      refusal: { code: 'not-found' },
    })
  }))
