import { expect, test } from 'vitest'
import { conflictIn } from '@/lib/planning/rotation/impossible/conflict'
import { repairsFor } from '@/lib/planning/rotation/impossible/repairs'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { engines, search } from './engines'
import { host, others, people, person, quarters } from './programme'

const explained = async (problem: RotationProblem) => {
  const conflict = await conflictIn(problem, engines, search)
  const repairs = await repairsFor(problem, conflict, engines, search)
  return { says: conflict.says, smallest: conflict.smallest, repairs: repairs.map(({ says }) => says) }
}

test('too few seats for a requirement are counted until it is due', async () => {
  const problem = quarters({
    hosts: [host('networks', 'Networks', [3, 3, 1, 9]), ...others(8)],
    apprentices: people(8),
    requirements: [{ id: 'networking', hosts: ['networks'], atLeast: 1, within: ['Q1', 'Q2', 'Q3'] }],
  })
  const { says, smallest, repairs } = await explained(problem)

  expect({ says, smallest }).toEqual({
    says: ['Networks must be visited by 8 people by Q3 and has 7 seats until then: 1 short.'],
    smallest: true,
  })
  expect(repairs).toEqual([
    expect.stringMatching(/^Add 1 seat: Networks 1 in Q[123]\.$/),
    expect.stringMatching(/^Waive “networking” \(Networks\) for Person \d\.$/),
  ])
})

test('what is needed before a required host is counted by when it is needed', async () => {
  const security = host('security', 'Security', [5, 5, 5, 5], { needs: [{ hosts: ['networks'], atLeast: 1 }] })
  const { says } = await explained(
    quarters({
      hosts: [host('networks', 'Networks', [1, 1, 1, 5]), security, ...others(5)],
      apprentices: people(5),
      requirements: [{ id: 'security', hosts: ['security'], atLeast: 1 }],
    }),
  )

  expect(says).toEqual([
    'Networks must be visited by 5 people by Q3, because they must visit Security once, and has 3 seats until then: 2 short.',
    'Security comes only after Networks.',
  ])
})

test('what is impossible for one person is told of that person', async () => {
  const { says, repairs } = await explained(
    quarters({
      hosts: [host('networks', 'Networks', [5, 5, 5, 5]), ...others(5)],
      apprentices: [...people(3), person('p', 'Priya', { absent: ['Q1', 'Q2'] })],
      requirements: [{ id: 'early', hosts: ['networks'], atLeast: 1, within: ['Q1', 'Q2'] }],
    }),
  )

  expect(says).toEqual(['Priya must visit Networks once by Q2, and is absent in Q1 and Q2.'])
  expect(repairs).toEqual(['Waive “early” (Networks) for Priya.'])
})

test('what is impossible for everyone alike is told of all', async () => {
  const security = host('security', 'Security', [5, 5, 5, 5], { needs: [{ hosts: ['networks'], atLeast: 1 }] })
  const { says } = await explained(
    quarters({
      hosts: [host('networks', 'Networks', [5, 5, 5, 5]), security, ...others(5)],
      apprentices: people(5),
      requirements: [{ id: 'security', hosts: ['security'], atLeast: 1, within: ['Q1'] }],
    }),
  )

  expect(says).toEqual(['5 people must each visit Security once in Q1.', 'Security comes only after Networks.'])
})

test('more people than seats in a period, more pins than seats, and more asked for than there are people are counted', async () => {
  const full = quarters({ hosts: others(4).map((each) => ({ ...each, max: [4, 4, 1, 4] })), apprentices: people(6) })
  expect((await explained(full)).says).toEqual([
    '6 people must be somewhere in Q3 and all hosts together have 4 seats: 2 short.',
  ])

  const pinned = people(3).map((each) => ({ ...each, pinned: { Q1: 'networks' } }))
  const pins = quarters({ hosts: [host('networks', 'Networks', [2, 2, 2, 2]), ...others(3)], apprentices: pinned })
  const { says, repairs } = await explained(pins)
  expect(says).toEqual(['3 people are pinned to Networks in Q1, which has 2 seats then: 1 short.'])
  expect(repairs.toSorted()).toEqual([
    'Add 1 seat: Networks 1 in Q1.',
    expect.stringMatching(/^Take away 1 pin: Person/),
  ])

  const asked = host('networks', 'Networks', [9, 9, 9, 9], { min: [0, 4, 0, 0] })
  expect((await explained(quarters({ hosts: [asked, ...others(3)], apprentices: people(3) }))).says).toEqual([
    'The hosts ask for at least 4 people in Q2 and 3 are there: 1 short.',
  ])
})

test('frozen periods that leave too little room are named, and moving their line is a repair', async () => {
  const apprentices = people(4)
  const published = Object.fromEntries(apprentices.map(({ id }) => [id, ['linux', 'servers', 'cloud', 'storage']]))
  const { says, repairs } = await explained(
    quarters({
      hosts: [host('networks', 'Networks', [4, 4, 4, 2]), ...others(4)],
      apprentices,
      published,
      frozen: ['Q1', 'Q2', 'Q3'],
      requirements: [{ id: 'networking', hosts: ['networks'], atLeast: 1 }],
    }),
  )

  expect(says).toEqual([
    'Networks must be visited by 4 people in Q4 and has 2 seats then: 2 short.',
    'Q1 to Q3 are frozen as published.',
  ])
  expect(repairs).toContain('Plan Q3 again: it is no longer frozen.')
})

test('a floor that someone cannot reach says what they can have, and how low it must be', async () => {
  const { says, repairs } = await explained(
    quarters({
      hosts: others(3),
      apprentices: [...people(2).map((each) => ({ ...each, wishes: ['linux', 'cloud'] })), person('p', 'Priya')],
      wishPoints: [4, 3],
      floor: 5,
    }),
  )

  expect(says).toEqual(['Nobody is to have fewer than 5 points.', 'Priya can have 0 points at most.'])
  expect(repairs).toEqual(['Take away the floor.'])
})

test('pairs who can nowhere be apart are all named', async () => {
  const two = others(3)
    .slice(0, 2)
    .map((each) => ({ ...each, visits: 4 }))
  const apart = [
    ['a1', 'a2'],
    ['a2', 'a3'],
    ['a1', 'a3'],
  ] as const
  const { says, repairs } = await explained(quarters({ hosts: two, apprentices: people(3), apart }))

  expect(says).toEqual([
    'Person 1 and Person 2 are kept apart.',
    'Person 2 and Person 3 are kept apart.',
    'Person 1 and Person 3 are kept apart.',
  ])
  expect(repairs).toEqual([expect.stringMatching(/^Let them be in one host at once: Person \d and Person \d\.$/)])
})

test('without time, what collides is not said to be the smallest cause', async () => {
  const two = others(3)
    .slice(0, 2)
    .map((each) => ({ ...each, visits: 4 }))
  const apart = [
    ['a1', 'a2'],
    ['a2', 'a3'],
    ['a1', 'a3'],
  ] as const
  const problem = quarters({ hosts: two, apprentices: people(3), apart })
  const conflict = await conflictIn(problem, engines, { ...search, remaining: () => 0 })

  expect(conflict.smallest).toBe(false)
  expect(conflict.says[0]).toBe('These collide; there was no time to find out whether all of them matter.')
})
