import { and, eq, isNull } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Database } from '@/db'
import {
  dateMoves,
  events,
  evidence,
  evidenceReturns,
  evidenceRevisions,
  heldLevels,
  mentorships,
  reviewRequests,
  signOffNotes,
  signOffs,
  skills,
} from '@/db/schema'
import { NotAllowed } from '@/lib/access/policy'
import { recogniseLevel } from '@/lib/ledger/commands/recognise-level'
import { countingSignOffs } from '@/lib/ledger/counting'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { setTerms } from '@/lib/pathways/commands/set-terms'
import { dateMovesOf } from '@/lib/pathways/forecast-move'
import { askColleague } from '@/lib/reviews/commands/ask-colleague'
import { reopenSignOff } from '@/lib/reviews/commands/reopen-sign-off'
import { returnEvidence } from '@/lib/reviews/commands/return-evidence'
import { signOff } from '@/lib/reviews/commands/sign-off'
import { asRead, handIn, type Piece } from '../support/pieces'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival, tomas } from '../support/world'

const networking = (piece: Piece, level = 2) => ({
  ...asRead(piece),
  levels: { networking: level },
  note: 'I was there.',
})

async function attested(db: Database, skillId = 'networking') {
  const [row] = await db
    .select({ level: heldLevels.level, ground: heldLevels.ground, statedBy: heldLevels.statedBy })
    .from(heldLevels)
    .where(
      and(
        eq(heldLevels.personId, priya.id),
        eq(heldLevels.skillId, skillId),
        eq(heldLevels.proof, 'attested'),
        isNull(heldLevels.supersededAt),
      ),
    )
  return row
}

/** The author changes what the piece says. */
async function change(db: Database, { id }: Piece) {
  const [before] = await db.select().from(evidenceRevisions).where(eq(evidenceRevisions.evidenceId, id))
  const changed = { revision: 2, contentHash: 'f'.repeat(64) }
  if (before) await db.insert(evidenceRevisions).values({ ...before, ...changed })
  await db.update(evidence).set(changed).where(eq(evidence.id, id))
}

const stateOf = async (db: Database, { id }: Piece) =>
  (await db.select({ state: evidence.state }).from(evidence).where(eq(evidence.id, id)))[0]?.state

describe('a sign-off attests a level', () => {
  test.each([
    [marcus, 'mentor'],
    [ingrid, 'lead'],
  ] as const)('by $name, who stands there as %s', (signer, standing) =>
    inWorld(async (as, db) => {
      const piece = await handIn(db)

      expect(await signOff(as(signer), networking(piece))).toMatchObject({
        ok: true,
        value: { attested: { networking: 2 }, waitsForAnother: false },
      })

      const rows = await db.select().from(signOffs)
      expect(rows).toMatchObject([
        { seq: 1, entry: 'sign-off', personId: priya.id, signerId: signer.id, signerStanding: standing, attempt: 0 },
      ])
      expect(rows[0]?.evidenceHash).toBe(piece.contentHash)
      expect(await db.select({ text: signOffNotes.text }).from(signOffNotes)).toEqual([{ text: 'I was there.' }])
      expect(await attested(db)).toEqual({ level: 2, ground: 'sign-off', statedBy: signer.id })
      expect(await stateOf(db, piece)).toBe('signed-off')
      expect(await db.select().from(events)).toMatchObject([{ action: 'evidence.review', actorId: signer.id }])
    }),
  )

  test('in one skill of two, and at less than was claimed: what was seen counts', () =>
    inWorld(async (as, db) => {
      const piece = await handIn(db, { claims: { networking: 3, linux: 2 } })

      await signOff(as(marcus), networking(piece, 1))

      expect(await attested(db)).toMatchObject({ level: 1 })
      expect(await attested(db, 'linux')).toBeUndefined()
      expect(await stateOf(db, piece)).toBe('signed-off')
    }))

  test('never at more than was claimed, nor of what was not claimed', () =>
    inWorld(async (as, db) => {
      const piece = await handIn(db)

      expect(await signOff(as(marcus), networking(piece, 3))).toMatchObject({ refusal: { code: 'invalid' } })
      expect(await signOff(as(marcus), { ...networking(piece), levels: { linux: 1 } })).toMatchObject({
        refusal: { code: 'invalid' },
      })
      expect(await db.select().from(signOffs)).toEqual([])
    }))

  test('sent again it stands there once, and another level needs a reopening first', () =>
    inWorld(async (as, db) => {
      const piece = await handIn(db)
      const first = await signOff(as(marcus), networking(piece))

      expect(await signOff(as(marcus), networking(piece))).toEqual(first)
      expect(await signOff(as(marcus), networking(piece, 1))).toMatchObject({ refusal: { code: 'conflict' } })
      expect(await db.select().from(signOffs)).toHaveLength(1)
      expect(await db.select().from(events)).toHaveLength(1)
    }))
})

describe('what was read is what is judged', () => {
  test('a piece that changed since is refused, and nothing is written', () =>
    inWorld(async (as, db) => {
      const piece = await handIn(db)
      await change(db, piece)

      for (const judge of [
        () => signOff(as(marcus), networking(piece)),
        () => returnEvidence(as(marcus), { ...asRead(piece), note: 'What did you do yourself?' }),
      ])
        expect(await judge()).toMatchObject({ refusal: { code: 'stale' } })
      expect(await db.select().from(signOffs)).toEqual([])
      expect(await db.select().from(evidenceReturns)).toEqual([])
    }))

  test('a forged hash is refused', () =>
    inWorld(async (as, db) => {
      const piece = await handIn(db)
      const forged = { ...networking(piece), contentHash: 'a'.repeat(64) }

      expect(await signOff(as(marcus), forged)).toMatchObject({ refusal: { code: 'stale' } })
    }))

  test('a piece that was returned or taken back is not signed off', () =>
    inWorld(async (as, db) => {
      const piece = await handIn(db)
      await returnEvidence(as(ingrid), { ...asRead(piece), note: 'What did you do yourself?' })
      expect(await signOff(as(marcus), networking(piece))).toMatchObject({ refusal: { code: 'conflict' } })
      await db.update(evidence).set({ state: 'withdrawn' })
      expect(await signOff(as(marcus), networking(piece))).toMatchObject({ refusal: { code: 'not-found' } })
      expect(await db.select().from(signOffs)).toEqual([])
    }))

  test('a sign-off of a piece that is changed afterwards counts no more', () =>
    inWorld(async (as, db) => {
      const piece = await handIn(db)
      await signOff(as(marcus), networking(piece))
      expect(await countingSignOffs(as(priya), priya.id, 'networking')).toHaveLength(1)

      await change(db, piece)

      expect(await countingSignOffs(as(priya), priya.id, 'networking')).toEqual([])
    }))
})

describe('who may judge', () => {
  const attempts = [
    ['signs off', (context, piece) => signOff(context, networking(piece))],
    ['returns', (context, piece) => returnEvidence(context, { ...asRead(piece), note: 'What did you do yourself?' })],
    ['asks', (context, piece) => askColleague(context, { evidenceId: piece.id, colleagueId: ingrid.id, note: '' })],
  ] satisfies readonly (readonly [string, (context: Parameters<typeof signOff>[0], piece: Piece) => Promise<unknown>])[]

  test.each(attempts)('nobody %s their own evidence, nor does who manages a programme only', (_what, attempt) =>
    inWorld(async (as, db) => {
      const piece = await handIn(db)

      for (const other of [priya, helen]) await expect(attempt(as(other), piece)).rejects.toThrow(NotAllowed)
      for (const table of [signOffs, evidenceReturns, reviewRequests]) expect(await db.select().from(table)).toEqual([])
    }),
  )

  test.each(attempts)('to whom it does not concern, there is nothing that one %s', (_what, attempt) =>
    inWorld(async (as, db) => {
      const piece = await handIn(db)
      await db.update(mentorships).set({ to: new Date('2026-12-31T00:00:00Z') })

      for (const other of [rival, amara, tomas, marcus])
        expect(await attempt(as(other), piece)).toMatchObject({ refusal: { code: 'not-found' } })
      for (const table of [signOffs, evidenceReturns, reviewRequests]) expect(await db.select().from(table)).toEqual([])
    }),
  )

  test('a colleague who is asked may judge that one piece, once', () =>
    inWorld(async (as, db) => {
      const piece = await handIn(db)
      const other = await handIn(db)
      // Viktor guides nobody, but Networking 2 of his own is attested.
      const level = { personId: rival.id, skillId: 'networking', level: 2, note: 'Ran the campus network.' }
      await db.insert(mentorships).values({ id: 'm', mentorId: tomas.id, learnerId: rival.id, from: new Date(0) })
      await recogniseLevel(as(tomas), level)
      expect(await askColleague(as(marcus), { evidenceId: piece.id, colleagueId: rival.id, note: '' })).toMatchObject({
        ok: true,
      })

      // Whom else to ask is not for the colleague to say.
      const onwards = { evidenceId: piece.id, colleagueId: ingrid.id, note: '' }
      await expect(askColleague(as(rival), onwards)).rejects.toThrow(NotAllowed)
      expect(await signOff(as(rival), networking(other))).toMatchObject({ refusal: { code: 'not-found' } })
      expect(await signOff(as(rival), networking(piece))).toMatchObject({ ok: true })

      expect(await db.select().from(signOffs)).toMatchObject([{ signerId: rival.id, signerStanding: 'colleague' }])
      expect(await db.select().from(reviewRequests)).toMatchObject([{ answeredAt: now }])
      expect(await signOff(as(rival), networking(piece))).toMatchObject({ refusal: { code: 'not-found' } })
    }))

  test('only someone who could know is asked: not the author, not oneself, not just anyone', () =>
    inWorld(async (as, db) => {
      const piece = await handIn(db)

      for (const colleagueId of [priya.id, marcus.id, rival.id, amara.id, 'nobody'])
        expect(await askColleague(as(marcus), { evidenceId: piece.id, colleagueId, note: '' })).toMatchObject({
          refusal: { code: 'invalid' },
        })
      expect(await db.select().from(reviewRequests)).toEqual([])
    }))
})

describe('a level of 5 waits for a second signature, from outside the line', () => {
  test('the lead signs, then the mentor: attested at 4, then at 5', () =>
    inWorld(async (as, db) => {
      const piece = await handIn(db, { claims: { networking: 5 } })

      expect(await signOff(as(ingrid), networking(piece, 5))).toMatchObject({
        value: { attested: { networking: 4 }, waitsForAnother: true },
      })
      expect(await stateOf(db, piece)).toBe('waiting')
      expect(await signOff(as(marcus), networking(piece, 5))).toMatchObject({
        value: { attested: { networking: 5 }, waitsForAnother: false },
      })

      expect(await stateOf(db, piece)).toBe('signed-off')
      expect(await attested(db)).toMatchObject({ level: 5 })
    }))

  test('a rule that asks for two pieces leaves a judged piece signed off, and the level for later', () =>
    inWorld(async (as, db) => {
      await db.update(skills).set({ proof: { fromLevel: 2, pieces: 2, observers: 1 } })
      const [one, two] = [await handIn(db), await handIn(db)]

      expect(await signOff(as(marcus), networking(one))).toMatchObject({
        value: { attested: { networking: 1 }, waitsForAnother: false },
      })
      expect(await signOff(as(marcus), networking(two))).toMatchObject({ value: { attested: { networking: 2 } } })
    }))
})

describe('a sign-off is taken back by a row of its own', () => {
  const reopen = async (db: Database, seq = 1) => {
    const [row] = await db.select({ id: signOffs.id }).from(signOffs).where(eq(signOffs.seq, seq))
    return { signOffId: row?.id ?? '', reason: 'That was not her own work.' }
  }

  test('with the reason; the level falls, and the piece waits again', () =>
    inWorld(async (as, db) => {
      const piece = await handIn(db)
      await signOff(as(marcus), networking(piece))

      expect(await reopenSignOff(as(ingrid), await reopen(db))).toMatchObject({ ok: true, value: { attested: 0 } })

      const rows = await db.select().from(signOffs).orderBy(signOffs.seq)
      expect(rows).toMatchObject([
        { seq: 1, entry: 'sign-off' },
        { seq: 2, entry: 'reopening', reopens: 1, signerId: ingrid.id, level: 2 },
      ])
      expect(await attested(db)).toMatchObject({ level: 0, statedBy: ingrid.id })
      expect(await stateOf(db, piece)).toBe('waiting')
    }))

  test('once; then it can be given again', () =>
    inWorld(async (as, db) => {
      const piece = await handIn(db)
      await signOff(as(marcus), networking(piece))
      await reopenSignOff(as(marcus), await reopen(db))
      expect(await reopenSignOff(as(marcus), await reopen(db))).toMatchObject({ refusal: { code: 'conflict' } })

      await signOff(as(marcus), networking(piece))
      expect(await attested(db)).toMatchObject({ level: 2 })
      await reopenSignOff(as(marcus), await reopen(db, 3))

      const rows = await db.select().from(signOffs).orderBy(signOffs.seq)
      expect(rows.map(({ entry, attempt }) => `${entry} ${attempt}`)).toEqual([
        'sign-off 0',
        'reopening 0',
        'sign-off 1',
        'reopening 1',
      ])
    }))

  test('never by the person, by a programme manager, or by anyone whom it does not concern', () =>
    inWorld(async (as, db) => {
      await signOff(as(marcus), networking(await handIn(db)))
      const input = await reopen(db)

      for (const other of [priya, helen]) await expect(reopenSignOff(as(other), input)).rejects.toThrow(NotAllowed)
      for (const other of [rival, amara, tomas])
        expect(await reopenSignOff(as(other), input)).toMatchObject({ refusal: { code: 'not-found' } })
      expect(await db.select().from(signOffs)).toHaveLength(1)
    }))
})

describe('prior learning stands beside the ledger', () => {
  const recognise = (level: number) => ({ personId: priya.id, skillId: 'networking', level, note: 'Her earlier job.' })

  test('the higher of the two is held, and neither lowers the other', () =>
    inWorld(async (as, db) => {
      await signOff(as(marcus), networking(await handIn(db)))

      expect(await recogniseLevel(as(ingrid), recognise(1))).toMatchObject({ value: { level: 2 } })
      expect(await attested(db)).toMatchObject({ level: 2, ground: 'sign-off' })
      expect(await recogniseLevel(as(ingrid), recognise(3))).toMatchObject({ value: { level: 3 } })
      expect(await attested(db)).toMatchObject({ level: 3, ground: 'prior-learning' })
      expect(await recogniseLevel(as(ingrid), recognise(0))).toMatchObject({ value: { level: 2 } })
      expect(await attested(db)).toMatchObject({ level: 2, ground: 'sign-off' })
    }))

  test('what was recognised holds again when the sign-off above it is taken back', () =>
    inWorld(async (as, db) => {
      await recogniseLevel(as(ingrid), recognise(1))
      await signOff(as(marcus), networking(await handIn(db)))
      const [row] = await db.select().from(signOffs)

      await reopenSignOff(as(marcus), { signOffId: row?.id ?? '', reason: 'That was not her own work.' })

      expect(await attested(db)).toEqual({ level: 1, ground: 'prior-learning', statedBy: ingrid.id })
    }))

  test('a level that takes two signers is not recognised by one', () =>
    inWorld(async (as, db) => {
      expect(await recogniseLevel(as(marcus), recognise(5))).toMatchObject({ refusal: { code: 'invalid' } })
      expect(await recogniseLevel(as(marcus), recognise(4))).toMatchObject({ ok: true })
      expect(await db.select().from(heldLevels)).toHaveLength(1)
    }))
})

test('a sign-off keeps how the date moved, and so does taking it back', () =>
  inWorld(async (as, db) => {
    await claimLevels(as(priya), { levels: { networking: 1 } })
    await chooseTarget(as(priya), { roleId: 'cloud-engineer', wishedBy: null })
    await setTerms(as(priya), { hoursPerWeek: 7, budget: null, deadline: null, version: 0 })
    // Before the rotation come 40 hours of Linux, 30 of networking and 60 for the certificate: 19 weeks at 7 hours, so it
    // begins on 5 July. Without Linux they are 13 weeks, and it begins on 5 April. Either way it takes 13 weeks.
    const piece = await handIn(db, { claims: { linux: 2 } })
    const signed = await signOff(as(marcus), { ...asRead(piece), levels: { linux: 2 }, note: '' })
    const id = signed.ok ? (signed.value.signOffIds[0] ?? '') : ''
    await reopenSignOff(as(marcus), { signOffId: id, reason: 'That was not her own work.' })

    const [back, forth] = await dateMovesOf(as(priya), priya.id)

    expect(forth).toMatchObject({ cause: 'sign-off', causeId: id, fromDate: '2027-10-03', toDate: '2027-07-04' })
    expect(back).toMatchObject({ cause: 'reopening', fromDate: '2027-07-04', toDate: '2027-10-03' })
    expect(await dateMovesOf(as(rival), priya.id)).toEqual([])
    expect(await db.select().from(dateMoves)).toHaveLength(2)
  }))
