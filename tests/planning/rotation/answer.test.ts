import { describe, expect, test } from 'vitest'
import { answerRotation } from '@/lib/planning/rotation/answer'
import { boardOf } from '@/lib/planning/rotation/board'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import { gridOf } from '@/lib/planning/rotation/grid'
import type { Engines, Search } from '@/lib/planning/rotation/engines'
import { peopleIn } from '@/lib/planning/rotation/people'
import type { RotationProblem, Schedule } from '@/lib/planning/rotation/problem'
import { headsOf } from '@/lib/planning/rotation/rules/words'
import { movesBreak } from '@/lib/planning/rotation/try-move'
import { highs } from '@/lib/solver/highs'
import { highsLinear } from '@/lib/solver/highs-linear'
import { apprentice, cohortOf, host, schedule } from './cohorts'

const engines: Engines = { solve: highs, solveLinear: highsLinear }
const search: Search = { remaining: () => 60, report: () => undefined, isStopped: () => false }

const priya = apprentice('priya', { wishes: ['labs', 'desk'] })
const noor = apprentice('noor', { wishes: ['labs'] })
const desk = host('desk')

test('an answer says what each person gets, and which cells change', async () => {
  const problem = cohortOf([priya], [desk, host('labs', { visits: 1 })], {
    published: schedule('priya: desk desk'),
    frozen: ['Q1'],
    order: ['total'],
  })
  expect(await answerRotation(problem, engines, search)).toEqual({
    format: 'journeywork/rotation-plan@1',
    status: 'optimal',
    schedule: schedule('priya: desk labs'),
    values: { changes: 1, lowest: 7, total: 7 },
    bound: { total: 7 },
    people: [
      {
        id: 'priya',
        points: 7,
        wishes: [
          { host: 'labs', points: 4, granted: true },
          { host: 'desk', points: 3, granted: true },
        ],
      },
    ],
    changes: [{ apprentice: 'priya', period: 'Q2', from: 'desk', to: 'labs' }],
    conflict: [],
    repairs: [],
  })
})

test('an impossible problem is told with its cause, and with what would help', async () => {
  const problem = cohortOf([apprentice('priya'), apprentice('noor')], [host('desk', { max: [2, 1] })])
  const answer = await answerRotation(problem, engines, search)

  expect(answer).toMatchObject({ status: 'infeasible', schedule: null, values: null, people: [], changes: [] })
  expect(answer.conflict.length).toBeGreaterThan(0)
  expect(answer.repairs.length).toBeGreaterThan(0)
})

test('where points are given, the dearest stand for wishes, as many as there are periods', () => {
  const { people } = told(
    cohortOf(
      [apprentice('priya', { points: { a: 1, b: 5, c: 3, d: 0 } })],
      ['a', 'b', 'c', 'd'].map((id) => host(id)),
    ),
    'priya: a a',
  )
  expect(people[0]?.wishes.map(({ host: id, points, granted }) => [id, points, granted])).toEqual([
    ['b', 5, false],
    ['c', 3, false],
  ])
})

const labs = host('labs', { max: [1, 1] })
/** Why Priya is not in the labs. */
const refusals: readonly (readonly [says: string, problem: RotationProblem, rows: readonly string[]])[] = [
  [
    'Labs had no place left in Q1 and Q2, when Priya could have gone.',
    cohortOf([priya, noor], [desk, labs]),
    ['priya: desk desk', 'noor: labs labs'],
  ],
  [
    'Priya has been in Labs as often as anyone may.',
    cohortOf([{ ...priya, visited: ['labs'] }], [desk, host('labs', { visits: 1 })]),
    ['priya: desk desk'],
  ],
  ['Nobody may be in Labs.', cohortOf([priya], [desk, host('labs', { visits: 0 })]), ['priya: desk desk']],
  [
    'In every period Priya is elsewhere already, or Labs takes nobody, or what it needs cannot come before.',
    cohortOf([{ ...priya, pinned: { Q1: 'desk' } }], [desk, host('labs', { max: [1, 0] })]),
    ['priya: desk desk'],
  ],
  [
    'Labs had no place left in Q1. A place there in Q2 would break a rule: Desk asks for at least 2 in Q2.',
    cohortOf([priya, noor], [host('desk', { min: [0, 2] }), labs]),
    ['priya: desk desk', 'noor: labs desk'],
  ],
  [
    'A place there in Q2 would break a rule: Priya is in Labs in Q2, which needs 1 earlier period in Field, and has 0.',
    cohortOf([priya], [desk, host('field'), host('labs', { needs: [{ hosts: ['field'], atLeast: 1 }] })]),
    ['priya: desk desk'],
  ],
  [
    'Labs in Q1 instead of Field would give Priya no more points in all.',
    cohortOf([apprentice('priya', { points: { labs: 2, field: 2, desk: 3 } })], [desk, labs, host('field')]),
    ['priya: field desk'],
  ],
  [
    'Labs in Q1 instead of Desk would be one more change to what is published.',
    cohortOf([priya], [desk, labs], { published: schedule('priya: desk desk'), order: ['changes'] }),
    ['priya: desk desk'],
  ],
]

describe('a refused wish has its reason', () => {
  test.each(refusals)('%s', (says, problem, rows) => {
    expect(breachesOf(problem, schedule(...rows)).filter(({ rule }) => rule !== 'seats-at-most')).toEqual([])
    const { people } = told(problem, ...rows)
    const wishes = people.find(({ id }) => id === 'priya')?.wishes
    expect(wishes?.find(({ host: id }) => id === 'labs')?.because).toBe(says)
  })
})

test('a move breaks what the whole schedule would then break', () => {
  const problem = cohortOf(
    [priya, noor],
    [
      host('desk', { min: [0, 1] }),
      host('labs', { max: [1, 1], visits: 1, needs: [{ hosts: ['desk'], atLeast: 1 }] }),
      host('field'),
    ],
    { mentors: [{ id: 'M1', hosts: ['labs', 'field'], max: [1, 1] }], apart: [['noor', 'priya']] },
  )
  const sound = schedule('priya: field desk', 'noor: desk labs')
  const board = boardOf(problem)
  const { cells } = gridOf(board, sound)
  expect(breachesOf(problem, sound)).toEqual([])

  for (const [at, one] of problem.apprentices.entries())
    for (const period of [0, 1])
      for (const [to, place] of [...problem.hosts, null].entries()) {
        const row = (sound[one.id] ?? []).with(period, place?.id ?? null)
        const after: Schedule = { ...sound, [one.id]: row }
        const move = { apprentice: at, period, host: place ? to : -1 }
        const broken = movesBreak({ board, cells, heads: headsOf(board, cells) }, move).map(({ rule }) => rule)
        expect(new Set(broken)).toEqual(new Set(breachesOf(problem, after).map(({ rule }) => rule)))
      }
})

function told(problem: RotationProblem, ...rows: readonly string[]) {
  const board = boardOf(problem)
  return { people: peopleIn(board, gridOf(board, schedule(...rows)).cells, 'optimal') }
}
