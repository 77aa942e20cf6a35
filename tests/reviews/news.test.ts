import { expect, test } from 'vitest'
import { moveInWords } from '@/components/week/move-in-words'
import { submitEvidence } from '@/lib/evidence/commands/submit-evidence'
import { findEvidence } from '@/lib/evidence/queries'
import { addPart } from '@/lib/projects/commands/add-part'
import { attachGoal } from '@/lib/projects/commands/attach-goal'
import { startProject } from '@/lib/projects/commands/start-project'
import { returnEvidence } from '@/lib/reviews/commands/return-evidence'
import { signOff } from '@/lib/reviews/commands/sign-off'
import { showNews } from '@/lib/reviews/show-news'
import type { Context } from '@/lib/access/context'
import { inWorld, marcus, priya, rival } from '../support/world'

const today = '2027-01-04'
const claims = { linux: 2, networking: 1 }

test('a week tells of goals, of what waits for whom, of what came back, and of what was signed off', () =>
  inWorld(async (as) => {
    const started = { name: 'Rollout', purpose: 'New sites.', url: null, from: today, to: null, skills: { linux: 2 } }
    const { projectId } = value(await startProject(as(marcus), started))
    value(await addPart(as(marcus), { projectId, personId: priya.id, part: 'Sets up the sites' }))
    const goal = { projectId, personId: priya.id, skillId: 'linux', level: 2, by: '2027-03-01', hours: 10 }
    const { goalId } = value(await attachGoal(as(marcus), { ...goal, criteria: 'A change record' }))
    const first = await handIn(as(priya), 'First site', [goalId])
    const second = await handIn(as(priya), 'Second site', [])

    const before = await showNews(as(priya), today)
    expect(before.goals).toMatchObject([
      { by: '2027-03-01', project: { name: 'Rollout' }, isWaiting: true, isLate: false },
    ])
    expect(before.waiting.map(({ title }) => title)).toEqual(['First site', 'Second site'])
    expect(before.reviewers).toEqual(['Marcus'])
    expect([before.returned, before.signedOff]).toEqual([[], []])

    value(await signOff(as(marcus), { ...(await read(as(marcus), first)), levels: claims, note: '' }))
    const note = 'Say what you checked afterwards.'
    value(await returnEvidence(as(marcus), { ...(await read(as(marcus), second)), note }))

    const after = await showNews(as(priya), today)
    expect(after.goals).toEqual([])
    expect(after.waiting).toEqual([])
    expect(after.returned).toMatchObject([{ title: 'Second site', reviewer: marcus.name, note }])
    expect(after.signedOff).toMatchObject([{ evidenceId: first, signer: marcus.name, on: today }])
    expect(after.signedOff[0]?.levels).toHaveLength(2)
    expect(await showNews(as(rival), today)).toMatchObject({ goals: [], waiting: [], returned: [], signedOff: [] })
  }))

test.each([
  [
    { from: '2028-06-11', to: '2028-05-21' },
    'On 4 January it brought your date 3 weeks forward: from 11 June 2028 to 21 May 2028.',
  ],
  [
    { from: '2028-05-21', to: '2028-05-28' },
    'On 4 January it brought your date 1 week back: from 21 May 2028 to 28 May 2028.',
  ],
  [{ from: '2028-05-21', to: '2028-05-21' }, 'Your date stayed where it was.'],
  [
    { from: null, to: '2028-05-21' },
    'With it, you could be ready on 21 May 2028; before, no plan kept all your terms.',
  ],
  [{ from: '2028-05-21', to: null }, 'With it, no plan kept all your terms any more.'],
  [{ from: null, to: null }, ''],
  [null, ''],
])('a move of a date is said in a sentence: %j', (move, says) => {
  expect(moveInWords({ move, on: today })).toBe(says)
})

async function handIn(context: Context, title: string, goalIds: string[]): Promise<string> {
  const content = { title, account: 'What I did.', url: null, fileHash: null, happenedOn: null, claims, goalIds }
  return value(await submitEvidence(context, content)).id
}

async function read(context: Context, id: string) {
  const piece = await findEvidence(context, id)
  return { evidenceId: id, revision: piece?.revision ?? 0, contentHash: piece?.contentHash ?? '' }
}

function value<T>(result: { ok: true; value: T } | { ok: false; refusal: object }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
