import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerPathway } from '@/lib/planning/pathway/answer'
import { applyChange } from '@/lib/planning/pathway/change'
import { planPathway } from '@/lib/planning/pathway/plan-pathway'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { highs } from '@/lib/solver/highs'
import { contract, minute } from './explain-cast'
import { activity, problem } from './situations'
import { tinyProblems } from './random-problems'

const repairs = async (asked: PathwayProblem) => (await answerPathway(asked, highs, minute())).repairs
const linux = { linux: { now: 0, target: 1 } }

test('too little time is mended by more hours, a later deadline or a smaller aim, the smallest change first', async () => {
  // 22 hours in 4 weeks need 6 a week (5.5 rounded up), or a fifth week: a fifth more against a quarter more.
  const asked = problem([activity('course', { hours: 22, raises: { linux: 1 } })], { skills: linux, deadlineWeek: 4 })

  expect(await repairs(asked)).toEqual([
    { change: { hoursPerWeek: 6 }, says: '1 more protected hour a week makes week 4 possible.', finishWeek: 4 },
    {
      change: { deadlineWeek: 5 },
      says: 'Moving the deadline from week 4 to week 5 makes a plan possible.',
      finishWeek: 5,
    },
    { change: { targets: { linux: 0 } }, says: 'Leaving Linux as it is makes week 4 possible.', finishWeek: 0 },
  ])
})

test('a rotation’s calendar is not for the learner to change: the deadline and the aim are', async () => {
  expect(await repairs(contract({ deadlineWeek: 20 }))).toEqual([
    {
      change: { deadlineWeek: 23 },
      says: 'Moving the deadline from week 20 to week 23 makes a plan possible.',
      finishWeek: 23,
    },
    // The exam cannot raise Security to 2 by then: its window opens in week 20 and its result takes 2 weeks.
    { change: { targets: { security: 0 } }, says: 'Leaving Security as it is makes week 20 possible.', finishWeek: 11 },
  ])
})

test('a budget is raised by as little as it takes', async () => {
  const dear = activity('dear', { cost: 120, raises: { linux: 1 } })
  const dearer = activity('dearer', { cost: 150, hours: 1, raises: { linux: 1 } })

  const [first] = await repairs(problem([dear, dearer], { skills: linux, budget: 100 }))

  expect(first).toEqual({
    change: { budget: 120 },
    says: 'A budget of 120, 20 more, makes a plan possible.',
    finishWeek: 1,
  })
})

test('an aim out of reach is lowered to the highest level that can be had', async () => {
  const asked = problem([activity('course', { raises: { quantum: 2 } })], {
    skills: { quantum: { now: 0, target: 5 } },
  })

  expect(await repairs(asked)).toEqual([
    {
      change: { targets: { quantum: 2 } },
      says: 'Aiming at Quantum 2 instead of 5 makes a plan possible.',
      finishWeek: 1,
    },
  ])
})

test('wishes, limits and empty weeks can each be given up', async () => {
  const pair = [activity('a', { kind: 'rotation' }), activity('b', { kind: 'rotation' })]
  const changes = async (asked: PathwayProblem) => (await repairs(asked)).map(({ change }) => change)

  expect(await changes(problem(pair, { include: ['a', 'b'], atMost: { rotation: 1 } }))).toEqual(
    expect.arrayContaining([{ atMost: { rotation: 2 } }, { include: ['a'] }, { include: ['b'] }]),
  )
  expect(await changes(problem(pair, { include: ['a'], exclude: ['a', 'b'] }))).toEqual(
    expect.arrayContaining([{ include: [] }, { exclude: ['b'] }]),
  )
  expect(await changes(problem(pair, { fixed: { a: 2 }, weeks: { '2': 0 } }))).toEqual(
    expect.arrayContaining([{ fixed: { a: null } }, { weeks: { '2': null } }]),
  )
})

test('every repair makes its problem possible, and finishes when it says', { timeout: 180_000 }, async () => {
  let repaired = 0
  await fc.assert(
    fc.asyncProperty(tinyProblems, async (asked) => {
      const answer = await answerPathway(asked, highs, minute())
      if (answer.status !== 'infeasible') return
      for (const { change, finishWeek } of answer.repairs) {
        repaired++
        const again = await planPathway(applyChange(asked, change), highs, minute())
        expect(again).toMatchObject({ status: 'optimal', finishWeek })
        if (change.hoursPerWeek !== undefined && change.hoursPerWeek > asked.hoursPerWeek + 1) {
          const fewer = applyChange(asked, { hoursPerWeek: change.hoursPerWeek - 1 })
          expect((await planPathway(fewer, highs, minute())).status).toBe('infeasible')
        }
        if (change.deadlineWeek) {
          const sooner = applyChange(asked, { deadlineWeek: change.deadlineWeek - 1 })
          expect((await planPathway(sooner, highs, minute())).status).toBe('infeasible')
        }
      }
    }),
    { numRuns: 50 },
  )
  expect(repaired).toBeGreaterThan(10)
})
