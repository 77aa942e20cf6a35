import { describe, expect, test } from 'vitest'
import { evidence, evidenceRevisions } from '@/db/schema'
import { carryOut } from '@/lib/access/carry-out'
import { contextFor } from '@/lib/access/context'
import { submitEvidence } from '@/lib/evidence/commands/submit-evidence'
import { submitEvidenceInput } from '@/lib/evidence/input'
import { findEvidence } from '@/lib/evidence/queries'
import { withDatabase } from '../support/databases'
import { inWorld, now, priya, rival } from '../support/world'
import { added, goalFor, piece, submitted } from './pieces'

const typed = { ...piece, url: '', happenedOn: '' }
const send = (context: Parameters<typeof submitEvidence>[0], sent: unknown) =>
  carryOut(context, submitEvidenceInput, submitEvidence, sent, {})

describe('what is missing or wrong is refused by field, and nothing is stored', () => {
  const long = 'a'.repeat(8_001)
  const wrong: readonly (readonly [what: string, changes: object, field: string])[] = [
    ['no title', { title: '  ' }, 'title'],
    ['a title of direction marks', { title: '\u202e\u202e' }, 'title'],
    ['a title that is too long', { title: 'a'.repeat(161) }, 'title'],
    ['nothing that shows it', { account: ' ' }, 'account'],
    ['an account that is too long', { account: long }, 'account'],
    ['a link that runs', { url: 'javascript:alert(1)' }, 'url'],
    ['a link to a file', { url: 'file:///etc/passwd' }, 'url'],
    ['a link that is none', { url: 'not a link' }, 'url'],
    ['a day that is none', { happenedOn: '2027-02-30' }, 'happenedOn'],
    ['a day to come', { happenedOn: '2027-01-05' }, 'happenedOn'],
    ['no claim', { claims: {} }, 'claims'],
    ['a level above the scale', { claims: { networking: 8 } }, 'claims.networking'],
    ['a level of 0', { claims: { networking: 0 } }, 'claims.networking'],
    ['half a level', { claims: { networking: 1.5 } }, 'claims.networking'],
    ['a skill that is not in the catalogue', { claims: { juggling: 2 } }, 'claims'],
    ['a prototype as a skill', { claims: { constructor: 2 } }, 'claims'],
    ['a goal that does not exist', { goalIds: ['forged'] }, 'goalIds'],
    ['a file that does not exist', { fileHash: '0'.repeat(64) }, 'fileHash'],
    ['a file name in place of a hash', { fileHash: '../../secret' }, 'fileHash'],
  ]

  test.each(wrong)('%s', (_what, changes, field) =>
    inWorld(async (as, db) => {
      expect(await send(as(priya), { ...typed, ...changes })).toMatchObject({
        refusal: { code: 'invalid', fields: { [field]: expect.any(String) } },
      })
      expect(await db.select().from(evidence)).toEqual([])
    }),
  )
})

test('one of account, link and file is enough', () =>
  inWorld(async (as) => {
    const fileHash = await added(as, priya, 'notes.txt', 'What I noted.')

    for (const shows of [{ account: 'Done.' }, { url: 'https://tickets.example/1' }, { fileHash }])
      expect(await send(as(priya), { ...typed, account: '', ...shows })).toMatchObject({ ok: true })
  }))

test('an address without its beginning gets one, and every character that can be stored is', () =>
  inWorld(async (as) => {
    const title = '<script>alert(1)</script> \u{1f332} Ünïcode \ud800'
    const sent = await send(as(priya), { ...typed, title, url: ' tickets.example/CHG-1 ' })
    const found = sent.ok ? await findEvidence(as(priya), sent.value.id) : undefined

    // Text stays text; half a surrogate pair is no character and becomes the mark for one that is missing.
    expect(found).toMatchObject({
      title: '<script>alert(1)</script> \u{1f332} Ünïcode \ufffd',
      content: { url: 'https://tickets.example/CHG-1', happenedOn: null },
    })
  }))

test('goals and files of another are not one’s own to hand in', () =>
  inWorld(async (as, db) => {
    const foreignGoal = await goalFor(db, rival.id)
    const foreignFile = await added(as, rival, 'plan.txt', 'Viktor wrote this.')

    expect(await send(as(priya), { ...typed, goalIds: [foreignGoal] })).toMatchObject({
      refusal: { fields: { goalIds: expect.any(String) } },
    })
    expect(await send(as(priya), { ...typed, fileHash: foreignFile })).toMatchObject({
      refusal: { fields: { fileHash: expect.any(String) } },
    })
    expect(await db.select().from(evidence)).toEqual([])
  }))

test('a piece serves several goals, each once', () =>
  inWorld(async (as, db) => {
    const goals = [await goalFor(db, priya.id, 'second'), await goalFor(db, priya.id, 'first')]
    const id = await submitted(as, { goalIds: [...goals, 'first'] })

    expect((await findEvidence(as(priya), id))?.content.goalIds).toEqual(['first', 'second'])
  }))

test('a form that is sent twice at once makes one piece', () =>
  withDatabase('world', async ({ db }) => {
    const context = contextFor({ ...priya }, db, now)
    const sendOnce = () =>
      carryOut(context, submitEvidenceInput, submitEvidence, typed, { submission: 'the-very-same-form' })
    const answers = await Promise.all(Array.from({ length: 20 }, sendOnce))

    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1)
    expect(await db.select().from(evidence)).toHaveLength(1)
    expect(await db.select().from(evidenceRevisions)).toHaveLength(1)
  }))
