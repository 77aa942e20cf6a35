import { and, eq, isNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '@/db'
import { evidenceRevisions, heldLevels, learningGoals } from '@/db/schema'
import { contentHash } from '@/lib/evidence/content-hash'
import { reviseEvidence } from '@/lib/evidence/commands/revise-evidence'
import { withdrawEvidence } from '@/lib/evidence/commands/withdraw-evidence'
import { findEvidence } from '@/lib/evidence/queries'
import { countingSignOffs } from '@/lib/ledger/counting'
import { inWorld, priya } from '../support/world'
import { goalFor, piece, signOffByMarcus, submitted } from './pieces'

const later = new Date('2027-01-20T10:00:00Z')

test('a change is a new revision, waits anew and is promised anew; the old one stays what it was', () =>
  inWorld(async (as, db) => {
    const id = await submitted(as)
    const change = { ...piece, account: 'With the change record this time.', evidenceId: id, revision: 1, voids: false }
    expect(await reviseEvidence(as(priya, later), change)).toMatchObject({ ok: true })

    expect(await findEvidence(as(priya), id)).toMatchObject({
      state: 'waiting',
      revision: 2,
      promisedBy: '2027-01-27',
      content: { account: 'With the change record this time.' },
    })
    const revisions = await db.select().from(evidenceRevisions).orderBy(evidenceRevisions.revision)
    expect(revisions.map(({ content }) => content.account)).toEqual([piece.account, change.account])
    for (const { content, contentHash: kept } of revisions) expect(contentHash(content)).toBe(kept)
  }))

test('a change written against an older revision is refused, says what changed, and changes nothing', () =>
  inWorld(async (as, db) => {
    const id = await submitted(as)
    const change = { ...piece, evidenceId: id, revision: 1, voids: false }
    await reviseEvidence(as(priya), { ...change, title: 'Replaced two switches', claims: { networking: 3 } })

    expect(await reviseEvidence(as(priya), { ...change, account: 'Mine.' })).toMatchObject({
      refusal: { code: 'stale', message: expect.stringContaining('the title and levels claimed') },
    })
    expect(await withdrawEvidence(as(priya), { evidenceId: id, revision: 1 })).toMatchObject({
      refusal: { code: 'stale' },
    })
    expect(await db.select().from(evidenceRevisions)).toHaveLength(2)
  }))

test('what is handed in again without a change is refused', () =>
  inWorld(async (as) => {
    const id = await submitted(as)

    expect(await reviseEvidence(as(priya), { ...piece, evidenceId: id, revision: 1, voids: true })).toMatchObject({
      refusal: { code: 'invalid', message: 'Nothing differs from what you handed in.' },
    })
  }))

test('signed-off evidence changes only once its author has said that they know what that voids', () =>
  inWorld(async (as, db) => {
    const goalId = await goalFor(db, priya.id)
    const id = await submitted(as, { goalIds: [goalId] })
    await signOffByMarcus(as, db, id)
    const change = { ...piece, goalIds: [goalId], account: 'Better words.', evidenceId: id, revision: 1 }

    expect(await reviseEvidence(as(priya), { ...change, voids: false })).toMatchObject({
      refusal: { code: 'conflict', message: expect.stringContaining('makes the sign-offs void') },
    })
    expect(await attested(db)).toBe(2)

    expect(await reviseEvidence(as(priya, later), { ...change, voids: true })).toMatchObject({ ok: true })
    expect(await attested(db)).toBe(0)
    expect(await endingOf(db, goalId)).toBeNull()
    expect(await findEvidence(as(priya), id)).toMatchObject({ state: 'waiting', signOffs: [{ counts: false }] })
  }))

test('what was taken back counts no more; handed in again as it was, what was signed off is signed off', () =>
  inWorld(async (as, db) => {
    const goalId = await goalFor(db, priya.id)
    const id = await submitted(as, { goalIds: [goalId] })
    await signOffByMarcus(as, db, id)
    await withdrawEvidence(as(priya, later), { evidenceId: id, revision: 1 })

    expect(await countingSignOffs(as(priya), priya.id)).toEqual([])
    expect(await attested(db)).toBe(0)
    expect(await endingOf(db, goalId)).toBeNull()

    const again = { ...piece, goalIds: [goalId], evidenceId: id, revision: 1, voids: false }
    expect(await reviseEvidence(as(priya, later), again)).toMatchObject({ ok: true })
    expect(await findEvidence(as(priya), id)).toMatchObject({ state: 'signed-off', signOffs: [{ counts: true }] })
    expect(await attested(db)).toBe(2)
  }))

test('taking back twice is taking back once', () =>
  inWorld(async (as) => {
    const id = await submitted(as)

    const takeBack = () => withdrawEvidence(as(priya), { evidenceId: id, revision: 1 })
    expect(await takeBack()).toMatchObject({ ok: true })
    expect(await takeBack()).toMatchObject({ ok: true })
  }))

async function attested(db: Database): Promise<number | undefined> {
  const [held] = await db
    .select()
    .from(heldLevels)
    .where(and(eq(heldLevels.personId, priya.id), eq(heldLevels.proof, 'attested'), isNull(heldLevels.supersededAt)))
  return held?.level
}

async function endingOf(db: Database, goalId: string) {
  const [goal] = await db.select().from(learningGoals).where(eq(learningGoals.id, goalId))
  return goal?.ending
}
