import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boardOf } from '@/lib/planning/rotation/board'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import { fairnessPrice, tradeCurve } from '@/lib/planning/rotation/curve'
import { gridOf } from '@/lib/planning/rotation/grid'
import { valuesOf } from '@/lib/planning/rotation/points'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { engines, search } from './engines'
import { everySchedule } from './exhaustively'
import { tightProblems } from './tight-problems'

const valuesOfAll = (problem: RotationProblem) => {
  const board = boardOf(problem)
  return [...everySchedule(problem)].map((schedule) => valuesOf(board, gridOf(board, schedule).cells))
}

test('the curve holds exactly the choices that nothing beats in both changes and points', { timeout: 300_000 }, () =>
  fc.assert(
    fc.asyncProperty(tightProblems, async (asked) => {
      const problem = withoutAll(asked)
      const all = valuesOfAll(problem)
      fc.pre(problem.published !== undefined && all.length > 0)
      const curve = await tradeCurve(problem, engines, search)

      const most = (changes: number) =>
        Math.max(...all.flatMap((values) => ((values.changes ?? 0) <= changes ? [values.total] : [])))
      const front = [...new Set(all.map(({ changes = 0 }) => changes))]
        .toSorted((a, b) => a - b)
        .map((changes) => ({ changes, total: most(changes) }))
      const unbeaten = front.filter(({ total }, at) => front.slice(0, at).every((other) => other.total < total))
      const found = curve.points.map(({ changes, total }) => ({ changes, total }))
      if (unbeaten.length <= 8 && curve.isWhole) expect(found).toEqual(unbeaten)
      expect(unbeaten).toEqual(expect.arrayContaining(found))
      expect(found.at(0)).toEqual(unbeaten.at(0))
      expect(found.at(-1)).toEqual(unbeaten.at(-1))
      for (const point of curve.points) {
        expect(point).toMatchObject({ proven: true, bound: point.total })
        expect(breachesOf(problem, point.schedule)).toEqual([])
      }
    }),
    { numRuns: 25 },
  ),
)

test('what a floor costs is the difference between the best with it and the best without', { timeout: 300_000 }, () =>
  fc.assert(
    fc.asyncProperty(tightProblems, fc.integer({ min: 1, max: 9 }), async (asked, floor) => {
      const { floor: _, ...problem } = withoutAll(asked)
      const total = (one: RotationProblem) => {
        const all = valuesOfAll(one).map((values) => values.total)
        return all.length === 0 ? null : Math.max(...all)
      }
      const price = await fairnessPrice(problem, floor, engines, search)

      expect(price).toMatchObject({ without: total(problem), with: total({ ...problem, floor }), proven: true })
    }),
    { numRuns: 25 },
  ),
)

/** Tight problems mostly have no schedule at all; without what binds most, many have some. */
const withoutAll = (problem: RotationProblem): RotationProblem => ({
  ...problem,
  requirements: problem.requirements.slice(0, 1),
  hosts: problem.hosts.map((host) => ({
    ...host,
    min: host.min.map(() => 0),
    max: host.max.map((seats) => seats + 1),
    visits: host.visits + 1,
  })),
})
