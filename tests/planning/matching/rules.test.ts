import { describe, expect, test } from 'vitest'
import { breachesOf } from '@/lib/planning/matching/breaches'
import type { MatchingProblem } from '@/lib/planning/matching/problem'
import { rules } from '@/lib/planning/matching/rules'
import { Program } from '@/lib/planning/mip/program'
import { highs } from '@/lib/solver/highs'
import { learner, matchingOf, mentor, pairs } from './situations'

const [priya, noor] = [learner('priya'), learner('noor')]
const [marcus, tomas] = [mentor('marcus'), mentor('tomas')]

/** For each rule the smallest that obeys it and the smallest that breaks it. */
const cases: readonly (readonly [
  rule: string,
  problem: MatchingProblem,
  obeys: readonly string[],
  breaks: readonly string[],
  says: string,
])[] = [
  [
    'known-people',
    matchingOf([priya], [marcus]),
    ['priya-marcus'],
    ['priya-nobody'],
    'Priya is paired with a mentor who is not among those to choose from.',
  ],
  [
    'someone-else',
    matchingOf([priya], [mentor('priya'), marcus]),
    ['priya-marcus'],
    ['priya-priya'],
    'Priya cannot mentor themselves.',
  ],
  [
    'one-mentor',
    matchingOf([priya], [marcus, tomas]),
    ['priya-marcus'],
    ['priya-marcus', 'priya-tomas'],
    'Priya gets one mentor at most, not Marcus and Tomas.',
  ],
  [
    'left-out',
    matchingOf([priya], [marcus], { leftOut: ['priya'] }),
    [],
    ['priya-marcus'],
    'Priya was left out this time.',
  ],
  [
    'avoids',
    matchingOf([learner('priya', { avoids: ['marcus'] })], [marcus, tomas]),
    ['priya-tomas'],
    ['priya-marcus'],
    'Priya wishes not to be paired with Marcus.',
  ],
  [
    'no-lead',
    matchingOf([learner('priya', { leads: ['marcus'] })], [marcus, tomas]),
    ['priya-tomas'],
    ['priya-marcus'],
    'Marcus leads the team of Priya, and so is no mentor to them.',
  ],
  [
    'teaches-something',
    matchingOf([priya], [marcus, mentor('tomas', { skills: { networking: 1, linux: 7 } })]),
    ['priya-marcus'],
    ['priya-tomas'],
    'Tomas has nothing attested that Priya wants to learn.',
  ],
  [
    'mentor-people',
    matchingOf([priya, noor], [mentor('marcus', { minutesPerWeek: 120 })]),
    ['priya-marcus'],
    ['priya-marcus', 'noor-marcus'],
    'Marcus can take on 1 more person, not 2: Noor and Priya.',
  ],
  [
    'mentor-minutes',
    matchingOf([priya, noor], [mentor('marcus', { people: 2, minutesPerWeek: 119 })]),
    ['noor-marcus'],
    ['priya-marcus', 'noor-marcus'],
    'Marcus has 119 minutes a week left, and Noor and Priya ask for 120.',
  ],
  [
    'pins-hold',
    matchingOf([priya], [marcus, tomas], { pinned: pairs('priya-marcus') }),
    ['priya-marcus'],
    ['priya-tomas'],
    'It was decided that Marcus mentors Priya. They are not paired.',
  ],
]

test('every rule has its case', () => {
  expect(cases.map(([rule]) => rule).toSorted()).toEqual(rules.map(({ name }) => name).toSorted())
})

describe.each(cases)('%s', (name, problem, obeys, breaks, says) => {
  const rule = rules.find((one) => one.name === name)

  test('the checker lets the smallest that obeys it pass, and says what breaks it', () => {
    expect(breachesOf(problem, pairs(...obeys))).toEqual([])
    expect(breachesOf(problem, pairs(...breaks))).toMatchObject([{ rule: name, says }])
  })

  test('the solver obeys it and nothing more', async () => {
    expect(await allows(problem, obeys)).toBe(true)
    // People whom the problem does not know are no unknowns of the program.
    if (name !== 'known-people') expect(await allows(problem, breaks)).toBe(false)
  })

  /** Does the program of this rule alone allow exactly these pairs? */
  async function allows(of: MatchingProblem, wanted: readonly string[]): Promise<boolean> {
    const program = new Program()
    const choices = new Map(
      of.learners.flatMap(({ id }) => of.mentors.map((one) => [`${id}-${one.id}`, program.choice()] as const)),
    )
    rule?.formulate(
      of,
      {
        of: (one, other) => {
          const choice = choices.get(`${one}-${other}`)
          return choice === undefined ? [] : [[choice, 1] as const]
        },
      },
      program,
    )
    for (const [pair, choice] of choices)
      program.require({ rule: 'given', says: pair }, [[choice, 1]], {
        atLeast: wanted.includes(pair) ? 1 : 0,
        atMost: wanted.includes(pair) ? 1 : 0,
      })
    return (await highs(program, { seconds: 20 })).status === 'optimal'
  }
})
