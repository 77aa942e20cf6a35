import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '@/db'
import { events, mentorshipOffers, mentorships, people } from '@/db/schema'
import { contextFor } from '@/lib/access/context'
import { acceptOfferInput } from '@/lib/mentorship/capacity-input'
import { acceptOffer } from '@/lib/mentorship/commands/accept-offer'
import { declineOffer } from '@/lib/mentorship/commands/decline-offer'
import { findOffer, offersFor, offersTo } from '@/lib/mentorship/offers'
import { busiest } from '@/lib/mentorship/views/capacity'
import { assignMentor } from '@/lib/people/commands/assign-mentor'
import { endMentorship } from '@/lib/people/commands/end-mentorship'
import { showPersonForAdministration } from '@/lib/people/administration'
import { findPerson } from '@/lib/people/queries'
import { withDatabase } from '../support/databases'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival, tomas } from '../support/world'
import { offerToMentor } from './matching-world'

const year = { from: '2027-01-11', to: '2027-12-31' }
const at = (day: string) => new Date(`${day}T09:00:00Z`)

const offer = (db: Database, id: string, learnerId: string, mentorId = tomas.id, minutesPerWeek = 60) =>
  db
    .insert(mentorshipOffers)
    .values({ id, mentorId, learnerId, minutesPerWeek, ...year, offeredBy: helen.id, offeredAt: now })

test('an offer that is accepted is a mentorship from the first day to the last, and ends by itself', () =>
  inWorld(async (as, db) => {
    await offer(db, 'to-tomas', rival.id)
    expect(await acceptOffer(as(tomas), { offerId: 'to-tomas', ...year })).toMatchObject({
      ok: true,
      value: { learner: 'Viktor Hale' },
    })

    expect(await findPerson(as(tomas), rival.id)).toBeUndefined()
    expect(await findPerson(as(tomas, at('2027-01-11')), rival.id)).toMatchObject({ mentorIds: ['tomas'] })
    expect(await findPerson(as(tomas, at('2027-12-31')), rival.id)).toBeDefined()
    expect(await findPerson(as(tomas, at('2028-01-01')), rival.id)).toBeUndefined()
    expect(await db.select().from(mentorshipOffers)).toMatchObject([{ answer: 'accepted' }])
  }))

test('an administrator sees a mentorship that has a last day, and can end it before', () =>
  inWorld(async (as, db) => {
    await offer(db, 'to-tomas', rival.id)
    const accepted = await acceptOffer(as(tomas), { offerId: 'to-tomas', ...year })
    const mentorshipId = accepted.ok ? accepted.value.mentorshipId : ''
    expect((await showPersonForAdministration(as(amara), rival.id))?.mentors).toMatchObject([
      { name: 'Tomas Lindqvist' },
    ])

    expect(await endMentorship(as(amara, at('2027-03-01')), { mentorshipId })).toMatchObject({ ok: true })
    expect(await findPerson(as(tomas, at('2027-03-02')), rival.id)).toBeUndefined()
    expect(await endMentorship(as(amara, at('2027-03-02')), { mentorshipId })).toMatchObject({ ok: false })
  }))

test('only the one who is asked can see and answer an offer; the learner is told that they were asked', () =>
  inWorld(async (as, db) => {
    await offer(db, 'to-tomas', rival.id)

    for (const other of [priya, marcus, ingrid, rival, helen, amara]) {
      expect(await findOffer(as(other), 'to-tomas')).toBeUndefined()
      expect(await offersTo(as(other))).toEqual([])
      expect(await acceptOffer(as(other), { offerId: 'to-tomas', ...year })).toMatchObject({
        refusal: { code: 'not-found' },
      })
      expect(await declineOffer(as(other), { offerId: 'to-tomas', note: '' })).toMatchObject({
        refusal: { code: 'not-found' },
      })
    }
    expect(await offersTo(as(tomas))).toMatchObject([
      {
        id: 'to-tomas',
        learner: { name: 'Viktor Hale' },
        offeredBy: 'Helen Okafor',
        minutesPerWeek: 60,
        ...year,
        teaches: [],
      },
    ])
    expect(await offersFor(as(rival))).toEqual([
      { id: 'to-tomas', mentor: 'Tomas Lindqvist', minutesPerWeek: 60, ...year },
    ])
    expect(await offersFor(as(priya))).toEqual([])
    expect(await db.select().from(events)).toEqual([])
    expect(await db.select().from(mentorships)).toHaveLength(1)
  }))

test('an offer is answered once', () =>
  inWorld(async (as, db) => {
    await offer(db, 'to-tomas', rival.id)
    expect(await declineOffer(as(tomas), { offerId: 'to-tomas', note: 'Away until June.' })).toMatchObject({ ok: true })

    expect(await acceptOffer(as(tomas), { offerId: 'to-tomas', ...year })).toMatchObject({
      refusal: { code: 'conflict' },
    })
    expect(await declineOffer(as(tomas), { offerId: 'to-tomas', note: '' })).toMatchObject({
      refusal: { code: 'conflict' },
    })
    expect(await offersTo(as(tomas))).toEqual([])
    expect(await offersFor(as(rival))).toEqual([])
    expect(await db.select().from(mentorshipOffers)).toMatchObject([{ answer: 'declined', note: 'Away until June.' }])
  }))

test('whoever has no room is told what is given already, and the way out', () =>
  inWorld(async (as, db) => {
    await offerToMentor(db, tomas.id, 1, 120)
    await offer(db, 'first', rival.id)
    await offer(db, 'second', ingrid.id)
    await acceptOffer(as(tomas), { offerId: 'first', ...year })

    expect(await acceptOffer(as(tomas), { offerId: 'second', ...year })).toMatchObject({
      refusal: {
        code: 'conflict',
        message:
          'You have no room for Ingrid Solheim in that time: the one place that is offered is taken. Offer more under Mentoring terms, choose a later day, or decline.',
      },
    })
    expect(await offersTo(as(tomas))).toMatchObject([{ id: 'second' }])
    // The first ends with the year, and what has ended gives its room back.
    expect(await acceptOffer(as(tomas), { offerId: 'second', from: '2028-01-01', to: '2028-06-30' })).toMatchObject({
      ok: true,
    })
  }))

test('minutes a week are kept to as well', () =>
  inWorld(async (as, db) => {
    await offerToMentor(db, tomas.id, 5, 100)
    await offer(db, 'first', rival.id, tomas.id, 60)
    await offer(db, 'second', ingrid.id, tomas.id, 41)
    await acceptOffer(as(tomas), { offerId: 'first', ...year })

    expect(await acceptOffer(as(tomas), { offerId: 'second', ...year })).toMatchObject({
      refusal: { message: expect.stringContaining('60 of 100 minutes a week are given already, and this asks for 41') },
    })
  }))

test('nobody is mentored twice by the same person, nor by or as someone who has left', () =>
  inWorld(async (as, db) => {
    await offer(db, 'again', priya.id, marcus.id)
    await offer(db, 'gone', rival.id, tomas.id)
    await db.update(people).set({ state: 'disabled' }).where(eq(people.id, rival.id))

    expect(await acceptOffer(as(marcus), { offerId: 'again', ...year })).toMatchObject({
      refusal: { message: 'You mentor Priya Nair already.' },
    })
    expect(await acceptOffer(as(tomas), { offerId: 'gone', ...year })).toMatchObject({
      refusal: { message: 'Viktor Hale is not here any more. Decline this offer.' },
    })
  }))

test('of two acceptances at once that fit only one, one is refused', () =>
  withDatabase('world', async ({ db }) => {
    await offerToMentor(db, tomas.id, 1, 120)
    await offer(db, 'first', rival.id)
    await offer(db, 'second', ingrid.id)
    const accept = (offerId: string) => acceptOffer(contextFor(tomas, db, now), { offerId, ...year })

    const outcomes = await Promise.all([accept('first'), accept('second'), accept('first'), accept('second')])

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.refusal.code === 'conflict')).toHaveLength(3)
    const taken = await db.select().from(mentorships).where(eq(mentorships.mentorId, tomas.id))
    expect(taken).toHaveLength(1)
    expect(await db.select().from(mentorshipOffers)).toMatchObject([{}, {}])
  }))

test('an administrator goes beyond what a mentor offers only by saying so', () =>
  inWorld(async (as, db) => {
    await offerToMentor(db, tomas.id, 0, 0)
    const assign = { mentorId: tomas.id, learnerId: rival.id, from: '2027-01-11' }

    expect(await assignMentor(as(amara), assign)).toMatchObject({
      refusal: {
        code: 'conflict',
        message: 'That is more than Tomas Lindqvist offers as a mentor: no place is offered.',
        fields: { beyond: 'Tick this if you agreed it with Tomas Lindqvist, or choose someone else.' },
      },
    })
    expect(await db.select().from(mentorships)).toHaveLength(1)
    expect(await assignMentor(as(amara), { ...assign, beyond: 'yes' })).toMatchObject({ ok: true })
    expect(await db.select().from(events)).toMatchObject([{ particulars: { beyond: expect.any(String) } }])
  }))

test.each([
  [{ offerId: 'x', from: '2027-02-01', to: '2027-01-31' }, 'to'],
  [{ offerId: 'x', from: 'soon', to: '2027-01-31' }, 'from'],
  [{ offerId: 'x', ...year, mentorId: 'me' }, undefined],
])('what is no answer to an offer is refused: %j', (input, field) => {
  const { success, error } = acceptOfferInput.safeParse(input)

  expect(success).toBe(false)
  if (field) expect(error?.issues.map(({ path }) => path[0])).toContain(field)
})

test('the busiest moment of a period counts what overlaps, and not what follows', () => {
  const bound = (from: string, to: string | null, minutesPerWeek: number) => ({
    from: at(from),
    to: to === null ? null : at(to),
    minutesPerWeek,
  })
  const bounds = [
    bound('2027-01-01', '2027-03-01', 60),
    bound('2027-03-01', '2027-06-01', 90),
    bound('2027-02-01', null, 30),
  ]

  expect(busiest(bounds, { from: at('2027-01-10'), to: null })).toEqual({ people: 2, minutesPerWeek: 120 })
  expect(busiest(bounds, { from: at('2027-01-10'), to: at('2027-02-20') })).toEqual({ people: 2, minutesPerWeek: 90 })
  expect(busiest(bounds, { from: at('2027-06-01'), to: null })).toEqual({ people: 1, minutesPerWeek: 30 })
  expect(busiest([], { from: at('2027-06-01'), to: null })).toEqual({ people: 0, minutesPerWeek: 0 })
})
