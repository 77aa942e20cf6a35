import { describe, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { events, evidence, evidenceDrafts, evidenceRevisions } from '@/db/schema'
import { NotAllowed } from '@/lib/access/policy'
import { reviseEvidence } from '@/lib/evidence/commands/revise-evidence'
import { withdrawEvidence } from '@/lib/evidence/commands/withdraw-evidence'
import { saveDraft } from '@/lib/evidence/keep-draft'
import { evidenceOf, findEvidence } from '@/lib/evidence/queries'
import { amara, helen, ingrid, inWorld, marcus, priya, rival, tomas } from '../support/world'
import { answered, asked, endMentoring, goalFor, piece, signOffByMarcus, submitted } from './pieces'

describe('who sees a piece of evidence', () => {
  test.each([priya, marcus, ingrid, helen])('its author and those who look after them: $name', (person) =>
    inWorld(async (as) => {
      const id = await submitted(as)

      expect(await findEvidence(as(person), id)).toMatchObject({ id, title: piece.title, person: { id: priya.id } })
      expect(await evidenceOf(as(person), priya.id)).toMatchObject([{ id }])
    }),
  )

  test.each([rival, amara, tomas])('to $name it does not exist', (outsider) =>
    inWorld(async (as) => {
      const id = await submitted(as)

      expect(await findEvidence(as(outsider), id)).toBeUndefined()
      expect(await evidenceOf(as(outsider), priya.id)).toEqual([])
    }),
  )

  test('a colleague who is asked sees that piece and no other, until they have answered', () =>
    inWorld(async (as, db) => {
      const id = await submitted(as)
      const other = await submitted(as, { title: 'Something else' })
      await asked(db, id, tomas.id)

      expect(await findEvidence(as(tomas), id)).toMatchObject({ id, askedIds: [tomas.id], person: { id: priya.id } })
      expect(await findEvidence(as(tomas), other)).toBeUndefined()
      expect(await evidenceOf(as(tomas), priya.id)).toMatchObject([{ id }])

      await answered(db, tomas.id)
      expect(await findEvidence(as(tomas), id)).toBeUndefined()
    }))

  test('a former mentor sees none of it', () =>
    inWorld(async (as, db) => {
      const id = await submitted(as)
      await endMentoring(db)

      expect(await findEvidence(as(marcus), id)).toBeUndefined()
    }))

  test('what was taken back is seen by its author alone', () =>
    inWorld(async (as, db) => {
      const id = await submitted(as)
      await asked(db, id, tomas.id)
      await withdrawEvidence(as(priya), { evidenceId: id, revision: 1 })

      expect(await findEvidence(as(priya), id)).toMatchObject({ state: 'withdrawn' })
      for (const other of [marcus, ingrid, helen, tomas]) expect(await findEvidence(as(other), id)).toBeUndefined()
    }))
})

describe('nobody changes the evidence of another', () => {
  const change = { ...piece, title: 'Mine now', revision: 1, voids: true }

  test.each([rival, amara, tomas])('for $name there is nothing to change', (outsider) =>
    inWorld(async (as, db) => {
      const id = await submitted(as)
      const before = await written(db)

      const notFound = { refusal: { code: 'not-found' } }
      expect(await reviseEvidence(as(outsider), { ...change, evidenceId: id })).toMatchObject(notFound)
      expect(await withdrawEvidence(as(outsider), { evidenceId: id, revision: 1 })).toMatchObject(notFound)
      expect(await saveDraft(as(outsider), { about: id, content: emptyDraft })).toMatchObject(notFound)
      expect(await reviseEvidence(as(outsider), { ...change, evidenceId: 'forged' })).toMatchObject(notFound)
      expect(await written(db)).toEqual(before)
    }),
  )

  test.each([marcus, ingrid, helen])('$name sees it and may not', (reviewer) =>
    inWorld(async (as, db) => {
      const id = await submitted(as)
      const before = await written(db)

      await expect(reviseEvidence(as(reviewer), { ...change, evidenceId: id })).rejects.toThrow(NotAllowed)
      await expect(withdrawEvidence(as(reviewer), { evidenceId: id, revision: 1 })).rejects.toThrow(NotAllowed)
      await expect(saveDraft(as(reviewer), { about: id, content: emptyDraft })).rejects.toThrow(NotAllowed)
      expect(await written(db)).toEqual(before)
    }),
  )
})

test('a piece is told with the goals it serves, its levels in words, and who vouched for what', () =>
  inWorld(async (as, db) => {
    const goalId = await goalFor(db, priya.id)
    const id = await submitted(as, { goalIds: [goalId] })
    await signOffByMarcus(as, db, id)

    expect(await findEvidence(as(priya), id)).toMatchObject({
      author: 'Priya Nair',
      claims: [{ title: 'Networking', level: 2, means: 'What Networking at 2 looks like.' }],
      goals: [{ id: goalId, project: { name: 'Branch office rollout' }, skill: 'Networking', ending: 'reached' }],
      signOffs: [
        { skill: 'Networking', level: 2, signer: 'Marcus Webb', standing: 'mentor', note: 'Seen.', counts: true },
      ],
      // Ten words are read within a minute, a claim is weighed in two.
      minutes: 3,
      promisedBy: '2027-01-11',
    })
    expect(await db.select().from(events).where(eq(events.subjectId, id))).toMatchObject([
      { actorId: priya.id, action: 'evidence.submit' },
    ])
  }))

const emptyDraft = { title: '', account: '', url: '', file: null, happenedOn: '', claims: [], goalIds: [] }

const written = async (db: Parameters<typeof asked>[0]) => [
  await db.select().from(evidence),
  await db.select().from(evidenceRevisions),
  await db.select().from(evidenceDrafts),
  await db.select().from(events),
]
