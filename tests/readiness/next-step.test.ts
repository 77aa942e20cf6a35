import { expect, test } from 'vitest'
import { nextStep } from '@/lib/readiness/next-step'
import type { OpenPiece, SkillProof } from '@/lib/readiness/view'

const lacking = { pieces: 1, signers: 1, outside: false }
const gap = (of: Partial<typeof lacking> = {}, claimed = 0) => ({
  required: 3,
  claimed,
  missing: { stands: 'attested 0, needs 3', asks: 'One signed-off piece at level 3.', lacking: { ...lacking, ...of } },
})
const piece = (level: number, state: OpenPiece['state']): OpenPiece => ({
  evidenceId: `${state}-${level}`,
  title: 'A piece',
  level,
  state,
  promisedBy: '2027-01-11',
})
const goal = (level: number) => ({
  id: `goal-${level}`,
  level,
  project: { id: 'p', name: 'Rollout' },
  by: '2027-03-01',
})
const proof = (of: Partial<SkillProof> = {}): SkillProof => ({ signOffs: [], pieces: [], goals: [], ...of })

test('where nothing is missing, nothing comes next', () => {
  expect(nextStep({ required: 3, claimed: 3, missing: null }, proof({ goals: [goal(3)] }))).toBeUndefined()
})

test('what waits for a review is waited for, before anything else is begun', () => {
  const pieces = [piece(3, 'returned'), piece(3, 'waiting')]

  expect(nextStep(gap(), proof({ pieces, goals: [goal(3)] }))).toMatchObject({
    does: 'wait',
    piece: { state: 'waiting' },
  })
})

test('what was shown already and needs another signature is not shown once more', () => {
  expect(nextStep(gap({ pieces: 0 }), proof({ goals: [goal(3)] }))).toEqual({ does: 'sign' })
})

test('what came back is changed, before a goal is worked on', () => {
  expect(nextStep(gap(), proof({ pieces: [piece(4, 'returned')], goals: [goal(3)] }))).toMatchObject({ does: 'change' })
})

test('a goal leads there if it leads far enough, and so does a piece', () => {
  expect(nextStep(gap(), proof({ goals: [goal(2), goal(3)] }))).toMatchObject({ does: 'work', goal: { id: 'goal-3' } })
  expect(nextStep(gap(), proof({ pieces: [piece(2, 'waiting')], goals: [goal(2)] }))).toEqual({ does: 'ask' })
})

test('who claims the level shows it; who does not learns it first', () => {
  expect(nextStep(gap({}, 3), proof())).toEqual({ does: 'show' })
  expect(nextStep(gap({}, 2), proof())).toEqual({ does: 'ask' })
})
