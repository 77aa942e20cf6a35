import { expect, test } from 'vitest'
import { withChange } from '@/lib/planning/rotation/change'
import { host, person, quarters } from './programme'

const problem = quarters({
  hosts: [host('networks', 'Networks', [2, 2, 2, 2], { min: [1, 1, 1, 1] })],
  mentors: [{ id: 'm', hosts: ['networks'], max: [1, 1, 1, 1] }],
  requirements: [
    { id: 'all', hosts: ['networks'], atLeast: 1 },
    { id: 'some', hosts: ['networks'], atLeast: 1, only: ['ana'] },
  ],
  apprentices: [person('ana', 'Ana', { pinned: { Q1: 'networks', Q2: 'networks' } }), person('ben', 'Ben')],
  apart: [['ana', 'ben']],
  floor: 5,
  frozen: ['Q1', 'Q2'],
})

test('seats, mentors and minimum seats change in their periods only, and never fall below 0', () => {
  const changed = withChange(problem, {
    seats: [
      { host: 'networks', period: 'Q2', add: 3 },
      { host: 'networks', period: 'Q2', add: 1 },
    ],
    fewer: [{ host: 'networks', period: 'Q3', by: 4 }],
    mentors: [{ mentor: 'm', period: 'Q4', add: 2 }],
  })

  expect(changed.hosts[0]).toMatchObject({ max: [2, 6, 2, 2], min: [1, 1, 0, 1] })
  expect(changed.mentors[0]?.max).toEqual([1, 1, 1, 3])
})

test('a requirement is waived for some, and is gone once nobody must meet it', () => {
  const waived = (requirement: string, apprentices: string[]) =>
    withChange(problem, { waive: [{ requirement, apprentices }] }).requirements

  expect(waived('all', ['ana'])[0]?.only).toEqual(['ben'])
  expect(waived('some', ['ana']).map(({ id }) => id)).toEqual(['all'])
})

test('pins, pairs and frozen periods are taken away one by one', () => {
  const changed = withChange(problem, {
    unpin: [{ apprentice: 'ana', period: 'Q1' }],
    together: [['ben', 'ana']],
    thaw: ['Q2'],
  })

  expect(changed.apprentices[0]?.pinned).toEqual({ Q2: 'networks' })
  expect(changed.apart).toEqual([])
  expect(changed.frozen).toEqual(['Q1'])
})

test('a floor is lowered or taken away; nothing else changes', () => {
  expect(withChange(problem, { floor: 3 })).toEqual({ ...problem, floor: 3 })
  expect(withChange(problem, { floor: null })).not.toHaveProperty('floor')
  expect(withChange(problem, {})).toEqual(problem)
})
