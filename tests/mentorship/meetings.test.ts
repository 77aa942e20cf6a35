import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { events, meetingActions, meetings, mentorships, privateNotes } from '@/db/schema'
import type { Database } from '@/db'
import { contextFor, type Context } from '@/lib/access/context'
import { readInput } from '@/lib/access/read-input'
import type { Result } from '@/lib/core/result'
import { changeMeeting } from '@/lib/mentorship/commands/change-meeting'
import { keepMeeting } from '@/lib/mentorship/commands/keep-meeting'
import { tickAction } from '@/lib/mentorship/commands/tick-action'
import { writePrivateNote } from '@/lib/mentorship/commands/write-private-note'
import { changeMeetingForm, keepMeetingForm, privateNoteForm } from '@/lib/mentorship/meeting-input'
import { findAction, findMeeting, meetingsOf, openActions, privateNoteOf } from '@/lib/mentorship/meetings'
import { findMentorship, mentoringOf, mentorshipsOf } from '@/lib/mentorship/queries'
import { withDatabase } from '../support/databases'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival, tomas, type As } from '../support/world'

const pair = 'marcus-mentors-priya'
const outsiders = [ingrid, helen, rival, amara, tomas]
const talk = {
  mentorshipId: pair,
  heldOn: '2027-01-04',
  notes: 'The rotation begins in August.',
  actions: [
    { id: null, says: 'Book the exam', owner: 'learner', by: '2027-02-01' },
    { id: null, says: 'Ask the cloud team', owner: 'mentor', by: null },
  ],
} as const
const input = () => ({ ...talk, actions: [...talk.actions] })

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}

const kept = async (as: As, who = marcus) => valueOf(await keepMeeting(as(who), input())).meetingId

async function meetingIn(as: As, meetingId: string) {
  const meeting = await findMeeting(as(priya), meetingId)
  if (!meeting) throw new Error('There is none.')
  return meeting
}

/** Marcus mentored Priya until an hour ago. */
const part = (db: Database) =>
  db
    .update(mentorships)
    .set({ to: new Date(now.getTime() - 3_600_000) })
    .where(eq(mentorships.id, pair))

test.each([priya, marcus])('what $name keeps of a meeting both read, with who agreed to do what', (keeper) =>
  inWorld(async (as) => {
    await kept(as, keeper)

    for (const reader of [priya, marcus]) {
      const [meeting] = await meetingsOf(as(reader), pair)
      expect(meeting).toMatchObject({ heldOn: '2027-01-04', notes: talk.notes, keptBy: keeper.name, version: 1 })
      expect(meeting?.actions.map(({ says, owner, by }) => [says, owner.name, by])).toEqual([
        ['Book the exam', 'Priya Nair', '2027-02-01'],
        ['Ask the cloud team', 'Marcus Webb', null],
      ])
      expect(await openActions(as(reader))).toHaveLength(2)
    }
  }),
)

test('the newest meeting stands first, and what is due first stands first among what is open', () =>
  inWorld(async (as) => {
    const earlier = { ...input(), heldOn: '2026-12-01', actions: [] }
    await kept(as)
    await keepMeeting(as(priya), { ...earlier, heldOn: '2026-11-01' })
    await keepMeeting(as(marcus), {
      ...earlier,
      actions: [{ id: null, says: 'Read chapter 3', owner: 'learner', by: '2027-01-20' }],
    })

    expect((await meetingsOf(as(priya), pair)).map(({ heldOn }) => heldOn)).toEqual([
      '2027-01-04',
      '2026-12-01',
      '2026-11-01',
    ])
    expect((await openActions(as(priya))).map(({ by }) => by)).toEqual(['2027-01-20', '2027-02-01', null])
  }))

test('either of the two ticks an action done, and takes that back; ticking twice keeps the first moment', () =>
  inWorld(async (as) => {
    const meeting = await meetingIn(as, await kept(as))
    const actionId = meeting.actions[0]?.id ?? ''
    const later = new Date(now.getTime() + 60_000)

    await tickAction(as(priya), { actionId, isDone: true })
    expect(await tickAction(as(marcus, later), { actionId, isDone: true })).toMatchObject({ ok: true })
    expect(await findAction(as(marcus), actionId)).toMatchObject({ doneAt: now })
    expect(await openActions(as(priya))).toHaveLength(1)
    await tickAction(as(marcus), { actionId, isDone: false })
    expect(await findAction(as(priya), actionId)).toMatchObject({ doneAt: null })
  }))

test('notes are put right by either; what is done stays ticked, what is left out is gone', () =>
  inWorld(async (as) => {
    const meetingId = await kept(as)
    const [book] = (await meetingIn(as, meetingId)).actions
    await tickAction(as(priya), { actionId: book?.id ?? '', isDone: true })
    const change = {
      meetingId,
      version: 1,
      heldOn: '2027-01-03',
      notes: 'The rotation begins in September.',
      actions: [
        { id: book?.id ?? '', says: 'Book the first exam', owner: 'learner' as const, by: null },
        { id: null, says: 'Look at the labs', owner: 'mentor' as const, by: null },
      ],
    }
    expect(await changeMeeting(as(priya), change)).toMatchObject({ ok: true, value: { version: 2 } })

    const meeting = await meetingIn(as, meetingId)
    expect(meeting).toMatchObject({ heldOn: '2027-01-03', notes: 'The rotation begins in September.', version: 2 })
    expect(meeting.actions.map(({ says, doneAt }) => [says, doneAt !== null]).toSorted()).toEqual([
      ['Book the first exam', true],
      ['Look at the labs', false],
    ])

    // A page from before is refused, and so is an action that belongs to another meeting.
    expect(await changeMeeting(as(marcus), { ...change, notes: 'Mine.' })).toMatchObject({ refusal: { code: 'stale' } })
    const other = await meetingIn(as, await kept(as))
    const borrowed = { id: other.actions[0]?.id ?? '', says: 'Taken', owner: 'mentor' as const, by: null }
    expect(await changeMeeting(as(marcus), { ...change, version: 2, actions: [borrowed] })).toMatchObject({
      refusal: { code: 'stale' },
    })
    expect(await findAction(as(priya), other.actions[0]?.id ?? '')).toMatchObject({ says: 'Book the exam' })
  }))

test('a meeting that is still to come is not kept, tomorrow elsewhere is', () =>
  inWorld(async (as, db) => {
    expect(await keepMeeting(as(marcus), { ...input(), heldOn: '2027-01-06' })).toMatchObject({
      refusal: { code: 'invalid', fields: { heldOn: expect.any(String) } },
    })
    expect(await db.select().from(meetings)).toEqual([])
    expect(await keepMeeting(as(marcus), { ...input(), heldOn: '2027-01-05' })).toMatchObject({ ok: true })
  }))

describe.each(outsiders)('to $name', (outsider) => {
  test('no mentorship, meeting, action or note of these two exists, and nothing can be written to it', () =>
    inWorld(async (as, db) => {
      const meetingId = await kept(as)
      const [action] = (await meetingIn(as, meetingId)).actions
      for (const one of [priya, marcus])
        await writePrivateNote(as(one), { mentorshipId: pair, text: `Private to ${one.name}.`, version: 0 })
      const rows = async () => [
        await db.select().from(meetings),
        await db.select().from(meetingActions),
        await db.select().from(privateNotes),
        await db.select().from(events),
      ]
      const before = await rows()
      const context = as(outsider)

      expect(await findMentorship(context, pair)).toBeUndefined()
      expect((await mentorshipsOf(context)).filter(({ id }) => id === pair)).toEqual([])
      expect(await meetingsOf(context, pair)).toEqual([])
      expect(await findMeeting(context, meetingId)).toBeUndefined()
      expect(await findAction(context, action?.id ?? '')).toBeUndefined()
      expect(await openActions(context)).toEqual([])
      expect(await privateNoteOf(context, pair)).toEqual({ text: '', version: 0 })
      for (const attempt of [
        () => keepMeeting(context, input()),
        () => changeMeeting(context, { ...input(), meetingId, version: 1 }),
        () => tickAction(context, { actionId: action?.id ?? '', isDone: true }),
        () => writePrivateNote(context, { mentorshipId: pair, text: 'Mine now.', version: 0 }),
        () => writePrivateNote(context, { mentorshipId: pair, text: 'Mine now.', version: 1 }),
      ])
        expect(await attempt()).toMatchObject({ refusal: { code: 'not-found' } })
      expect(await rows()).toEqual(before)
    }))
})

test('who has or had a mentor, and who mentors or mentored, is known of oneself', () =>
  inWorld(async (as, db) => {
    await part(db)
    expect(await mentoringOf(as(priya))).toEqual({ asLearner: true, asMentor: false })
    expect(await mentoringOf(as(marcus))).toEqual({ asLearner: false, asMentor: true })
    expect(await mentoringOf(as(rival))).toEqual({ asLearner: false, asMentor: false })
    expect(await mentorshipsOf(as(priya))).toMatchObject([{ id: pair, mentor: 'Marcus Webb', isInForce: false }])
  }))

test('a former pair reads what it kept, and adds and changes nothing', () =>
  inWorld(async (as, db) => {
    const meetingId = await kept(as)
    const [action] = (await meetingIn(as, meetingId)).actions
    await part(db)

    for (const one of [priya, marcus]) {
      expect(await meetingsOf(as(one), pair)).toHaveLength(1)
      for (const attempt of [
        () => keepMeeting(as(one), input()),
        () => changeMeeting(as(one), { ...input(), meetingId, version: 1, actions: [] }),
        () => tickAction(as(one), { actionId: action?.id ?? '', isDone: true }),
      ])
        expect(await attempt()).toMatchObject({
          refusal: { code: 'conflict', message: expect.stringContaining('ended') },
        })
    }
    expect(await db.select().from(meetings)).toMatchObject([{ version: 1 }])
    expect(await db.select().from(meetingActions)).toHaveLength(2)
    expect(await openActions(as(priya))).toEqual([])
  }))

describe('a private note', () => {
  test.each([
    [priya, marcus],
    [marcus, priya],
  ])('of $name is read by nobody else, in no query and not in the history', (author, other) =>
    inWorld(async (as, db) => {
      await kept(as)
      await writePrivateNote(as(author), { mentorshipId: pair, text: 'Sounded worn out.', version: 0 })

      expect(await privateNoteOf(as(author), pair)).toEqual({ text: 'Sounded worn out.', version: 1 })
      const readers: Context[] = [other, ...outsiders].map((one) => as(one))
      for (const context of readers)
        expect(
          JSON.stringify([
            await privateNoteOf(context, pair),
            await findMentorship(context, pair),
            await mentorshipsOf(context),
            await meetingsOf(context, pair),
            await openActions(context),
          ]),
        ).not.toContain('worn out')
      expect(JSON.stringify(await db.select().from(events))).not.toContain('worn out')
    }),
  )

  test('each of the two has their own, changes it only as they last saw it, and keeps it after the end', () =>
    inWorld(async (as, db) => {
      const note = (text: string, version: number) => ({ mentorshipId: pair, text, version })
      expect(await writePrivateNote(as(priya), note('Hers', 0))).toEqual({ ok: true, value: { version: 1 } })
      expect(await writePrivateNote(as(marcus), note('His', 0))).toEqual({ ok: true, value: { version: 1 } })
      expect(await writePrivateNote(as(marcus), note('His again', 0))).toMatchObject({ refusal: { code: 'stale' } })
      await part(db)
      expect(await writePrivateNote(as(marcus), note('', 1))).toEqual({ ok: true, value: { version: 2 } })

      expect(await privateNoteOf(as(priya), pair)).toEqual({ text: 'Hers', version: 1 })
      expect(await privateNoteOf(as(marcus), pair)).toEqual({ text: '', version: 2 })
    }))
})

describe('at the door', () => {
  const form = { mentorshipId: pair, heldOn: '2027-01-04', notes: 'Talked.' }
  const line = { 'action.0.says': 'Book it', 'action.0.owner': 'learner', 'action.0.by': '', 'action.0.id': '' }

  test('a form’s lines are actions; an empty line is none', () => {
    const empty = { 'action.1.says': ' ', 'action.1.owner': 'mentor', 'action.1.by': '2027-02-01' }
    expect(readInput(keepMeetingForm, { ...form, ...line, ...empty })).toEqual({
      input: { ...form, actions: [{ id: null, says: 'Book it', owner: 'learner', by: null }] },
    })
  })

  test.each([
    ['10,000 characters of notes', { ...form, notes: 'x'.repeat(10_000) }, 'notes', '8,000 characters'],
    ['no notes', { ...form, notes: '  ' }, 'notes', 'Write a line'],
    ['a day that is none', { ...form, heldOn: '2027-02-30' }, 'heldOn', 'Give a day'],
    ['a third person', { ...form, ...line, 'action.0.owner': 'viktor' }, 'actions.0.owner', 'who of you'],
    ['an endless action', { ...form, ...line, 'action.0.says': 'x'.repeat(301) }, 'actions.0.says', '300'],
  ])('%s are refused with a sentence', (_what, sent, field: string, says) => {
    expect(readInput(keepMeetingForm, sent)).toMatchObject({
      refusal: { refusal: { fields: { [field]: expect.stringContaining(says) } } },
    })
  })

  test('twenty-one actions, a field that no form has, and a version that is no number are refused', () => {
    const many = Object.fromEntries(
      Array.from({ length: 21 }, (_, index) => index).flatMap((index) => [
        [`action.${index}.says`, 'Do it'],
        [`action.${index}.owner`, 'mentor'],
      ]),
    )
    expect(readInput(keepMeetingForm, { ...form, ...many })).toMatchObject({
      refusal: { refusal: { fields: { actions: expect.stringContaining('20') } } },
    })
    expect(readInput(keepMeetingForm, { ...form, keptBy: 'viktor' })).toMatchObject({ refusal: { ok: false } })
    const change = { heldOn: form.heldOn, notes: form.notes, meetingId: 'm' }
    expect(readInput(changeMeetingForm, { ...change, version: '1' })).toMatchObject({ input: { version: 1 } })
    expect(readInput(changeMeetingForm, { ...change, version: 'x' })).toMatchObject({
      refusal: { ok: false },
    })
    const note = { mentorshipId: pair, version: '0', text: 'x'.repeat(10_000) }
    expect(readInput(privateNoteForm, note)).toMatchObject({
      refusal: { refusal: { fields: { text: expect.stringContaining('8,000') } } },
    })
  })
})

test('of two who change the same notes at once, one is told to look again', () =>
  withDatabase('world', async ({ db }) => {
    const [learner, mentor] = [contextFor(priya, db, now), contextFor(marcus, db, now)]
    const { meetingId } = valueOf(await keepMeeting(learner, input()))
    const change = (notes: string) => ({ meetingId, version: 1, heldOn: '2027-01-04', notes, actions: [] })
    const answers = await Promise.all([changeMeeting(learner, change('Hers')), changeMeeting(mentor, change('His'))])

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'stale' } })
    expect(await findMeeting(learner, meetingId)).toMatchObject({ version: 2, actions: [] })
  }))
