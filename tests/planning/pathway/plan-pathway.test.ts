import { expect, test } from 'vitest'
import type { Activity, PathwayProblem } from '@/lib/planning/pathway/problem'
import { breachesOf } from '@/lib/planning/pathway/breaches'
import { planPathway } from '@/lib/planning/pathway/plan-pathway'
import { highs } from '@/lib/solver/highs'
import { activity, problem } from './situations'

const patient = { remaining: () => 60 }
const plan = (asked: PathwayProblem) => planPathway(asked, highs, patient)

const shell = activity('shell', { hours: 50, raises: { linux: 2 } })
const exam = activity('vault-cert', {
  kind: 'certification',
  hours: 24,
  cost: 120,
  raises: { security: 2 },
  needs: { linux: 2 },
  after: ['shell'],
  window: { from: 20, to: 30 },
  waitWeeks: 2,
  perWeek: 6,
  reclaims: 1,
})
const rotation = activity('soc', {
  kind: 'rotation',
  hours: 40,
  raises: { security: 3 },
  needs: { linux: 2 },
  starts: [14, 40],
  weeks: 10,
})
const contract = problem([shell, exam, rotation], {
  hoursPerWeek: 5,
  weeks: { '9': 0, '30': 2 },
  budget: 500,
  deadlineWeek: 120,
  skills: { security: { now: 0, target: 3 }, linux: { now: 1, target: 2 } },
})

test('the rotation of the contract sets the date: ten learning weeks from week 14', async () => {
  const planned = await plan(contract)

  // 50 hours at 5 a week with week 9 lost end in week 11; the rotation runs from week 14 to 23.
  expect(planned).toMatchObject({ status: 'optimal', finishWeek: 23, hours: 90, cost: 0 })
  expect(planned.bound).toEqual({ finishWeek: 23, hours: 90, cost: 0 })
  expect(breachesOf(contract, planned.steps)).toEqual([])
})

test('with nothing to learn the plan is empty and finished before it begins', async () => {
  const planned = await plan(problem([shell], { skills: { linux: { now: 2, target: 2 } } }))

  expect(planned).toMatchObject({ status: 'optimal', finishWeek: 0, hours: 0, cost: 0, steps: [] })
})

test('a target that nothing raises is impossible, not unknown', async () => {
  const planned = await plan(problem([shell], { skills: { linux: { now: 0, target: 3 } } }))

  expect(planned).toMatchObject({ status: 'infeasible', steps: [], finishWeek: null })
})

test('no time is an honest unknown', async () => {
  // A solver of its own: one that has answered this before remembers what it can.
  const planned = await planPathway(contract, (program, limits) => highs(program, limits), { remaining: () => 0 })

  expect(planned.status).toBe('unknown')
})

test('the answer does not depend on the order of the document', async () => {
  const turned = { ...contract, activities: [...contract.activities].reverse() }

  expect(await plan(turned)).toEqual(await plan(contract))
})

test('what is minimised first decides: the cheap way when cost comes first, the quick way when the finish does', async () => {
  const quick = activity('quick', { hours: 5, cost: 100, raises: { linux: 2 } })
  const cheap = activity('cheap', { hours: 20, cost: 10, raises: { linux: 2 } })
  const asked = (order: PathwayProblem['order']) =>
    problem([quick, cheap], { order, skills: { linux: { now: 0, target: 2 } } })

  expect((await plan(asked(['finish']))).steps.map((step) => step.activity)).toEqual(['quick'])
  expect((await plan(asked(['cost']))).steps.map((step) => step.activity)).toEqual(['cheap'])
})

test('hours that an early activity gives back are worked: they finish the plan sooner', async () => {
  const tool = activity('automation', { hours: 5, reclaims: 5 })
  const long = activity('course', { hours: 40, raises: { linux: 2 } })
  const asked = (activities: readonly Activity[]) => problem(activities, { skills: { linux: { now: 0, target: 2 } } })

  // Alone, 40 hours at 5 a week are 8 weeks. One week for the tool, then 10 a week: 1 + 4.
  expect(await plan(asked([long]))).toMatchObject({ finishWeek: 8, hours: 40 })
  expect(await plan(asked([tool, long]))).toMatchObject({ finishWeek: 5, hours: 45 })
})

test('hours that only the cheapest choice needs do not delay the finish, where the finish comes first and cost second', async () => {
  const cheap = activity('cheap', { hours: 20, cost: 1, raises: { linux: 2 } })
  const quick = activity('quick', { hours: 5, cost: 3, raises: { linux: 2 } })
  const asked = problem([cheap, quick], { order: ['finish', 'cost'], skills: { linux: { now: 0, target: 2 } } })

  expect(await plan(asked)).toMatchObject({ status: 'optimal', finishWeek: 1, hours: 5, cost: 3 })
})
