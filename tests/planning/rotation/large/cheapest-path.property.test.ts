import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boardOf, nowhere, type Board } from '@/lib/planning/rotation/board'
import { breachesOn } from '@/lib/planning/rotation/breaches'
import { scheduleOf } from '@/lib/planning/rotation/grid'
import { CheapestPaths } from '@/lib/planning/rotation/large/cheapest-path'
import { pathsOf } from '@/lib/planning/rotation/large/paths'
import { pointsIn } from '@/lib/planning/rotation/points'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { randomCohorts } from '../random-cohorts'

/** One apprentice alone, with room everywhere: what is left are the rules that a path must keep. */
const alone: fc.Arbitrary<RotationProblem> = randomCohorts.map((problem) => ({
  ...problem,
  apprentices: problem.apprentices.slice(0, 1),
  hosts: problem.hosts.map((host) => ({ ...host, min: host.min.map(() => 0), max: host.max.map(() => 9) })),
  mentors: [],
  apart: [],
  requirements: problem.requirements.flatMap(({ only, ...rest }) =>
    !only ? [rest] : only.includes('a') ? [{ ...rest, only: ['a'] }] : [],
  ),
  ...(problem.published && { published: { a: problem.published['a'] ?? problem.periods.map(() => null) } }),
}))

const prices = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 16, maxLength: 16 })

test('the cheapest path costs what trying all finds, and keeps every rule, whatever rules and prices there are', () => {
  let possible = 0
  fc.assert(
    fc.property(alone, prices, fc.nat({ max: 3 }), fc.nat({ max: 2 }), (problem, list, points, changes) => {
      const board = boardOf(problem)
      // Facts that collide are told before any path is looked for.
      fc.pre(board.collisions.length === 0)
      const asking = { cells: Float64Array.from(list).subarray(0, board.hosts * board.periods), points, changes }
      const least = Math.min(...everyPath(board).map((path) => costOf(board, path, asking)))
      const paths = pathsOf(board)
      const found = typeof paths === 'string' ? undefined : new CheapestPaths(board, paths, board.floor).of(0, asking)

      expect(paths).not.toBe('too-many')
      expect(found?.cost ?? Infinity).toBe(least)
      if (!found) return
      possible += 1
      expect(breachesOn(board, scheduleOf(board, found.path))).toEqual([])
      expect(costOf(board, [...found.path], asking)).toBe(least)
    }),
    { numRuns: 600 },
  )
  expect(possible).toBeGreaterThan(150)
})

function everyPath(board: Board): readonly (readonly number[])[] {
  const places = [nowhere, ...Array(board.hosts).keys()]
  let all: (readonly number[])[] = [[]]
  for (let period = 0; period < board.periods; period++) all = all.flatMap((path) => places.map((at) => [...path, at]))
  return all.filter((path) => breachesOn(board, scheduleOf(board, path)).length === 0)
}

/** A change is counted where someone is somewhere; where nobody can be, nothing can be chosen. */
function costOf(
  board: Board,
  path: readonly number[],
  { cells, points, changes }: { cells: Float64Array; points: number; changes: number },
): number {
  let cost = 0 - points * pointsIn(board, path, 0)
  path.forEach((host, period) => {
    if (host === nowhere) return
    cost += cells[host * board.periods + period] ?? 0
    if (host !== (board.published?.[period] ?? nowhere)) cost += changes
  })
  return cost
}
