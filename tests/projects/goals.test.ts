import { expect, test } from 'vitest'
import { evidence, evidenceRevisions, learningGoals } from '@/db/schema'
import { recogniseLevel } from '@/lib/ledger/commands/recognise-level'
import { steerStep } from '@/lib/pathways/commands/steer-step'
import { addPart } from '@/lib/projects/commands/add-part'
import { attachGoal } from '@/lib/projects/commands/attach-goal'
import { dropGoal } from '@/lib/projects/commands/drop-goal'
import { endProject } from '@/lib/projects/commands/end-project'
import { startProject } from '@/lib/projects/commands/start-project'
import { attachGoalForm } from '@/lib/projects/form-input'
import { activityOfGoal } from '@/lib/projects/model'
import { goalsOf, openGoalsOf } from '@/lib/projects/queries'
import { showEffect, showEffectOfThought } from '@/lib/projects/show-effect'
import { showProject } from '@/lib/projects/show-project'
import type { EvidenceState } from '@/lib/evidence/model'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival, tomas, type As } from '../support/world'
import { withDatabase } from '../support/databases'
import { contextFor } from '@/lib/access/context'
import { goalIn, goalOf, priyaSetsOut, rollout, rolloutOf, valueOf } from './work'

test.each([marcus, ingrid])('$name, who knows the work, attaches a goal, and Priya sees it with its names', (guide) =>
  inWorld(async (as) => {
    const { projectId } = await rolloutOf(as)
    const { goalId } = valueOf(await attachGoal(as(guide), goalIn(projectId)))
    for (const one of [priya, marcus, ingrid, helen])
      expect(await openGoalsOf(as(one), priya.id)).toMatchObject([
        {
          id: goalId,
          project: { id: projectId, name: 'Branch office rollout' },
          skill: 'Networking',
          level: 2,
          from: '2027-01-04',
          by: '2027-02-28',
          hours: 20,
          setBy: { id: guide.id, name: guide.name },
          ending: null,
        },
      ])
  }),
)

test('a goal is set by others: not by oneself, and not by who runs the programme', () =>
  inWorld(async (as, db) => {
    const { projectId } = await rolloutOf(as)
    for (const one of [priya, helen])
      await expect(attachGoal(as(one), goalIn(projectId))).rejects.toThrow('may not goal.attach')
    for (const one of [tomas, rival, amara])
      expect(await attachGoal(as(one), goalIn(projectId))).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await db.select().from(learningGoals)).toEqual([])
  }))

test('a goal is dropped by those who may set it, with a reason, and once', () =>
  inWorld(async (as) => {
    const { goalId } = await goalOf(as)
    const reason = 'The work moved to another team.'
    for (const one of [priya, helen])
      await expect(dropGoal(as(one), { goalId, reason })).rejects.toThrow('may not goal.attach')
    for (const one of [tomas, rival, amara])
      expect(await dropGoal(as(one), { goalId, reason })).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await openGoalsOf(as(priya), priya.id)).toHaveLength(1)

    expect(await dropGoal(as(ingrid), { goalId, reason })).toMatchObject({ ok: true })
    expect(await dropGoal(as(marcus), { goalId, reason })).toMatchObject({ refusal: { code: 'conflict' } })
    expect(await goalsOf(as(priya), priya.id)).toMatchObject([{ ending: 'dropped', endingNote: reason }])
  }))

test.each([
  ['a day that is past', { by: '2027-01-03' }, 'by', 'past'],
  ['a day too far off', { by: '2031-01-04' }, 'by', 'three years'],
  ['a skill that is not there', { skillId: 'juggling' }, 'skillId', 'catalogue'],
  ['someone without a part', { personId: 'tomas' }, 'personId', 'part in this project'],
  ['a forged person', { personId: 'nobody' }, 'personId', 'part in this project'],
])('%s is refused by the field that says it', (_what, differently, field, says) =>
  inWorld(async (as, db) => {
    const { projectId } = await rolloutOf(as)
    expect(await attachGoal(as(marcus), goalIn(projectId, differently))).toMatchObject({
      ok: false,
      refusal: { fields: { [field]: expect.stringContaining(says) } },
    })
    expect(await db.select().from(learningGoals)).toEqual([])
  }),
)

test('a forged or foreign project is not found', () =>
  inWorld(async (as) => {
    const { projectId } = valueOf(await startProject(as(rival), rollout))
    for (const id of [projectId, 'no-such-project'])
      expect(await attachGoal(as(marcus), goalIn(id))).toMatchObject({ refusal: { code: 'not-found' } })
  }))

test('a goal lies above what is attested, and above nothing that is only claimed', () =>
  inWorld(async (as) => {
    const { projectId } = await rolloutOf(as)
    await priyaSetsOut(as) // claims networking 1
    expect(await attachGoal(as(marcus), goalIn(projectId, { level: 1 }))).toMatchObject({ ok: true })
    const note = 'Ran the office network for two years.'
    await recogniseLevel(as(marcus), { personId: priya.id, skillId: 'networking', level: 2, note })
    expect(await attachGoal(as(marcus), goalIn(projectId))).toMatchObject({
      refusal: { fields: { level: 'Priya Nair’s Networking 2 is attested already. Aim higher.' } },
    })
    expect(await attachGoal(as(marcus), goalIn(projectId, { level: 3 }))).toMatchObject({ ok: true })
  }))

test('work that begins later gives the goal its first day, and a goal cannot be due before it', () =>
  inWorld(async (as) => {
    const later = { ...rollout, from: '2027-03-01' }
    const { projectId } = valueOf(await startProject(as(marcus), later))
    await addPart(as(marcus), { projectId, personId: priya.id, part: 'Helps' })
    expect(await attachGoal(as(marcus), goalIn(projectId))).toMatchObject({
      refusal: { fields: { by: expect.stringContaining('1 March 2027') } },
    })
    await attachGoal(as(marcus), goalIn(projectId, { by: '2027-03-31' }))
    expect(await openGoalsOf(as(priya), priya.id)).toMatchObject([{ from: '2027-03-01', by: '2027-03-31' }])
  }))

test('a project that has ended takes no goals', () =>
  inWorld(async (as) => {
    const { projectId } = await rolloutOf(as)
    await endProject(as(marcus), { projectId, ended: true })
    expect(await attachGoal(as(marcus), goalIn(projectId))).toMatchObject({ refusal: { code: 'conflict' } })
  }))

test('a form says what is missing by its field, and takes no field of its own making', () => {
  const filled = { ...goalIn('p'), level: '2', hours: '20' }
  expect(attachGoalForm.safeParse(filled).success).toBe(true)
  expect(attachGoalForm.safeParse({ ...filled, setBy: 'priya' }).success).toBe(false)
  const wrong = { ...filled, level: '8', hours: '2001', by: '30 May', criteria: ' ', personId: undefined }
  const { personId: _, ...without } = wrong
  const fields = attachGoalForm.safeParse(without).error?.issues.map(({ path }) => path.join('.'))
  expect(fields?.toSorted()).toEqual(['by', 'criteria', 'hours', 'level', 'personId'])
})

test('the same goal sent twenty times at once is one goal', { timeout: 60_000 }, () =>
  withDatabase('world', async ({ db }) => {
    const as: As = (one, at = now) => contextFor(one, db, at)
    const { projectId } = await rolloutOf(as)
    const answers = await Promise.all(Array.from({ length: 20 }, () => attachGoal(as(marcus), goalIn(projectId))))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.select().from(learningGoals)).toHaveLength(1)
  }),
)

test('a goal says where it stands: open, waiting, returned, past its day', () =>
  inWorld(async (as, db) => {
    const { projectId, goalId } = await goalOf(as)
    const state = async (at?: Date) => (await showProject(as(marcus, at), projectId))?.goals.at(0)
    expect(await state()).toMatchObject({ state: 'open', evidence: [], canDrop: true, leftOut: false })
    expect(await state(new Date('2027-03-01T09:00:00Z'))).toMatchObject({ state: 'late' })

    const handedIn = async (id: string, standing: EvidenceState, minute: number) => {
      const at = new Date(now.getTime() + minute * 60_000)
      const content = {
        title: `Piece ${id}`,
        account: '',
        url: null,
        file: null,
        happenedOn: null,
        claims: {},
        goalIds: [goalId],
      }
      await db.insert(evidence).values({
        id,
        personId: priya.id,
        state: standing,
        revision: 1,
        contentHash: id,
        submittedAt: at,
        promisedBy: '2027-01-11',
        minutes: 5,
        createdAt: at,
      })
      await db.insert(evidenceRevisions).values({ evidenceId: id, revision: 1, content, contentHash: id, madeAt: at })
    }
    await handedIn('one', 'returned', 1)
    expect(await state()).toMatchObject({ state: 'returned', evidence: [{ id: 'one', title: 'Piece one' }] })
    await handedIn('two', 'waiting', 2)
    expect(await state()).toMatchObject({ state: 'waiting', evidence: [{ id: 'one' }, { id: 'two' }] })
    await handedIn('three', 'withdrawn', 3)
    expect((await state())?.evidence).toHaveLength(2)
    await steerStep(as(priya), { activityId: activityOfGoal(goalId), wish: 'leave-out', beginsIn: null })
    expect(await state()).toMatchObject({ leftOut: true })
  }))

test('what a goal does to a date is exact, for those who look after the person', () =>
  inWorld(async (as) => {
    await priyaSetsOut(as)
    const { projectId, goalId } = await goalOf(as)
    // Ten hours fewer change nothing: the rotation of April sets the date, as in the plan without it.
    expect(await showEffect(as(marcus), goalId)).toMatchObject({ says: 'Priya Nair’s date stays 4 July 2027.' })
    // Before the rotation of April come 40 + 60 + 20 hours of 130; forty more leave it no room, and the next one ends in October.
    const support = goalIn(projectId, { skillId: 'user-support', level: 1, hours: 40, by: '2027-03-28' })
    expect(await showEffectOfThought(as(marcus), support)).toMatchObject({
      says: 'Priya Nair’s date would move from 4 July 2027 to 3 October 2027 when they plan again.',
    })
    // Ten hours a week until 10 January are ten, and forty are asked for.
    const impossible = await showEffectOfThought(as(marcus), { ...support, by: '2027-01-10' })
    expect(impossible?.says).toContain('no plan that keeps all of Priya Nair’s terms')
    expect(impossible?.because.join(' ')).toContain('User support 1 in Branch office rollout')

    for (const one of [tomas, rival, amara]) {
      expect(await showEffect(as(one), goalId)).toBeUndefined()
      expect(await showEffectOfThought(as(one), support)).toBeUndefined()
    }
    expect(await showEffectOfThought(as(helen), support)).toBeUndefined()
  }))

test('without a role there is no date to move', () =>
  inWorld(async (as) => {
    const { goalId } = await goalOf(as)
    expect(await showEffect(as(marcus), goalId)).toMatchObject({ says: expect.stringContaining('no role yet') })
  }))
