import { describe, expect, test } from 'vitest'
import { Program } from '@/lib/planning/mip/program'
import { boardOf } from '@/lib/planning/rotation/board'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import { gridOf } from '@/lib/planning/rotation/grid'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { rules, ruleTitles } from '@/lib/planning/rotation/rules'
import { highs } from '@/lib/solver/highs'
import { apprentice, cohortOf, host, requirement, schedule } from './cohorts'
import { freeChoices } from './free-choices'

const [priya, noor] = [apprentice('priya'), apprentice('noor')]
const [desk, labs] = [host('desk'), host('labs')]

/** For each rule the smallest that obeys it and the smallest that breaks it. */
const cases: readonly (readonly [
  rule: string,
  problem: RotationProblem,
  obeys: readonly string[],
  breaks: readonly string[],
  says: string,
])[] = [
  [
    'known',
    cohortOf([priya], [desk]),
    ['priya: desk desk'],
    ['priya: desk desk', 'sam: desk desk'],
    'The schedule places sam, who is not in the cohort.',
  ],
  [
    'one-host-each-period',
    cohortOf([priya], [desk]),
    ['priya: desk desk'],
    ['priya: desk -'],
    'Priya has no host in Q2.',
  ],
  [
    'absent',
    cohortOf([apprentice('priya', { absent: ['Q2'] })], [desk]),
    ['priya: desk -'],
    ['priya: desk desk'],
    'Priya is absent in Q2 and is placed in Desk then.',
  ],
  [
    'frozen',
    cohortOf([priya], [desk, labs], { published: schedule('priya: desk desk'), frozen: ['Q1'] }),
    ['priya: desk labs'],
    ['priya: labs labs'],
    'Q1 is frozen with Priya in Desk, and this schedule says otherwise.',
  ],
  [
    'pins',
    cohortOf([apprentice('priya', { pinned: { Q2: 'labs' } })], [desk, labs]),
    ['priya: desk labs'],
    ['priya: labs desk'],
    'Priya is pinned to Labs in Q2 and is not there.',
  ],
  [
    'seats-at-most',
    cohortOf([priya, noor], [desk, host('labs', { max: [9, 1] })]),
    ['priya: labs labs', 'noor: labs desk'],
    ['priya: labs labs', 'noor: labs labs'],
    'Labs has 1 seat in Q2 and 2 are placed there.',
  ],
  [
    'seats-at-least',
    cohortOf([priya, noor], [desk, host('labs', { min: [0, 2] })]),
    ['priya: desk labs', 'noor: desk labs'],
    ['priya: desk labs', 'noor: labs desk'],
    'Labs asks for at least 2 in Q2 and 1 is placed there.',
  ],
  [
    'mentors',
    cohortOf([priya, noor], [desk, labs, host('field')], {
      mentors: [{ id: 'Marcus', hosts: ['desk', 'labs'], max: [2, 1] }],
    }),
    ['priya: desk labs', 'noor: labs field'],
    ['priya: desk labs', 'noor: labs desk'],
    'Marcus can guide 1 person in Q2 and 2 are placed with them.',
  ],
  [
    'host-visits',
    cohortOf([priya], [host('desk', { visits: 1 }), labs]),
    ['priya: desk labs'],
    ['priya: desk desk'],
    'Priya is in Desk for 2 periods; at most 1 may be.',
  ],
  [
    'group-visits',
    cohortOf([priya], [desk, labs, host('field')], { groups: { indoors: { hosts: ['desk', 'labs'], visits: 1 } } }),
    ['priya: desk field'],
    ['priya: desk labs'],
    'Priya is in the group indoors for 2 periods; at most 1 may be.',
  ],
  [
    'host-needs',
    cohortOf([priya], [desk, host('labs', { needs: [{ hosts: ['desk'], atLeast: 1 }] })]),
    ['priya: desk labs'],
    ['priya: labs desk'],
    'Priya is in Labs in Q1, which needs 1 earlier period in Desk, and has 0.',
  ],
  [
    'requirements',
    cohortOf([priya], [desk, labs], { requirements: [requirement('early', ['desk'], { within: ['Q1'] })] }),
    ['priya: desk labs'],
    ['priya: labs desk'],
    'Priya has 0 of what "early" (1 period in Desk, within Q1) asks for.',
  ],
  [
    'run',
    cohortOf([priya], [desk, labs], { requirements: [requirement('depth', ['desk', 'labs'], { run: 2 })] }),
    ['priya: desk desk'],
    ['priya: desk labs'],
    'Priya must stay in one host of "depth" for 2 periods in a row. The longest is 1.',
  ],
  [
    'apart',
    cohortOf([priya, noor], [desk, labs], { apart: [['noor', 'priya']] }),
    ['priya: desk labs', 'noor: labs desk'],
    ['priya: desk labs', 'noor: desk desk'],
    'Priya and Noor are kept apart and are both in Desk in Q1.',
  ],
  [
    'floor',
    cohortOf([apprentice('priya', { wishes: ['desk', 'labs'] })], [desk, labs], { floor: 7 }),
    ['priya: labs desk'],
    ['priya: desk desk'],
    'Priya has 4 points; nobody may have fewer than 7.',
  ],
]

test('every rule has its case, and says what it asks', () => {
  expect(cases.map(([rule]) => rule).toSorted()).toEqual(rules.map(({ name }) => name).toSorted())
  expect(Object.keys(ruleTitles).toSorted()).toEqual(rules.map(({ name }) => name).toSorted())
})

describe.each(cases)('%s', (name, problem, obeys, breaks, says) => {
  const rule = rules.find((one) => one.name === name)

  test('the checker lets the smallest that obeys it pass, and says what breaks it', () => {
    expect(breachesOf(problem, schedule(...obeys))).toEqual([])
    expect(breachesOf(problem, schedule(...breaks))).toMatchObject([{ rule: name, says }])
  })

  test('the solver obeys it and nothing more', async () => {
    expect(await allows(problem, obeys)).toBe(true)
    // People whom the problem does not know are no unknowns of the program.
    if (name !== 'known') expect(await allows(problem, breaks)).toBe(false)
  })

  /** Does the program of this rule alone allow exactly this schedule? */
  async function allows(of: RotationProblem, rows: readonly string[]): Promise<boolean> {
    const board = boardOf(of)
    const program = new Program()
    const choices = freeChoices(board, program)
    rule?.formulate(board, choices, program)
    choices.hold(gridOf(board, schedule(...rows)).cells)
    return (await highs(program, { seconds: 20 })).status === 'optimal'
  }
})
