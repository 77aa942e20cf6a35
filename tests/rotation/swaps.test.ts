import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { placements, rotationNotices, rotationPins, rotationSwaps, schedules } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import { answerSwap } from '@/lib/rotation/commands/answer-swap'
import { askSwap } from '@/lib/rotation/commands/ask-swap'
import { keepByHand } from '@/lib/rotation/commands/keep-by-hand'
import { publishSchedule } from '@/lib/rotation/commands/publish-schedule'
import { withdrawSwap } from '@/lib/rotation/commands/withdraw-swap'
import { cohortId, leila, noor, owen, publishAsIs, seedOtherCohort, seedRotation } from '../support/rotation-world'
import { helen, inWorld, now, priya, rival } from '../support/world'
import { schedule } from './drawing'

const later = new Date(now.getTime() + 60_000)
const standing = {
  priya: ['desk', 'servers', 'soc', 'networks'],
  noor: ['desk', 'networks', 'soc', 'servers'],
  leila: ['servers', 'desk', 'networks', 'soc'],
  owen: ['networks', 'desk', 'servers', 'soc'],
}

async function askedSwap(context: Context, otherId: string, periods: number[]): Promise<string> {
  const result = await askSwap(context, { cohortId, otherId, periods, note: '' })
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value.swapId
}

test('two who agree to swap have each other’s placements at once, and only they are told', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, standing)
    const swapId = await askedSwap(as(priya), 'noor', [2, 4])
    expect(await answerSwap(as(noor, later), { swapId, answer: 'agree' })).toEqual({
      ok: true,
      value: { answer: 'agreed', because: null },
    })
    const rows = await db.select().from(placements)
    const hostOf = (who: string) =>
      rows
        .filter(({ personId }) => personId === who)
        .toSorted((one, other) => one.period - other.period)
        .map(({ hostId }) => hostId)
    expect(hostOf('priya')).toEqual(['desk', 'networks', 'soc', 'servers'])
    expect(hostOf('noor')).toEqual(['desk', 'servers', 'soc', 'networks'])
    const told = await db.select().from(rotationNotices)
    expect(told.map(({ personId }) => personId).toSorted()).toEqual(['noor', 'priya'])
    const [made] = await db.select().from(schedules).where(eq(schedules.purpose, 'swap'))
    expect(made).toMatchObject({ number: 2, publishedBy: 'noor', basedOn: `${cohortId}-schedule-1` })
    expect(breachesOf(made?.problem ?? never(), made?.answer?.schedule ?? {})).toEqual([])
  }))

test('a swap that would break a rule is refused with the rule’s name, before anyone is asked', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, standing)
    // Priya would be at the desk twice, and in security without infrastructure before it; Leila would miss support.
    const refused = await askSwap(as(priya), { cohortId, otherId: 'leila', periods: [2], note: '' })
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'conflict' } })
    expect(refused).toMatchObject({
      refusal: {
        message: expect.stringMatching(
          /It breaks a rule: “What a host needs .*”\. Priya Nair is in Security operations/,
        ),
      },
    })
    expect(await db.select().from(rotationSwaps)).toEqual([])
  }))

test('a swap that was possible when it was asked for and is not any more is refused, and nothing changes', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, standing)
    const swapId = await askedSwap(as(priya), 'noor', [2])
    await db
      .insert(rotationPins)
      .values({ cohortId, personId: 'priya', period: 2, hostId: 'servers', setBy: helen.id, setAt: now })
    const answered = await answerSwap(as(noor, later), { swapId, answer: 'agree' })
    expect(answered).toMatchObject({
      ok: true,
      value: { answer: 'refused', because: expect.stringContaining('pinned') },
    })
    expect(await db.select().from(rotationNotices)).toEqual([])
    expect(await db.select().from(schedules)).toHaveLength(1)
    expect(await answerSwap(as(noor, later), { swapId, answer: 'agree' })).toMatchObject({ refusal: { code: 'stale' } })
  }))

test('a swap is declined by whom it was asked of and taken back by who asked, and by nobody else', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)
    await publishAsIs(db, standing)
    const swapId = await askedSwap(as(priya), 'noor', [4])
    for (const person of [priya, leila, helen, rival])
      expect(await answerSwap(as(person), { swapId, answer: 'agree' })).toMatchObject({
        refusal: { code: 'not-found' },
      })
    for (const person of [noor, helen, rival])
      expect(await withdrawSwap(as(person), { swapId })).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await withdrawSwap(as(priya), { swapId })).toMatchObject({ ok: true })
    expect(await answerSwap(as(noor), { swapId, answer: 'agree' })).toMatchObject({ refusal: { code: 'stale' } })

    const again = await askedSwap(as(priya), 'noor', [4])
    expect(await askSwap(as(priya), { cohortId, otherId: 'noor', periods: [4], note: '' })).toMatchObject({
      refusal: { code: 'conflict' },
    })
    expect(await answerSwap(as(noor), { swapId: again, answer: 'decline' })).toMatchObject({
      value: { answer: 'declined' },
    })
    expect(await db.select().from(schedules)).toHaveLength(1)
  }))

test('nobody swaps with themselves, with strangers, in the past, or where there is nothing to swap', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)
    const ask = (context: Context, otherId: string, periods = [4]) =>
      askSwap(context, { cohortId, otherId, periods, note: '' })
    expect(await ask(as(priya), 'noor')).toMatchObject({ refusal: { code: 'conflict' } })
    await publishAsIs(db, standing)
    for (const otherId of ['priya', 'viktor', 'nobody'])
      expect(await ask(as(priya), otherId)).toMatchObject({ refusal: { code: 'not-found' } })
    for (const person of [helen, rival])
      expect(await ask(as(person), 'priya')).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await ask(as(priya), 'noor', [1])).toMatchObject({
      refusal: { message: 'You are with the same host then.' },
    })
    expect(await ask(as(priya), 'noor', [9])).toMatchObject({ refusal: { code: 'conflict' } })
    const inSummer = new Date('2027-07-05T09:00:00Z')
    expect(await ask(as(priya, inSummer), 'noor', [2])).toMatchObject({
      refusal: { message: 'Q3 2027 stands as published.' },
    })
  }))

test('cells changed by hand become a proposal if they break no rule, and are refused with the rule if they do', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, standing)
    const kept = await keepByHand(as(helen), {
      cohortId,
      cells: [
        { personId: 'priya', period: 4, hostId: 'desk' },
        { personId: owen.id, period: 3, hostId: 'networks' },
      ],
    })
    if (!kept.ok) throw new Error(kept.refusal.message)
    const made = await schedule(as(helen), kept.value.scheduleId)
    expect(made).toMatchObject({ purpose: 'by-hand', state: 'answered', answer: { status: 'feasible' } })
    expect(made.answer?.changes).toHaveLength(2)
    expect(await publishSchedule(as(helen, later), { scheduleId: made.id, version: made.version })).toMatchObject({
      value: { told: 2, cells: 2 },
    })

    const broken = await keepByHand(as(helen), { cohortId, cells: [{ personId: 'noor', period: 2, hostId: 'desk' }] })
    expect(broken).toMatchObject({ ok: false, refusal: { code: 'conflict' } })
    expect(
      await keepByHand(as(rival), { cohortId, cells: [{ personId: 'noor', period: 4, hostId: 'desk' }] }),
    ).toMatchObject({ refusal: { code: 'not-found' } })
  }))

function never(): never {
  throw new Error('There is no such schedule.')
}
