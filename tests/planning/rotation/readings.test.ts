import { describe, expect, test } from 'vitest'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { solveRotation } from '@/lib/solver/solve-rotation'
import { apprentice, cohortOf, host, requirement, schedule } from './cohorts'

const desk = host('desk')
const labs = host('labs')
const priya = apprentice('priya')

/** Where the contract leaves room: who is read how. Each is true of the checker, and of the planner, which obeys it. */
const cases: readonly (readonly [reading: string, problem: RotationProblem, row: string, rules: readonly string[]])[] =
  [
    [
      'a host visited before counts as one earlier period towards a need',
      cohortOf(
        [apprentice('priya', { visited: ['desk'] })],
        [desk, host('labs', { needs: [{ hosts: ['desk'], atLeast: 1 }] })],
      ),
      'labs labs',
      [],
    ],
    [
      'a host visited before counts towards a requirement',
      cohortOf([apprentice('priya', { visited: ['desk'] })], [desk, labs], {
        requirements: [requirement('r', ['desk'])],
      }),
      'labs labs',
      [],
    ],
    [
      'a host visited before does not count within periods',
      cohortOf([apprentice('priya', { visited: ['desk'] })], [desk, labs], {
        requirements: [requirement('r', ['desk'], { within: ['Q1', 'Q2'] })],
      }),
      'labs labs',
      ['requirements'],
    ],
    [
      'a host visited before counts towards the limit on visits',
      cohortOf([apprentice('priya', { visited: ['desk'] })], [host('desk', { visits: 1 }), labs]),
      'desk labs',
      ['host-visits'],
    ],
    [
      'a requirement counts periods, not distinct hosts',
      cohortOf([priya], [desk, labs], { requirements: [requirement('r', ['desk', 'labs'], { atLeast: 2 })] }),
      'desk desk',
      [],
    ],
    [
      'a run is in one host, not in a group',
      cohortOf([priya], [desk, labs], { requirements: [requirement('r', ['desk', 'labs'], { atLeast: 0, run: 2 })] }),
      'desk labs',
      ['run'],
    ],
    [
      'an absence breaks a run',
      cohortOf([apprentice('priya', { absent: ['Q2'] })], [host('desk', { min: [0, 0, 0], max: [9, 9, 9] })], {
        periods: ['Q1', 'Q2', 'Q3'],
        requirements: [requirement('r', ['desk'], { run: 2 })],
      }),
      'desk - desk',
      ['run'],
    ],
    [
      'a run of 1 asks for one period, which may lie before the first',
      cohortOf([apprentice('priya', { visited: ['desk'] })], [desk, labs], {
        requirements: [requirement('r', ['desk'], { atLeast: 0, run: 1 })],
      }),
      'labs labs',
      [],
    ],
    [
      'a group inside a group stands for its hosts',
      cohortOf([priya], [desk, labs], {
        groups: { inner: { hosts: ['desk'] }, outer: { hosts: ['@inner', 'labs'], visits: 1 } },
      }),
      'desk labs',
      ['group-visits'],
    ],
    [
      'what lies wholly in frozen periods is not judged',
      cohortOf([priya], [host('desk', { max: [0, 9], visits: 1, needs: [{ hosts: ['labs'], atLeast: 1 }] }), labs], {
        published: schedule('priya: desk labs'),
        frozen: ['Q1'],
        requirements: [requirement('r', ['labs'], { within: ['Q1'] })],
      }),
      'desk labs',
      [],
    ],
    [
      'what is frozen counts towards what comes later',
      cohortOf([priya], [host('desk', { visits: 1 }), host('labs', { needs: [{ hosts: ['desk'], atLeast: 1 }] })], {
        published: schedule('priya: desk labs'),
        frozen: ['Q1'],
      }),
      'desk desk',
      ['host-visits'],
    ],
    [
      'who is not in what is published has empty frozen periods',
      cohortOf([priya], [desk], { published: {}, frozen: ['Q1'] }),
      '- desk',
      [],
    ],
    [
      'a pin in a frozen period collides with a published cell that differs',
      cohortOf([apprentice('priya', { pinned: { Q1: 'labs' } })], [desk, labs], {
        published: schedule('priya: desk desk'),
        frozen: ['Q1'],
      }),
      'desk desk',
      ['pins'],
    ],
    [
      'a floor is not judged where everything is frozen',
      cohortOf([priya], [desk], { published: schedule('priya: desk desk'), frozen: ['Q1', 'Q2'], floor: 5 }),
      'desk desk',
      [],
    ],
  ]

describe.each(cases)('%s', (_, problem, row, rules) => {
  test('for the checker', () => {
    expect(breachesOf(problem, schedule(`priya: ${row}`)).map(({ rule }) => rule)).toEqual(rules)
  })

  test('for the planner, with the very row pinned', async () => {
    const free = problem.periods.flatMap((period, index) => {
      const id = row.split(' ')[index]
      return problem.frozen.includes(period) || id === '-' || id === undefined ? [] : [[period, id] as const]
    })
    const [who] = problem.apprentices
    const held = who && { ...who, pinned: { ...Object.fromEntries(free), ...who.pinned } }
    const { answer } = await solveRotation({ ...problem, apprentices: held ? [held] : [] }, { seconds: 20 })
    expect(answer.status).toBe(rules.length === 0 ? 'optimal' : 'infeasible')
  })
})

test('points are given for hosts of the schedule only, and once each', async () => {
  const problem = cohortOf([apprentice('priya', { wishes: ['desk', 'labs'], visited: ['labs'] })], [desk])
  const both = { ...problem, hosts: [desk, host('labs', { max: [0, 0] })] }
  expect((await solveRotation(both, { seconds: 20 })).answer.values).toEqual({ lowest: 4, total: 4 })
})
