import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Database } from '@/db'
import {
  blackouts,
  events,
  forecasts,
  opportunities,
  planTerms,
  protectedBlocks,
  reclaimedHours,
  teamTerms,
} from '@/db/schema'
import { NotAllowed } from '@/lib/access/policy'
import type { Context } from '@/lib/access/context'
import type { Result } from '@/lib/core/result'
import { factsOf } from '@/lib/pathways/facts'
import { capacityFactsOf } from '@/lib/pathways/capacity-facts'
import { weeklyHours } from '@/lib/pathways/capacity'
import { setTerms } from '@/lib/pathways/commands/set-terms'
import { askAboutLost } from '@/lib/protected-time/ask-about-lost'
import { arrangeBlock } from '@/lib/protected-time/commands/arrange-block'
import { bookExam } from '@/lib/protected-time/commands/book-exam'
import { cancelDay } from '@/lib/protected-time/commands/cancel-day'
import { cancelExam } from '@/lib/protected-time/commands/cancel-exam'
import { endBlock } from '@/lib/protected-time/commands/end-block'
import { keepDay } from '@/lib/protected-time/commands/keep-day'
import { placeAgain } from '@/lib/protected-time/commands/place-again'
import { sayTaken } from '@/lib/protected-time/commands/say-taken'
import { setBlackout } from '@/lib/protected-time/commands/set-blackout'
import { withdrawBlackout } from '@/lib/protected-time/commands/withdraw-blackout'
import { placeReclaimed } from '@/lib/protected-time/place-reclaimed'
import { promiseOfTeam } from '@/lib/protected-time/promise'
import { blocksOf, occurrencesOf } from '@/lib/protected-time/queries'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { amara, helen, inWorld, ingrid, marcus, now, priya, rival, tomas, type As } from '../support/world'

// Stories begin on Monday 4 January 2027.
const tuesday = { blockId: '', version: 0, weekday: 2, startsAt: 540, minutes: 120, timeZone: 'Europe/London' }
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)
const week = { from: '2027-01-04', to: '2027-01-10' }

async function succeed<T>(promise: Promise<Result<T>>): Promise<T> {
  const result = await promise
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
const refusal = async (promise: Promise<Result<unknown>>) => {
  const result = await promise
  return result.ok ? undefined : result.refusal
}
const hoursOf = async (context: Context, monday: string) => {
  const facts = await capacityFactsOf(context, priya.id)
  return facts && weeklyHours(facts, monday)
}
const asked = async (db: Database) => (await db.select().from(forecasts)).map(({ cause, because }) => [cause, because])

const inStory = (story: (as: As, db: Database, blockId: string) => Promise<void>) =>
  inWorld(async (as, db) => {
    await succeed(chooseTarget(as(priya), { roleId: 'cloud-engineer', wishedBy: null }))
    const { blockId } = await succeed(arrangeBlock(as(priya), tuesday))
    await story(as, db, blockId)
  })

describe('weekly blocks', () => {
  test('say where hours lie: drawing one asks for no forecast, and history keeps it', () =>
    inStory(async (as, db) => {
      expect(await blocksOf(as(priya), priya.id)).toMatchObject([
        { weekday: 2, startsAt: 540, minutes: 120, from: '2027-01-04' },
      ])
      expect(await hoursOf(as(priya), '2027-01-04')).toBe(5)
      expect(await asked(db)).toEqual([])
      expect((await db.select().from(events)).map(({ action }) => action)).toContain('protected-time.arrange')
    }))

  test('that come to more than the usual hours raise those, and the plan is asked what that does', () =>
    inStory(async (as, db) => {
      const long = { ...tuesday, weekday: 4, minutes: 300 }
      expect(await succeed(arrangeBlock(as(priya), long))).toMatchObject({ hoursRaisedTo: 7 })
      expect(await db.select().from(planTerms)).toMatchObject([{ hoursPerWeek: 7, version: 1 }])
      expect(await asked(db)).toEqual([['block', 'You protected Thursday, 09:00 to 14:00.']])
    }))

  test('never lie upon each other, and one that was changed elsewhere is not overwritten', () =>
    inStory(async (as, _, blockId) => {
      const over = await refusal(arrangeBlock(as(priya), { ...tuesday, startsAt: 600 }))
      expect(over?.fields?.['startsAt']).toBe(
        'Tuesday, 09:00 to 11:00 is protected already. Choose another time, or change that block.',
      )
      await succeed(arrangeBlock(as(priya), { ...tuesday, startsAt: 660 }))
      await succeed(arrangeBlock(as(priya), { ...tuesday, blockId, version: 1, weekday: 3 }))
      expect(await refusal(arrangeBlock(as(priya), { ...tuesday, blockId, version: 1, weekday: 5 }))).toMatchObject({
        code: 'stale',
      })
    }))

  test('moved later, keep what was said of their days; the new time goes on from that day', () =>
    inStory(async (as, db, blockId) => {
      const later = as(priya, inDays(8))
      await succeed(sayTaken(as(priya, inDays(1)), { blockId, day: '2027-01-05', said: 'taken', version: 0 }))
      await succeed(arrangeBlock(later, { ...tuesday, blockId, version: 1, weekday: 5 }))
      const days = await occurrencesOf(later, priya.id, { from: '2027-01-04', to: '2027-01-24' })
      expect(days.map(({ day, state }) => [day, state])).toEqual([
        ['2027-01-05', 'taken'],
        ['2027-01-15', 'planned'],
        ['2027-01-22', 'planned'],
      ])
      expect(await db.select().from(protectedBlocks)).toHaveLength(2)
    }))

  test('ended, have no day any more, and their hours stay flexible', () =>
    inStory(async (as, _, blockId) => {
      await succeed(endBlock(as(priya), { blockId, version: 1 }))
      expect(await blocksOf(as(priya), priya.id)).toEqual([])
      expect(await occurrencesOf(as(priya), priya.id, week)).toEqual([])
      expect(await hoursOf(as(priya), '2027-01-04')).toBe(5)
    }))
})

describe('a block’s day', () => {
  const day = '2027-01-12'

  test('is cancelled by a lead with a reason, placed again within the team’s days, and taken there', () =>
    inStory(async (as, _, blockId) => {
      const { version } = await succeed(cancelDay(as(ingrid), { blockId, day, reason: 'Major incident', version: 0 }))
      const other = { blockId, day, version, insteadDay: '2027-01-20', insteadStartsAt: 600 }
      const tooLate = await refusal(placeAgain(as(priya), other))
      expect(tooLate?.fields).toEqual({ insteadDay: 'Choose a day until 19 January 2027.' })
      const placed = await succeed(placeAgain(as(priya), { ...other, insteadDay: '2027-01-18' }))
      // The hours are those of another week now.
      expect([await hoursOf(as(priya), '2027-01-11'), await hoursOf(as(priya), '2027-01-18')]).toEqual([3, 7])
      const then = as(priya, inDays(14))
      await succeed(sayTaken(then, { blockId, day, said: 'taken', version: placed.version }))
      expect(await occurrencesOf(then, priya.id, { from: day, to: day })).toMatchObject([
        {
          state: 'placed-again',
          by: { name: 'Ingrid Solheim' },
          reason: 'Major incident',
          instead: { day: '2027-01-18', startsAt: 600, isTaken: true },
        },
      ])
    }))

  test('is lost once the team’s days are over: its week loses the hours, and its plan is asked once', () =>
    inStory(async (as, db, blockId) => {
      await db.insert(teamTerms).values({ teamId: 'service-desk', replaceDays: 3 })
      await succeed(cancelDay(as(ingrid), { blockId, day: '2027-01-19', reason: 'Audit', version: 0 }))
      expect(await hoursOf(as(priya, inDays(3)), '2027-01-18')).toBe(5)
      await askAboutLost(as(amara, inDays(3)))
      expect(await asked(db)).toEqual([])
      const after = inDays(4)
      expect(await hoursOf(as(priya, after), '2027-01-18')).toBe(3)
      const lost = await refusal(
        placeAgain(as(priya, after), {
          blockId,
          day: '2027-01-19',
          version: 1,
          insteadDay: '2027-01-20',
          insteadStartsAt: 600,
        }),
      )
      expect(lost?.message).toBe('It could be placed again until 7 January 2027. It is lost now, and the plan knows.')
      await askAboutLost(as(amara, after))
      await askAboutLost(as(amara, after))
      expect(await asked(db)).toEqual([
        ['block-lost', 'Protected time on 19 January 2027 was cancelled and not placed again in time.'],
      ])
      expect(await db.select({ changes: forecasts.changes }).from(forecasts)).toEqual([{ changes: 1 }])
    }))

  test('is kept after all by whoever cancelled it, and by nobody else', () =>
    inStory(async (as, _, blockId) => {
      const { version } = await succeed(cancelDay(as(ingrid), { blockId, day, reason: 'Audit', version: 0 }))
      expect(await refusal(keepDay(as(priya), { blockId, day, version }))).toMatchObject({ code: 'conflict' })
      await succeed(keepDay(as(ingrid), { blockId, day, version }))
      expect(await occurrencesOf(as(priya), priya.id, { from: day, to: day })).toMatchObject([
        { state: 'planned', version: 0 },
      ])
    }))

  test('to come is not taken yet, and two who speak of it at once are not both heard', () =>
    inStory(async (as, _, blockId) => {
      expect(await refusal(sayTaken(as(priya), { blockId, day, said: 'taken', version: 0 }))).toMatchObject({
        code: 'conflict',
      })
      await succeed(cancelDay(as(ingrid), { blockId, day, reason: 'Audit', version: 0 }))
      expect(await refusal(cancelDay(as(priya), { blockId, day, reason: 'Ill', version: 0 }))).toMatchObject({
        code: 'stale',
      })
    }))

  test('is spoken of by the person and their leads alone', () =>
    inStory(async (as, _, blockId) => {
      const cancel = { blockId, day, reason: 'Because', version: 0 }
      for (const person of [marcus, helen]) await expect(cancelDay(as(person), cancel)).rejects.toThrow(NotAllowed)
      for (const person of [rival, tomas, amara])
        expect(await refusal(cancelDay(as(person), cancel))).toMatchObject({ code: 'not-found' })
      await expect(sayTaken(as(ingrid), { blockId, day, said: 'taken', version: 0 })).rejects.toThrow(NotAllowed)
    }))
})

describe('days off', () => {
  const freeze = {
    teamId: 'service-desk',
    kind: 'change-freeze' as const,
    from: '2027-01-11',
    to: '2027-01-13',
    note: '',
  }

  test('of a team take the blocks in them, ask everyone’s plan, and give all back when they are withdrawn', () =>
    inStory(async (as, db) => {
      const { blackoutId } = await succeed(setBlackout(as(ingrid), freeze))
      // Tuesday's 2 hours are gone; of the 3 flexible ones two fifths stay: 1.2.
      expect(await hoursOf(as(priya), '2027-01-11')).toBe(1)
      expect(await occurrencesOf(as(priya), priya.id, { from: '2027-01-11', to: '2027-01-17' })).toEqual([])
      expect(await asked(db)).toEqual([
        ['blackout', 'Ingrid Solheim set a change freeze from 11 January 2027 to 13 January 2027.'],
      ])
      await succeed(withdrawBlackout(as(ingrid), { blackoutId }))
      expect(await hoursOf(as(priya), '2027-01-11')).toBe(5)
      expect(await db.select().from(blackouts)).toMatchObject([{ withdrawnBy: 'ingrid' }])
    }))

  test('of a team are set by those who lead it, and one’s own by oneself', () =>
    inStory(async (as) => {
      expect(await refusal(setBlackout(as(priya), freeze))).toMatchObject({ code: 'not-found' })
      const { blackoutId } = await succeed(setBlackout(as(priya), { ...freeze, teamId: '', kind: 'leave' }))
      expect(await refusal(withdrawBlackout(as(ingrid), { blackoutId }))).toMatchObject({ code: 'not-found' })
      await succeed(withdrawBlackout(as(priya), { blackoutId }))
    }))

  test('that are over are none', () =>
    inStory(async (as) => {
      const over = await refusal(setBlackout(as(ingrid), { ...freeze, from: '2026-12-01', to: '2026-12-02' }))
      expect(over?.fields).toEqual({ to: 'Those days are over. Give a day from today on.' })
    }))
})

test('an exam that is booked is in the problem, with its hours until its week; taken back, it is free again', () =>
  inStory(async (as, db) => {
    const exam = { activityId: 'certification-cloud', on: '2027-05-12', startsAt: 600, place: 'Reading' }
    await succeed(bookExam(as(priya), { ...exam, version: 0 }))
    expect(await asked(db)).toMatchObject([['exam', expect.stringContaining('for 12 May 2027.')]])
    const facts = await factsOf(as(priya), priya.id)
    expect(facts?.exams).toEqual([exam])
    expect(await refusal(bookExam(as(priya), { ...exam, version: 0 }))).toMatchObject({ code: 'stale' })
    expect(await refusal(bookExam(as(priya), { ...exam, activityId: 'linux-course', version: 0 }))).toMatchObject({
      code: 'invalid',
    })
    await succeed(cancelExam(as(priya), { activityId: exam.activityId, version: 1 }))
    expect((await factsOf(as(priya), priya.id))?.exams).toEqual([])
  }))

test('hours that are given back count from their Monday on, and lie beside the person’s own block', () =>
  inStory(async (as, db) => {
    await db.insert(opportunities).values({
      id: 'resets',
      teamId: 'service-desk',
      title: 'Password resets',
      timesPerWeek: 40,
      minutesEach: 15,
      buildHours: 20,
      savesPercent: 80,
      givesBackPercent: 50,
      state: 'finished',
      createdBy: 'ingrid',
      createdAt: now,
    })
    const hours = {
      opportunityId: 'resets',
      personId: 'priya',
      hours: 2,
      from: '2027-01-11',
      givenBy: 'ingrid',
      givenAt: now,
    }
    await db.insert(reclaimedHours).values({ id: 'given', ...hours })
    await placeReclaimed(db, {
      personId: 'priya',
      reclaimedId: 'given',
      hours: 2,
      from: '2027-01-11',
      by: 'ingrid',
      now,
    })
    expect([await hoursOf(as(priya), '2027-01-04'), await hoursOf(as(priya), '2027-01-11')]).toEqual([5, 7])
    expect(await blocksOf(as(priya), priya.id)).toMatchObject([
      { startsAt: 540 },
      { weekday: 2, startsAt: 660, minutes: 120, reclaimedId: 'given', from: '2027-01-11' },
    ])
    // They are no hours of one's own: those stay five.
    await succeed(setTerms(as(priya), { hoursPerWeek: 5, budget: null, deadline: null, version: 0 }))
    expect(await succeed(arrangeBlock(as(priya), { ...tuesday, weekday: 5, minutes: 180 }))).toMatchObject({
      hoursRaisedTo: null,
    })
  }))

test('a team’s promise is shown to those who lead it, and to nobody else', () =>
  inStory(async (as, db, blockId) => {
    const team = { id: 'service-desk', leadIds: ['ingrid'] }
    await succeed(sayTaken(as(priya, inDays(1)), { blockId, day: '2027-01-05', said: 'taken', version: 0 }))
    const seen = await promiseOfTeam(as(ingrid, inDays(8)), team, week)
    expect(seen.weeks).toMatchObject([
      { week: '2027-01-04', promised: 120, taken: 120, state: 'kept', people: [{ person: { name: 'Priya Nair' } }] },
    ])
    expect((await promiseOfTeam(as(marcus, inDays(8)), team, week)).weeks).toMatchObject([{ promised: 0, people: [] }])
    expect(await db.select().from(protectedBlocks).where(eq(protectedBlocks.personId, 'priya'))).toHaveLength(1)
    for (const person of [rival, tomas, amara]) {
      expect(await occurrencesOf(as(person), priya.id, week)).toEqual([])
      expect(await blocksOf(as(person), priya.id)).toEqual([])
    }
  }))
