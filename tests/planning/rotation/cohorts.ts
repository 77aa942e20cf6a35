import type { Apprentice, Host, Requirement, RotationProblem, Schedule } from '@/lib/planning/rotation/problem'

/** Small cohorts for tests. Two periods, and whatever else a test says. */
export const cohortOf = (
  apprentices: readonly Apprentice[],
  hosts: readonly Host[],
  more: Partial<RotationProblem> = {},
): RotationProblem => ({
  format: 'journeywork/rotation@1',
  periods: ['Q1', 'Q2'],
  hosts,
  groups: {},
  mentors: [],
  requirements: [],
  apprentices,
  wishPoints: [4, 3, 2, 1],
  apart: [],
  order: ['total'],
  frozen: [],
  ...more,
})

const named = (id: string) => id.charAt(0).toUpperCase() + id.slice(1)

export const apprentice = (id: string, more: Partial<Apprentice> = {}): Apprentice => ({
  id,
  name: named(id),
  wishes: [],
  absent: [],
  visited: [],
  pinned: {},
  ...more,
})

/** A host with room for nine, as often as one likes. */
export const host = (id: string, more: Partial<Host> = {}): Host => ({
  id,
  name: named(id),
  min: [0, 0],
  max: [9, 9],
  visits: 9,
  needs: [],
  ...more,
})

export const requirement = (id: string, hosts: readonly string[], more: Partial<Requirement> = {}): Requirement => ({
  id,
  hosts,
  atLeast: 1,
  ...more,
})

/** `schedule('priya: desk labs', 'noor: - desk')`: a dash is nowhere. */
export const schedule = (...rows: readonly string[]): Schedule =>
  Object.fromEntries(
    rows.map((row) => {
      const [id = '', cells = ''] = row.split(': ')
      return [id, cells.split(' ').map((cell) => (cell === '-' ? null : cell))]
    }),
  )
