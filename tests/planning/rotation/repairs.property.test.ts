import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withChange } from '@/lib/planning/rotation/change'
import { conflictIn } from '@/lib/planning/rotation/impossible/conflict'
import { repairsFor } from '@/lib/planning/rotation/impossible/repairs'
import type { RotationChange } from '@/lib/planning/rotation/plan'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { engines, search } from './engines'
import { isPossible } from './exhaustively'
import { tightProblems } from './tight-problems'

test('each repair makes a schedule possible, and no smaller one of its kind does', { timeout: 300_000 }, () =>
  fc.assert(
    fc.asyncProperty(tightProblems, async (problem) => {
      fc.pre(!isPossible(problem))
      const repairs = await repairsFor(problem, await conflictIn(problem, engines, search), engines, search)

      for (const { change, says } of repairs) {
        expect(says).toMatch(/^[A-Z].*\.$/s)
        expect(isPossible(withChange(problem, change))).toBe(true)
        for (const smaller of oneSmaller(problem, change))
          expect({ change, smaller, isPossible: isPossible(withChange(problem, smaller)) }).toMatchObject({
            isPossible: false,
          })
      }
    }),
    { numRuns: 60 },
  ),
)

/** Every change of the same kind that is one smaller; whatever is smaller still is part of one of these. */
function oneSmaller(problem: RotationProblem, change: RotationChange): readonly RotationChange[] {
  const { periods, hosts, mentors } = problem
  if (change.seats && change.mentors) return []
  if (change.seats) {
    const places = hosts.flatMap(({ id }) => periods.map((period) => ({ host: id, period, add: 1 })))
    return combinations(places, total(change.seats) - 1).map((seats) => ({ seats }))
  }
  if (change.mentors) {
    const places = mentors.flatMap(({ id }) => periods.map((period) => ({ mentor: id, period, add: 1 })))
    return combinations(places, total(change.mentors) - 1).map((more) => ({ mentors: more }))
  }
  if (change.fewer) {
    const places = hosts.flatMap(({ id }) => periods.map((period) => ({ host: id, period, by: 1 })))
    return combinations(places, change.fewer.reduce((sum, { by }) => sum + by, 0) - 1).map((fewer) => ({ fewer }))
  }
  if (change.waive) {
    const duties = problem.requirements.flatMap(({ id }) =>
      problem.apprentices.map((apprentice) => ({ requirement: id, apprentices: [apprentice.id] })),
    )
    const count = change.waive.reduce((sum, { apprentices }) => sum + apprentices.length, 0)
    return combinations(duties, count - 1).map((waive) => ({ waive }))
  }
  if (change.unpin) {
    const pins = problem.apprentices.flatMap(({ id, pinned }) =>
      Object.keys(pinned).map((period) => ({ apprentice: id, period })),
    )
    return combinations(pins, change.unpin.length - 1).map((unpin) => ({ unpin }))
  }
  if (change.thaw) return change.thaw.length > 1 ? [{ thaw: change.thaw.slice(1) }] : []
  if (change.together) return []
  return change.floor === undefined ? [] : [{ floor: (change.floor ?? 0) + 1 }]
}

const total = (added: readonly { readonly add: number }[]) => added.reduce((sum, { add }) => sum + add, 0)

/** Every choice of so many of the items, each as often as one likes. */
function combinations<Item>(items: readonly Item[], count: number): readonly Item[][] {
  if (count === 0) return [[]]
  return items.flatMap((item, index) => combinations(items.slice(index), count - 1).map((rest) => [item, ...rest]))
}
