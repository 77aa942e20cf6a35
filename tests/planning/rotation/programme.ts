import type { Apprentice, Host, RotationProblem } from '@/lib/planning/rotation/problem'

/** A host with so many seats in each period, visited once. */
export const host = (id: string, name: string, max: readonly number[], more: Partial<Host> = {}): Host => ({
  id,
  name,
  min: max.map(() => 0),
  max,
  visits: 1,
  needs: [],
  ...more,
})

export const person = (id: string, name: string, more: Partial<Apprentice> = {}): Apprentice => ({
  id,
  name,
  wishes: [],
  absent: [],
  visited: [],
  pinned: {},
  ...more,
})

export const people = (count: number): readonly Apprentice[] =>
  Array.from({ length: count }, (_, at) => person(`a${at + 1}`, `Person ${at + 1}`))

/** Room for everyone in every one of four periods. */
export const others = (count: number): readonly Host[] =>
  ['Linux', 'Servers', 'Cloud', 'Storage'].map((name) => host(name.toLowerCase(), name, [count, count, count, count]))

/** Four quarters without any rule of their own. */
export const quarters = (given: Partial<RotationProblem>): RotationProblem => ({
  format: 'journeywork/rotation@1',
  periods: ['Q1', 'Q2', 'Q3', 'Q4'],
  hosts: [],
  groups: {},
  mentors: [],
  requirements: [],
  apprentices: [],
  wishPoints: [4, 3, 2, 1],
  apart: [],
  order: ['total'],
  frozen: [],
  ...given,
})
