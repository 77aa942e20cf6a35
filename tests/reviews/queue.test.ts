import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { evidence, mentorships, mentorTerms, programmePeople, skills } from '@/db/schema'
import { askColleague } from '@/lib/reviews/commands/ask-colleague'
import { returnEvidence } from '@/lib/reviews/commands/return-evidence'
import { signOff } from '@/lib/reviews/commands/sign-off'
import { signOffForm } from '@/lib/reviews/form-input'
import { reviewsAnything } from '@/lib/reviews/guided'
import { lastVerdict } from '@/lib/reviews/last-verdict'
import { showPiece } from '@/lib/reviews/show-piece'
import { showQueue } from '@/lib/reviews/show-queue'
import { neededInWords, proofInWords } from '@/lib/reviews/words'
import { asRead, handIn } from '../support/pieces'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival, tomas } from '../support/world'

describe('the queue', () => {
  test('holds what waits of those whom one guides, the oldest promise first', () =>
    inWorld(async (as, db) => {
      await handIn(db, { id: 'b', promisedBy: '2027-01-09' })
      await handIn(db, { id: 'c', promisedBy: '2027-01-12' })
      await handIn(db, { id: 'a', promisedBy: '2027-01-09', submittedAt: new Date(now.getTime() - 1) })
      const returned = await handIn(db, { id: 'd' })
      await db.update(evidence).set({ state: 'returned' }).where(eq(evidence.id, returned.id))
      await handIn(db, { id: 'tomas-piece', personId: tomas.id })

      for (const reviewer of [marcus, ingrid]) {
        const queue = await showQueue(as(reviewer))
        // An account of one line and one claim: one minute to read, two to weigh.
        expect(queue.pieces.map(({ id, minutes, until }) => [id, minutes, until])).toEqual([
          ['a', 3, 3],
          ['b', 3, 6],
          ['c', 3, 9],
        ])
        expect(queue).toMatchObject({ count: 3, minutesNeeded: 9, minutesPerWeek: 60, minutesUsed: 0, more: null })
      }
    }))

  test.each([priya, helen, rival, amara, tomas])('of $name holds nothing, and none of the pieces opens', (other) =>
    inWorld(async (as, db) => {
      const piece = await handIn(db)

      expect(await showQueue(as(other))).toMatchObject({ pieces: [], count: 0 })
      expect(await showPiece(as(other), piece.id)).toBeUndefined()
      expect(await lastVerdict(as(other), piece.id)).toBeUndefined()
      expect(await reviewsAnything(as(other))).toBe(false)
    }),
  )

  test('of a former mentor is empty', () =>
    inWorld(async (as, db) => {
      const piece = await handIn(db)
      await db.update(mentorships).set({ to: now })

      expect(await showQueue(as(marcus))).toMatchObject({ count: 0 })
      expect(await showPiece(as(marcus), piece.id)).toBeUndefined()
    }))

  test('of whoever manages the programme as well as mentoring holds only whom they mentor', () =>
    inWorld(async (as, db) => {
      await db
        .insert(programmePeople)
        .values({ id: 'x', programmeId: 'cloud-2027', personId: tomas.id, place: 'enrolled', from: new Date(0) })
      await db.insert(mentorships).values({ id: 'y', mentorId: helen.id, learnerId: tomas.id, from: new Date(0) })
      await handIn(db)
      const theirs = await handIn(db, { personId: tomas.id })

      expect((await showQueue(as(helen))).pieces.map(({ id }) => id)).toEqual([theirs.id])
    }))

  test('holds the single piece that a colleague asks about, until it is judged', () =>
    inWorld(async (as, db) => {
      const [piece, other] = [await handIn(db), await handIn(db)]
      await db.insert(mentorships).values({ id: 'y', mentorId: rival.id, learnerId: tomas.id, from: new Date(0) })
      const asked = { evidenceId: piece.id, colleagueId: rival.id, note: 'Is that a 2?' }
      expect(await askColleague(as(marcus), asked)).toMatchObject({ ok: true, value: { name: rival.name } })

      const queue = await showQueue(as(rival))
      expect(queue.pieces).toMatchObject([{ id: piece.id, askedBy: marcus.name }])
      expect((await showPiece(as(rival), piece.id))?.question).toEqual({ askedBy: marcus.name, note: 'Is that a 2?' })
      expect(await showPiece(as(rival), other.id)).toBeUndefined()

      await returnEvidence(as(rival), { ...asRead(piece), note: 'What did you do yourself?' })
      expect(await showQueue(as(rival))).toMatchObject({ count: 0 })
      expect(await lastVerdict(as(rival), piece.id)).toBe('Returned to Priya Nair, with your note.')
    }))

  test('lets go of a piece once one has signed it, while it waits for another', () =>
    inWorld(async (as, db) => {
      const piece = await handIn(db, { claims: { networking: 5 } })
      await signOff(as(ingrid), { ...asRead(piece), levels: { networking: 5 }, note: '' })

      expect(await showQueue(as(ingrid))).toMatchObject({ count: 0 })
      expect(await showQueue(as(marcus))).toMatchObject({ count: 1 })
      expect((await showPiece(as(marcus), piece.id))?.standing).toBe(
        'Ingrid Solheim signed Networking 5; one more signature from outside the line is needed.',
      )
      expect(await lastVerdict(as(ingrid), piece.id)).toBe(
        'You signed off Networking 5 for Priya Nair. Until it is attested, one more signature from outside the line is needed.',
      )
    }))

  test('counts this week’s minutes against one’s own, once for each piece', () =>
    inWorld(async (as, db) => {
      const terms = { personId: marcus.id, isOpen: true, people: 2, minutesPerWeek: 120, reviewMinutesPerWeek: 20 }
      await db.insert(mentorTerms).values(terms)
      // Two claims and one line: five minutes. The Monday of the story begins its week.
      const [one, two] = [await handIn(db, { claims: { networking: 2, linux: 2 } }), await handIn(db)]
      const lastWeek = await handIn(db)
      await signOff(as(marcus), { ...asRead(one), levels: { networking: 2, linux: 1 }, note: '' })
      await returnEvidence(as(marcus), { ...asRead(two), note: 'What did you do yourself?' })
      await returnEvidence(as(marcus, new Date('2027-01-03T23:00:00Z')), {
        ...asRead(lastWeek),
        note: 'What did you do?',
      })

      expect(await showQueue(as(marcus))).toMatchObject({ minutesPerWeek: 20, minutesUsed: 8 })
    }))

  test('comes in pages, and goes on after a piece that was judged meanwhile', () =>
    inWorld(async (as, db) => {
      const dayOf = (number: number) => `2027-01-${String(10 + Math.floor(number / 10)).padStart(2, '0')}`
      for (let number = 0; number < 60; number++)
        await handIn(db, { id: `p${String(number).padStart(2, '0')}`, promisedBy: dayOf(number) })

      const first = await showQueue(as(marcus))
      expect(first.pieces).toHaveLength(50)
      expect(first).toMatchObject({ count: 60, minutesNeeded: 180, more: 'p49' })
      await db.update(evidence).set({ state: 'returned' }).where(eq(evidence.id, 'p49'))
      const second = await showQueue(as(marcus), 'p49')
      expect(second.pieces.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, index) => `p${50 + index}`))
      expect(second.more).toBeNull()
      expect((await showQueue(as(marcus), 'nobody-knows')).pieces).toEqual([])
    }))
})

test('a piece stands beside the words of its levels, the proof that is asked for and who signed', () =>
  inWorld(async (as, db) => {
    await db.update(skills).set({ proof: { fromLevel: 2, pieces: 2, observers: 2, withinMonths: 12 } })
    const piece = await handIn(db)
    await signOff(as(ingrid), { ...asRead(piece), levels: { networking: 2 }, note: '' })

    const shown = await showPiece(as(marcus), piece.id)

    expect(shown?.claims).toMatchObject([
      {
        title: 'Networking',
        level: 2,
        proofSays: 'Takes 2 pieces and 2 people who sign, none older than 12 months.',
        signed: [{ signer: ingrid.name, level: 2 }],
      },
    ])
    expect(shown?.claims[0]?.levels[1]).toBe('What Networking at 1 looks like.')
    expect(shown?.standing).toBe(
      'Ingrid Solheim signed Networking 2; one more signature and one more piece are needed.',
    )
    expect(shown).toMatchObject({ hasSigned: false, mayReopen: true })
  }))

test('proof and what is lacking are said in words', () => {
  expect(proofInWords(3, undefined)).toBe('One piece and one signature are enough.')
  expect(proofInWords(5, undefined)).toBe(
    'Takes 1 piece and 2 people who sign, at least one of them from outside the line.',
  )
  expect(neededInWords({ pieces: 0, signers: 0, outside: false })).toBe('')
  expect(neededInWords({ pieces: 0, signers: 2, outside: false })).toBe('2 more signatures are needed')
  expect(neededInWords({ pieces: 2, signers: 0, outside: false })).toBe('2 more pieces are needed')
  expect(neededInWords({ pieces: 0, signers: 0, outside: true })).toBe(
    'one more signature from outside the line is needed',
  )
})

describe('the form of a sign-off', () => {
  const sent = { evidenceId: 'p', revision: '1', contentHash: 'a'.repeat(64), note: '', next: 'q' }

  test('leaves out what the piece does not show', () => {
    expect(signOffForm.parse({ ...sent, 'level.networking': '2', 'level.linux': '0' })).toEqual({
      ...sent,
      revision: 1,
      levels: { networking: 2 },
    })
  })

  test.each([
    ['no level at all', { 'level.networking': '0' }],
    ['a level beyond the scale', { 'level.networking': '8' }],
    ['a level that is no number', { 'level.networking': 'high' }],
    ['a field of its own', { 'level.networking': '2', signerId: 'ingrid' }],
    ['a hash that is none', { 'level.networking': '2', contentHash: 'x' }],
  ])('is refused with %s', (_what, fields) => expect(signOffForm.safeParse({ ...sent, ...fields }).success).toBe(false))
})
