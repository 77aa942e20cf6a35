import { expect, test } from 'vitest'
import { compareSchedules } from '@/lib/planning/rotation/compare'
import { brokenBySwap, swapped, triedChange } from '@/lib/planning/rotation/swap'
import { host, others, person, quarters } from './programme'

const security = host('security', 'Security', [1, 1, 1, 1], { needs: [{ hosts: ['linux'], atLeast: 1 }] })
const problem = quarters({
  hosts: [security, ...others(2)],
  apprentices: [
    person('ana', 'Ana', { wishes: ['security'] }),
    person('ben', 'Ben', { wishes: ['cloud', 'security'] }),
  ],
})
const schedule = {
  ana: ['linux', 'security', 'servers', 'cloud'],
  ben: ['servers', 'cloud', 'linux', 'security'],
}

test('two people swap a period, and no rule is broken', () => {
  expect(swapped(problem, schedule, 'ana', 'ben', ['Q3', 'Q4'])).toEqual({
    ana: ['linux', 'security', 'linux', 'security'],
    ben: ['servers', 'cloud', 'servers', 'cloud'],
  })
  expect(
    brokenBySwap({ ...problem, hosts: problem.hosts.map((each) => ({ ...each, visits: 2 })) }, schedule, 'ana', 'ben', [
      'Q3',
      'Q4',
    ]),
  ).toEqual([])
})

test('a swap that breaks a rule names it', () => {
  const broken = brokenBySwap(problem, schedule, 'ana', 'ben', ['Q2'])

  expect(broken.map(({ rule }) => rule)).toEqual(['host-visits', 'host-visits', 'host-needs'])
  expect(broken.at(-1)?.says).toContain('Ben is in Security in Q2')
})

test('a try says what it newly breaks and what it would be worth; old breaches are not its own', () => {
  const crowded = { ...schedule, ben: ['servers', 'security', 'linux', 'cloud'] }
  const tried = triedChange(problem, crowded, [{ apprentice: 'ana', period: 'Q3', host: null }])

  expect(tried.schedule).toEqual({ ...crowded, ana: ['linux', 'security', null, 'cloud'] })
  expect(tried.breaches.map(({ rule }) => rule)).toEqual(['one-host-each-period'])
  expect(tried.values).toEqual({ lowest: 4, total: 11 })
})

test('a breach with fewer cells than before is on its way to be mended', () => {
  const crowded = { ...schedule, ben: ['servers', 'security', 'linux', 'cloud'] }

  expect(triedChange(problem, crowded, [{ apprentice: 'ben', period: 'Q2', host: 'storage' }]).breaches).toEqual([])
})

test('two schedules are compared in words, with whom it concerns and the seats', () => {
  const after = { ...schedule, ben: ['servers', 'storage', 'linux', 'security'] }
  const difference = compareSchedules({ problem, schedule }, { problem, schedule: after })

  expect(difference).toEqual({
    cells: [{ apprentice: 'ben', period: 'Q2', from: 'cloud', to: 'storage' }],
    people: [
      {
        apprentice: 'ben',
        name: 'Ben',
        cells: [{ apprentice: 'ben', period: 'Q2', from: 'cloud', to: 'storage' }],
        pointsBefore: 7,
        pointsAfter: 3,
      },
    ],
    seats: [
      { host: 'cloud', period: 'Q2', before: 1, after: 0 },
      { host: 'storage', period: 'Q2', before: 0, after: 1 },
    ],
    totalBefore: 11,
    totalAfter: 7,
    says: [
      '1 placement changes for 1 person; all points together are 4 fewer.',
      'Ben moves from Cloud to Storage in Q2.',
    ],
  })
})

test('who joins and who leaves is told by their placements', () => {
  const joined = { ...problem, apprentices: [...problem.apprentices.slice(1), person('cleo', 'Cleo')] }
  const after = { ben: schedule.ben, cleo: [null, null, null, 'linux'] }
  const { says, people } = compareSchedules({ problem, schedule }, { problem: joined, schedule: after })

  expect(people.map(({ name, pointsBefore, pointsAfter }) => [name, pointsBefore, pointsAfter])).toEqual([
    ['Cleo', null, 0],
    ['Ana', 4, null],
  ])
  expect(says).toContain('Cleo is at Linux in Q4.')
  expect(says).toContain('Ana is no longer at Security in Q2.')
})
