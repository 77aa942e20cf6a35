import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { events, mentorTerms, mentorWishes } from '@/db/schema'
import { setMentorTermsInput, setMentorWishesInput, type SetMentorWishesInput } from '@/lib/mentorship/capacity-input'
import { setMentorTerms } from '@/lib/mentorship/commands/set-mentor-terms'
import { setMentorWishes } from '@/lib/mentorship/commands/set-mentor-wishes'
import { showMentorTerms } from '@/lib/mentorship/terms'
import { utcOffset } from '@/lib/mentorship/utc-offset'
import { wantsFrom } from '@/lib/mentorship/wants'
import { showMentorWishes, wishesOf } from '@/lib/mentorship/wishes'
import { amara, helen, ingrid, inWorld, marcus, priya, rival, tomas } from '../support/world'
import { offerToMentor, wish } from './matching-world'

const terms = { isOpen: true, people: 3, minutesPerWeek: 180, reviewMinutesPerWeek: 45 }
const wishes: SetMentorWishesInput = {
  minutesPerWeek: 45,
  skills: ['linux'],
  prefers: [marcus.id],
  avoids: [tomas.id],
  version: 0,
  unknown: 0,
}

test('a mentor who has said nothing offers what is usual, is not open, and sees what is in use', () =>
  inWorld(async (as) => {
    expect(await showMentorTerms(as(marcus))).toEqual({
      isOpen: false,
      people: 2,
      minutesPerWeek: 120,
      reviewMinutesPerWeek: 60,
      version: 0,
      use: { people: 1, minutesPerWeek: 60 },
    })
    expect(await setMentorTerms(as(marcus), { ...terms, version: 0 })).toMatchObject({ ok: true })
    expect(await showMentorTerms(as(marcus))).toMatchObject({ ...terms, version: 1 })
  }))

test('terms from a stale page are refused, and what was said meanwhile stays', () =>
  inWorld(async (as) => {
    await setMentorTerms(as(marcus), { ...terms, version: 0 })

    for (const version of [0, 2])
      expect(await setMentorTerms(as(marcus), { ...terms, people: 9, version })).toMatchObject({
        refusal: { code: 'stale' },
      })
    expect(await showMentorTerms(as(marcus))).toMatchObject({ people: 3, version: 1 })
  }))

test('whoever is open to mentor has room for someone', () =>
  inWorld(async (as, db) => {
    expect(await setMentorTerms(as(marcus), { ...terms, people: 0, version: 0 })).toMatchObject({
      refusal: { fields: { people: expect.any(String) } },
    })
    expect(await db.select().from(mentorTerms)).toEqual([])
  }))

test.each([
  [{ people: '21', minutesPerWeek: '60', reviewMinutesPerWeek: '0', version: '0' }, 'people'],
  [{ people: '2', minutesPerWeek: '-5', reviewMinutesPerWeek: '0', version: '0' }, 'minutesPerWeek'],
  [{ people: '2', minutesPerWeek: '60', reviewMinutesPerWeek: '1e3', version: '0' }, 'reviewMinutesPerWeek'],
])('terms that nobody could keep are refused: %j', (form, field) => {
  expect(setMentorTermsInput.safeParse(form).error?.issues[0]?.path).toEqual([field])
})

test('wishes are read by oneself and by the manager of one’s programme, and by nobody else', () =>
  inWorld(async (as, db) => {
    await wish(db, priya.id, { avoids: [marcus.id], skills: ['linux'] })
    await wish(db, rival.id, { avoids: [tomas.id] })

    for (const reader of [priya, helen])
      expect((await wishesOf(as(reader), [priya.id, rival.id])).get(priya.id)).toMatchObject({ avoids: ['marcus'] })
    for (const other of [marcus, ingrid, tomas, amara])
      expect(await wishesOf(as(other), [priya.id, rival.id])).toEqual(new Map())
    // Viktor is in no programme: Helen does not read his.
    expect((await wishesOf(as(helen), [rival.id])).size).toBe(0)
  }))

test('one wishes among those who are open to mentor, by name, and never oneself', () =>
  inWorld(async (as, db) => {
    await offerToMentor(db, marcus.id)
    await offerToMentor(db, priya.id)
    await db.insert(mentorTerms).values({ ...terms, personId: tomas.id, isOpen: false })

    expect((await showMentorWishes(as(priya))).mentors).toEqual([
      { id: 'marcus', name: 'Marcus Webb', headline: 'Cloud engineer and mentor', feeling: '' },
    ])
    expect(await setMentorWishes(as(priya), wishes)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await setMentorWishes(as(priya), { ...wishes, avoids: ['forged'] })).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await setMentorWishes(as(priya), { ...wishes, avoids: [], skills: ['forged'] })).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await db.select().from(mentorWishes)).toEqual([])
  }))

test('what was wished of a mentor who closed meanwhile still holds when they open again', () =>
  inWorld(async (as, db) => {
    await offerToMentor(db, marcus.id)
    await offerToMentor(db, tomas.id)
    expect(await setMentorWishes(as(priya), wishes)).toMatchObject({ ok: true })
    await db.update(mentorTerms).set({ isOpen: false }).where(eq(mentorTerms.personId, tomas.id))

    await setMentorWishes(as(priya), { ...wishes, avoids: [], version: 1 })
    expect((await wishesOf(as(priya), [priya.id])).get(priya.id)).toMatchObject({
      avoids: ['tomas'],
      prefers: ['marcus'],
    })
    expect(await setMentorWishes(as(priya), { ...wishes, avoids: [], version: 1 })).toMatchObject({
      refusal: { code: 'stale' },
    })
  }))

test('the history does not say whom someone would rather avoid', () =>
  inWorld(async (as, db) => {
    await offerToMentor(db, marcus.id)
    await offerToMentor(db, tomas.id)
    await setMentorWishes(as(priya), wishes)

    expect(JSON.stringify(await db.select().from(events))).not.toMatch(/marcus|tomas/)
  }))

test('the form’s fields become wishes; anything else in it is refused', () => {
  const form = {
    minutesPerWeek: '45',
    version: '0',
    'skill-1': 'linux',
    'skill-2': '',
    'mentor-marcus': 'prefers',
    'mentor-tomas': '',
  }

  expect(setMentorWishesInput.parse(form)).toEqual({ ...wishes, avoids: [] })
  for (const extra of [
    { personId: 'priya' },
    { 'mentor-tomas': 'hates' },
    { 'skill-3': 'linux' },
    { minutesPerWeek: '5' },
  ])
    expect(setMentorWishesInput.safeParse({ ...form, ...extra }).success).toBe(false)
})

test.each([
  ['Europe/London', '2027-01-04', 0],
  ['Europe/London', '2027-07-05', 60],
  ['Asia/Kolkata', '2027-01-04', 330],
  ['America/St_Johns', '2027-01-04', -210],
  ['Nowhere/Atlantis', '2027-01-04', 0],
])('in %s on %s clocks are %d minutes ahead', (zone, day, minutes) => {
  expect(utcOffset(zone, new Date(`${day}T12:00:00Z`))).toBe(minutes)
})

test('without named skills the five widest gaps are wanted, and what is held is not', () => {
  const requires = { a: 2, b: 3, c: 1, d: 4, e: 5, f: 6, g: 1 }
  const held = { a: { claimed: 1 }, f: { attested: 6 }, g: { claimed: 1 } }

  // Gaps: e 5, d 4, b 3, a 1, c 1.
  expect(Object.entries(wantsFrom([], requires, held)).map(([id, { now, level }]) => [id, now, level])).toEqual([
    ['e', 0, 5],
    ['d', 0, 4],
    ['b', 0, 3],
    ['a', 1, 2],
    ['c', 0, 1],
  ])
  expect(wantsFrom(['f', 'z'], requires, { ...held, z: { claimed: 7 } })).toEqual({
    f: { now: 6, level: 7, weight: 5 },
  })
})
