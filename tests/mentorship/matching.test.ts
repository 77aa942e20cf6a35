import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, test } from 'vitest'
import type { Database } from '@/db'
import { events, matchings, mentorshipOffers, programmePeople, programmes } from '@/db/schema'
import { contextFor, type Context } from '@/lib/access/context'
import { changePair } from '@/lib/mentorship/commands/change-pair'
import { drawUpMatching } from '@/lib/mentorship/commands/draw-up-matching'
import { publishMatching } from '@/lib/mentorship/commands/publish-matching'
import { withdrawOffer } from '@/lib/mentorship/commands/withdraw-offer'
import { gatherMatching } from '@/lib/mentorship/gather'
import { findMatching, latestMatching } from '@/lib/mentorship/matchings'
import { findProgramme, managesAny, programmesOf } from '@/lib/programmes/queries'
import { showChoice, showMatching } from '@/lib/mentorship/show-matching'
import { showProgrammeMentors } from '@/lib/mentorship/show-programme'
import { setMentorTerms } from '@/lib/mentorship/commands/set-mentor-terms'
import { asProposed, nobody } from '@/lib/mentorship/views/decision'
import { closePlanner } from '@/lib/solver/in-worker'
import { withDatabase } from '../support/databases'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival, tomas } from '../support/world'
import { attest, enrol, freePriya, offerToMentor, programmeId, seedMatching, wish } from './matching-world'

afterAll(closePlanner)

const year = { from: '2027-01-11', to: '2027-12-31' }

async function drawnUp(context: Context): Promise<string> {
  const drawn = await drawUpMatching(context, { programmeId })
  if (!drawn.ok) throw new Error(drawn.refusal.message)
  return drawn.value.matchingId
}
const viewOf = async (context: Context, id: string) => {
  const found = await findMatching(context, id)
  if (!found) throw new Error('It is there.')
  return showMatching(found)
}

describe('a programme and its pairs are its managers’, and nobody else’s', () => {
  const attempts: readonly (readonly [
    what: string,
    attempt: (context: Context, matchingId: string) => Promise<unknown>,
  ])[] = [
    ['draws up', (context) => drawUpMatching(context, { programmeId })],
    ['solves again', (context, matchingId) => drawUpMatching(context, { programmeId, matchingId, version: 1 })],
    [
      'changes a pair',
      (context, matchingId) => changePair(context, { matchingId, version: 1, learnerId: rival.id, mentorId: nobody }),
    ],
    ['publishes', (context, matchingId) => publishMatching(context, { matchingId, version: 1, ...year })],
    ['takes back an offer', (context) => withdrawOffer(context, { offerId: 'an-offer' })],
  ]

  test.each(attempts)('nobody else %s', (_what, attempt) =>
    inWorld(async (as, db) => {
      await seedMatching(db)
      await otherProgramme(db)
      const matchingId = await drawnUp(as(helen))
      await offered(db, matchingId)
      const history = await db.select().from(events)

      for (const outsider of [priya, marcus, ingrid, rival, tomas, amara])
        expect(await attempt(as(outsider), matchingId)).toMatchObject({ refusal: { code: 'not-found' } })
      expect(await db.select().from(events)).toEqual(history)
      expect(await db.select({ version: matchings.version }).from(matchings)).toEqual([{ version: 1 }])
    }),
  )

  test('nobody else sees it', () =>
    inWorld(async (as, db) => {
      await seedMatching(db)
      await otherProgramme(db)
      const matchingId = await drawnUp(as(helen))

      for (const outsider of [priya, marcus, ingrid, rival, amara]) {
        expect(await findProgramme(as(outsider), programmeId)).toBeUndefined()
        expect(await showProgrammeMentors(as(outsider), programmeId)).toBeUndefined()
        expect(await findMatching(as(outsider), matchingId)).toBeUndefined()
        expect(await latestMatching(as(outsider), programmeId)).toBeUndefined()
      }
      expect(await managesAny(as(marcus))).toBe(false)
      // Tomas manages another programme.
      expect(await programmesOf(as(tomas))).toEqual([{ id: 'other', title: 'Other', enrolled: 0 }])
      expect(await findMatching(as(tomas), matchingId)).toBeUndefined()
      expect(await programmesOf(as(helen))).toEqual([{ id: programmeId, title: 'Cloud 2027', enrolled: 2 }])
    }))

  test('nor does someone who managed it once', () =>
    inWorld(async (as, db) => {
      await db.update(programmePeople).set({ to: now }).where(eq(programmePeople.id, 'helen-manages'))

      expect(await findProgramme(as(helen), programmeId)).toBeUndefined()
    }))
})

test('whoever is without a mentor is gathered with their gaps, and whoever is open with what is attested and left', () =>
  inWorld(async (as, db) => {
    await seedMatching(db)
    const programme = await findProgramme(as(helen), programmeId)
    if (!programme) throw new Error('Helen manages it.')
    const problem = await gatherMatching(as(helen), programme)

    // Priya has a mentor. Viktor’s widest gap is cloud platforms; nobody named a skill, so all weigh 3.
    expect(problem.learners).toEqual([
      {
        id: 'viktor',
        name: 'Viktor Hale',
        wants: {
          'cloud-platforms': { now: 0, level: 3, weight: 3 },
          linux: { now: 0, level: 2, weight: 3 },
          networking: { now: 0, level: 2, weight: 3 },
        },
        minutesPerWeek: 60,
        utcOffset: 0,
        prefers: [],
        avoids: [],
        leads: [],
      },
    ])
    // Marcus gives Priya one place and an hour of his two.
    expect(problem.mentors).toEqual([
      { id: 'marcus', name: 'Marcus Webb', skills: { networking: 4 }, people: 1, minutesPerWeek: 60, utcOffset: 0 },
      { id: 'tomas', name: 'Tomas Lindqvist', skills: { linux: 5 }, people: 2, minutesPerWeek: 120, utcOffset: 60 },
    ])
  }))

test('skills that someone named come before gaps, and their lead is known to be no mentor of theirs', () =>
  inWorld(async (as, db) => {
    await seedMatching(db)
    await freePriya(db)
    await offerToMentor(db, ingrid.id)
    await wish(db, priya.id, {
      skills: ['networking', 'linux'],
      prefers: [marcus.id],
      avoids: [tomas.id],
      minutesPerWeek: 30,
    })
    const programme = await findProgramme(as(helen), programmeId)
    const problem = programme && (await gatherMatching(as(helen), programme))

    // Priya aims at no role: one level above what she holds, the dearest 5, the next 4.
    expect(problem?.learners.find(({ id }) => id === priya.id)).toMatchObject({
      wants: { networking: { now: 0, level: 1, weight: 5 }, linux: { now: 0, level: 1, weight: 4 } },
      minutesPerWeek: 30,
      prefers: ['marcus'],
      avoids: ['tomas'],
      leads: ['ingrid'],
    })
  }))

test('whoever manages the programme reads the wishes, and so is never proposed in it', () =>
  inWorld(async (as, db) => {
    await seedMatching(db)
    await offerToMentor(db, helen.id)
    const programme = await findProgramme(as(helen), programmeId)
    const problem = programme && (await gatherMatching(as(helen), programme))

    expect(problem?.mentors.map(({ id }) => id)).toEqual(['marcus', 'tomas'])
  }))

test('the best pairs are proposed with their reasons and their proof', () =>
  inWorld(async (as, db) => {
    await seedMatching(db)
    await wish(db, rival.id, { prefers: [tomas.id] })

    // Marcus: 2 levels of networking, each 30, and the same clock: 66. Tomas: 2 of linux, asked for, one hour apart: 60 + 25 + 5.
    expect(await viewOf(as(helen), await drawnUp(as(helen)))).toMatchObject({
      isProven: true,
      publishedAt: null,
      proposed: { served: 1, points: 90 },
      now: { served: 1, points: 90 },
      pairs: [
        {
          learner: { name: 'Viktor Hale' },
          mentor: { name: 'Tomas Lindqvist' },
          points: 90,
          isByHand: false,
          breaks: [],
          because: expect.arrayContaining([{ points: 25, says: 'Viktor Hale asked for Tomas Lindqvist.' }]),
        },
      ],
      without: [],
      capacity: [
        { mentor: { id: 'marcus' }, people: { used: 0, of: 1 }, minutes: { used: 0, of: 60 } },
        { mentor: { id: 'tomas' }, people: { used: 1, of: 2 }, minutes: { used: 60, of: 120 } },
      ],
    })
  }))

test('a choice by hand says what it costs and what it breaks, holds when solving again, and can be taken back', () =>
  inWorld(async (as, db) => {
    await seedMatching(db)
    await wish(db, rival.id, { prefers: [tomas.id], avoids: [marcus.id] })
    const matchingId = await drawnUp(as(helen))
    const found = await findMatching(as(helen), matchingId)
    expect(found && showChoice(found, rival.id)).toMatchObject({
      now: { id: 'tomas' },
      isDecided: false,
      candidates: [
        { mentor: { id: 'tomas' }, difference: 0, isNow: true, isProposed: true, breaks: [] },
        {
          mentor: { id: 'marcus' },
          difference: 66 - 90,
          breaks: ['Viktor Hale wishes not to be paired with Marcus Webb.'],
        },
      ],
    })

    const change = (version: number, mentorId: string) =>
      changePair(as(helen), { matchingId, version, learnerId: rival.id, mentorId })
    expect(await change(1, marcus.id)).toMatchObject({ ok: true })
    const decided = await findMatching(as(helen), matchingId)
    expect(decided && showChoice(decided, rival.id)).toMatchObject({ now: { id: 'marcus' }, isDecided: true })
    expect(await viewOf(as(helen), matchingId)).toMatchObject({
      version: 2,
      proposed: { points: 90 },
      now: { points: 66 },
      pairs: [
        { mentor: { id: 'marcus' }, isByHand: true, breaks: ['Viktor Hale wishes not to be paired with Marcus Webb.'] },
      ],
    })
    expect(await publishMatching(as(helen), { matchingId, version: 2, ...year })).toMatchObject({
      refusal: { code: 'conflict', message: expect.stringContaining('wishes not to be paired') },
    })
    expect(await drawUpMatching(as(helen), { programmeId, matchingId, version: 2 })).toMatchObject({
      refusal: {
        code: 'conflict',
        message:
          'What you decided cannot hold together. Viktor Hale wishes not to be paired with Marcus Webb. It was decided that Marcus Webb mentors Viktor Hale.',
      },
    })
    expect(await change(2, asProposed)).toMatchObject({ ok: true })
    expect(await viewOf(as(helen), matchingId)).toMatchObject({
      version: 3,
      pairs: [{ mentor: { id: 'tomas' }, isByHand: false }],
    })
    expect(await db.select().from(mentorshipOffers)).toEqual([])
  }))

test('whoever is left out stays so when the rest is found anew, and a pin holds', () =>
  inWorld(async (as, db) => {
    await seedMatching(db)
    await freePriya(db)
    await wish(db, priya.id, { skills: ['linux'] })
    const matchingId = await drawnUp(as(helen))
    const change = (version: number, learnerId: string, mentorId: string) =>
      changePair(as(helen), { matchingId, version, learnerId, mentorId })
    // Only Tomas knows Linux, so Priya is his; Viktor could be anyone’s.
    expect((await viewOf(as(helen), matchingId)).pairs.map(({ mentor }) => mentor.id)).toEqual(['tomas', 'marcus'])
    await change(1, priya.id, nobody)
    await change(2, rival.id, tomas.id)

    const again = await drawUpMatching(as(helen), { programmeId, matchingId, version: 3 })
    expect(await viewOf(as(helen), again.ok ? again.value.matchingId : '')).toMatchObject({
      keepsDecisions: true,
      pairs: [{ learner: { id: 'viktor' }, mentor: { id: 'tomas' }, isByHand: true }],
      without: [{ learner: { id: 'priya' }, because: 'Priya Nair was left out this time.', isByHand: true }],
    })
  }))

test('a stale page changes nothing, and neither do people who are not part of the proposal', () =>
  inWorld(async (as, db) => {
    await seedMatching(db)
    const matchingId = await drawnUp(as(helen))
    const change = (version: number, learnerId: string, mentorId: string) =>
      changePair(as(helen), { matchingId, version, learnerId, mentorId })
    await change(1, rival.id, nobody)

    expect(await change(1, rival.id, marcus.id)).toMatchObject({ refusal: { code: 'stale' } })
    expect(await publishMatching(as(helen), { matchingId, version: 1, ...year })).toMatchObject({
      refusal: { code: 'stale' },
    })
    expect(await drawUpMatching(as(helen), { programmeId, matchingId, version: 1 })).toMatchObject({
      refusal: { code: 'stale' },
    })
    expect(await change(2, ingrid.id, marcus.id)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await change(2, rival.id, ingrid.id)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(
      await changePair(as(helen), { matchingId: 'forged', version: 1, learnerId: rival.id, mentorId: nobody }),
    ).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await viewOf(as(helen), matchingId)).toMatchObject({ version: 2, pairs: [] })
  }))

test('publishing asks the mentors, once, and then the pairs are only read', () =>
  inWorld(async (as, db) => {
    await seedMatching(db)
    const matchingId = await drawnUp(as(helen))

    expect(await publishMatching(as(helen), { matchingId, version: 1, ...year })).toMatchObject({
      ok: true,
      value: { offers: 1 },
    })
    expect(await db.select().from(mentorshipOffers)).toMatchObject([
      { mentorId: 'marcus', learnerId: 'viktor', minutesPerWeek: 60, ...year, matchingId, answer: null },
    ])
    for (const again of [
      await publishMatching(as(helen), { matchingId, version: 2, ...year }),
      await changePair(as(helen), { matchingId, version: 2, learnerId: rival.id, mentorId: nobody }),
      await drawUpMatching(as(helen), { programmeId, matchingId, version: 2 }),
    ])
      expect(again).toMatchObject({ refusal: { code: 'stale' } })
    expect(await drawUpMatching(as(helen), { programmeId })).toMatchObject({
      refusal: { code: 'conflict', message: 'Everyone in this programme has a mentor, or has been offered to one.' },
    })
  }))

test('what changed since it was proposed is found before anyone is asked', () =>
  inWorld(async (as, db) => {
    await seedMatching(db)
    const matchingId = await drawnUp(as(helen))
    const terms = { people: 0, minutesPerWeek: 0, reviewMinutesPerWeek: 0, isOpen: false }
    await setMentorTerms(as(marcus), { ...terms, version: 1 })

    expect(await publishMatching(as(helen), { matchingId, version: 1, ...year })).toMatchObject({
      refusal: { code: 'conflict', message: expect.stringContaining('Marcus Webb is no longer open to mentor.') },
    })
    expect(await viewOf(as(helen), matchingId)).toMatchObject({ version: 1, publishedAt: null })
  }))

test.each([
  [{ from: '2028-01-10', to: '2028-12-31' }, 'from'],
  [{ from: '2027-01-11', to: '2031-01-01' }, 'to'],
  [{ from: '2026-01-11', to: '2027-01-04' }, 'to'],
])('a mentorship is not offered from or to a day out of reach: %j', (days, field) =>
  inWorld(async (as, db) => {
    await seedMatching(db)
    const matchingId = await drawnUp(as(helen))

    expect(await publishMatching(as(helen), { matchingId, version: 1, ...days })).toMatchObject({
      refusal: { fields: { [field]: expect.any(String) } },
    })
  }),
)

test('an offer that is taken back frees the learner for another proposal', () =>
  inWorld(async (as, db) => {
    await seedMatching(db)
    await publishMatching(as(helen), { matchingId: await drawnUp(as(helen)), version: 1, ...year })
    const [offer] = await db.select().from(mentorshipOffers)

    expect(await withdrawOffer(as(helen), { offerId: offer?.id ?? '' })).toMatchObject({ ok: true })
    expect(await withdrawOffer(as(helen), { offerId: offer?.id ?? '' })).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await drawUpMatching(as(helen), { programmeId })).toMatchObject({ ok: true })
  }))

test('where nobody is open to mentor, that is said', () =>
  inWorld(async (as, db) => {
    await enrol(db, rival.id)
    await attest(db, marcus.id, 'linux', 4)

    expect(await drawUpMatching(as(helen), { programmeId })).toMatchObject({
      refusal: { message: expect.stringContaining('Nobody is open to mentor yet.') },
    })
  }))

test('of two publications at once, one is refused, and each mentor is asked once', () =>
  withDatabase('world', async ({ db }) => {
    await seedMatching(db)
    const context = () => contextFor(helen, db, now)
    const [first, second] = [await drawnUp(context()), await drawnUp(context())]

    const outcomes = await Promise.all(
      [first, first, second, second].map((matchingId) =>
        publishMatching(context(), { matchingId, version: 1, ...year }),
      ),
    )

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.select().from(mentorshipOffers)).toHaveLength(1)
  }))

async function otherProgramme(db: Database): Promise<void> {
  await db.insert(programmes).values({ id: 'other', title: 'Other', createdAt: now })
  await db
    .insert(programmePeople)
    .values({ id: 'tomas-manages', programmeId: 'other', personId: tomas.id, place: 'manager', from: new Date(0) })
}

const offered = (db: Database, matchingId: string) =>
  db.insert(mentorshipOffers).values({
    id: 'an-offer',
    mentorId: marcus.id,
    learnerId: rival.id,
    minutesPerWeek: 60,
    ...year,
    offeredBy: helen.id,
    offeredAt: now,
    matchingId,
  })
