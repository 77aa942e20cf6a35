import { expect, test } from 'vitest'
import { evidence, learningGoals, projectParts, projects } from '@/db/schema'
import type { Database } from '@/db'
import { keepMeeting } from '@/lib/mentorship/commands/keep-meeting'
import { flagsInCare } from '@/lib/mentorship/flags'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival, tomas, type As } from '../support/world'

const pair = 'marcus-mentors-priya'

/** Evidence promised for 1 January, a goal due on 2 January and an action due on 3 January; today is the 4th. */
async function overdue(as: As, db: Database) {
  const piece = { personId: priya.id, revision: 1, contentHash: 'x', minutes: 5, createdAt: now }
  await db.insert(evidence).values([
    { ...piece, id: 'late', state: 'waiting', submittedAt: new Date('2026-12-25T09:00:00Z'), promisedBy: '2027-01-01' },
    {
      ...piece,
      id: 'in-time',
      state: 'waiting',
      submittedAt: new Date('2026-12-28T09:00:00Z'),
      promisedBy: '2027-01-04',
    },
    {
      ...piece,
      id: 'gone',
      state: 'withdrawn',
      submittedAt: new Date('2027-01-02T09:00:00Z'),
      promisedBy: '2027-01-01',
    },
  ])
  const from = '2026-12-01'
  await db
    .insert(projects)
    .values({ id: 'rollout', name: 'Branch rollout', purpose: '-', from, createdBy: marcus.id, createdAt: now })
  await db
    .insert(projectParts)
    .values({ id: 'part', projectId: 'rollout', personId: priya.id, part: '-', addedBy: marcus.id, addedAt: now })
  const goal = {
    partId: 'part',
    personId: priya.id,
    level: 2,
    from,
    hours: 5,
    criteria: '-',
    setBy: marcus.id,
    setAt: now,
  }
  await db.insert(learningGoals).values([
    { ...goal, id: 'past', skillId: 'networking', by: '2027-01-02' },
    { ...goal, id: 'today', skillId: 'linux', by: '2027-01-04' },
  ])
  await keepMeeting(as(marcus), {
    mentorshipId: pair,
    heldOn: '2027-01-01',
    notes: 'Talked.',
    actions: [
      { id: null, says: 'Book the exam', owner: 'learner', by: '2027-01-03' },
      { id: null, says: 'Later', owner: 'learner', by: '2027-01-04' },
      { id: null, says: 'Some day', owner: 'mentor', by: null },
    ],
  })
}

test('what is overdue is told with its cause and what to do, to each as far as it is theirs', () =>
  inWorld(async (as, db) => {
    await overdue(as, db)
    const evidenceFlag = 'Evidence has waited for review since 1 January 2027, when it was promised.'
    const goalFlag = 'Networking 2 was to be reached by 2 January 2027.'
    const actionFlag = '“Book the exam” was agreed for 3 January 2027.'
    const shown = async (who: typeof marcus) =>
      (await flagsInCare(as(who))).flags(priya.id).map(({ cause, next }) => [cause, next.href])

    const goal = [goalFlag, '/projects/rollout#goal-past']
    const toReview = [evidenceFlag, '/mentoring/queue/late']
    expect(await shown(marcus)).toEqual([toReview, goal, [actionFlag, '/mentoring/priya?view=conversations']])
    // What was agreed between mentor and learner is nobody else's; a programme manager reviews nothing.
    expect(await shown(ingrid)).toEqual([toReview, goal])
    expect(await shown(helen)).toEqual([[evidenceFlag, '/mentoring/priya?view=work'], goal])
  }))

test('the last evidence is the latest that was not taken back', () =>
  inWorld(async (as, db) => {
    await overdue(as, db)

    for (const carer of [marcus, ingrid, helen])
      expect((await flagsInCare(as(carer))).lastEvidence(priya.id)).toEqual(new Date('2026-12-28T09:00:00Z'))
    expect((await flagsInCare(as(marcus))).lastEvidence(rival.id)).toBeNull()
  }))

test.each([rival, tomas, amara])('$name is told nothing', (outsider) =>
  inWorld(async (as, db) => {
    await overdue(as, db)
    const { flags, lastEvidence } = await flagsInCare(as(outsider))

    expect(flags(priya.id)).toEqual([])
    expect(lastEvidence(priya.id)).toBeNull()
  }),
)
