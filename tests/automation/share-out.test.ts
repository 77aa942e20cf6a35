import { expect, test } from 'vitest'
import { shareOut } from '@/lib/automation/share-out'

const team = [
  { id: 'p', name: 'Priya Nair', aims: true },
  { id: 'a', name: 'Ade Bello', aims: false },
  { id: 'm', name: 'Mina Roth', aims: true },
]
const shared = (hours: number) => shareOut(hours, team).map(({ name, hours: each }) => [name, each])

test('hours are shared evenly, and what is left over goes first to those who aim at a role, by name', () => {
  expect(shared(6)).toEqual([
    ['Ade Bello', 2],
    ['Mina Roth', 2],
    ['Priya Nair', 2],
  ])
  expect(shared(5)).toEqual([
    ['Ade Bello', 1],
    ['Mina Roth', 2],
    ['Priya Nair', 2],
  ])
  expect(shared(1)).toEqual([
    ['Ade Bello', 0],
    ['Mina Roth', 1],
    ['Priya Nair', 0],
  ])
})

test('nobody gets more hours than one person may be given, and nobody is no fault', () => {
  expect(shareOut(90, team.slice(0, 1))[0]?.hours).toBe(20)
  expect(shareOut(5, [])).toEqual([])
})
