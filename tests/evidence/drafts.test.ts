import { expect, test } from 'vitest'
import { evidenceDrafts } from '@/db/schema'
import { carryOut } from '@/lib/access/carry-out'
import { submitEvidence } from '@/lib/evidence/commands/submit-evidence'
import { saveDraftInput, type DraftContent } from '@/lib/evidence/input'
import { discardDraft, draftsOf, findDraft, saveDraft } from '@/lib/evidence/keep-draft'
import { amara, inWorld, marcus, priya, rival } from '../support/world'
import { piece, submitted } from './pieces'

const draft: DraftContent = {
  title: 'Half a ti',
  account: '',
  url: 'not yet a li',
  file: null,
  happenedOn: '',
  claims: [{ skillId: '', level: 0 }],
  goalIds: ['goal-of-priya'],
}

test('a draft is kept as it was typed, finished or not, and the last saying stands', () =>
  inWorld(async (as) => {
    await saveDraft(as(priya), { about: 'new', content: draft })
    await saveDraft(as(priya), { about: 'new', content: { ...draft, title: 'Half a title' } })

    expect(await draftsOf(as(priya))).toMatchObject([{ about: 'new', content: { ...draft, title: 'Half a title' } }])
  }))

test.each([marcus, rival, amara])('$name has drafts of their own, and sees nobody else’s', (other) =>
  inWorld(async (as) => {
    await saveDraft(as(priya), { about: 'new', content: draft })
    expect(await draftsOf(as(other))).toEqual([])

    await saveDraft(as(other), { about: 'new', content: { ...draft, title: 'Other' } })
    await discardDraft(as(other), { about: 'new' })
    expect(await findDraft(as(priya), 'new')).toMatchObject({ content: draft })
  }),
)

test('what is handed in is no draft any more; the drafts of other pieces stay', () =>
  inWorld(async (as) => {
    const id = await submitted(as)
    await saveDraft(as(priya), { about: id, content: draft })
    await saveDraft(as(priya), { about: 'new', content: draft })
    await submitEvidence(as(priya), piece)

    expect((await draftsOf(as(priya))).map(({ about }) => about)).toEqual([id])
  }))

test('a draft is bounded, and is about a piece that is there', () =>
  inWorld(async (as, db) => {
    const send = (sent: object) => carryOut(as(priya), saveDraftInput, saveDraft, sent, {})

    for (const content of [
      { ...draft, account: 'a'.repeat(20_001) },
      { ...draft, goalIds: Array.from({ length: 13 }, (_, at) => `goal-${at}`) },
      { ...draft, extra: true },
      { ...draft, file: { hash: '../x', name: 'x' } },
    ])
      expect(await send({ about: 'new', content })).toMatchObject({ refusal: { code: 'invalid' } })
    expect(await send({ about: 'forged', content: draft })).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await db.select().from(evidenceDrafts)).toEqual([])
  }))
