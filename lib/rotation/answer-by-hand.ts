import { boardOf } from '@/lib/planning/rotation/board'
import { gridOf } from '@/lib/planning/rotation/grid'
import type { CellChange, PersonOutcome, RotationPlan } from '@/lib/planning/rotation/plan'
import { pointsIn, valuesOf } from '@/lib/planning/rotation/points'
import type { RotationProblem, Schedule } from '@/lib/planning/rotation/problem'

/** A schedule that somebody made, as an answer: what it is worth and what each person gets, without a proof. */
export function answerByHand(problem: RotationProblem, schedule: Schedule): RotationPlan {
  const board = boardOf(problem)
  const { cells } = gridOf(board, schedule)
  const people = problem.apprentices.map(({ id, wishes }, apprentice): PersonOutcome => {
    const granted = new Set(schedule[id])
    return {
      id,
      points: pointsIn(board, cells, apprentice),
      wishes: wishes.map((host, rank) => ({
        host,
        points: problem.wishPoints[rank] ?? 0,
        granted: granted.has(host),
      })),
    }
  })
  return {
    format: 'journeywork/rotation-plan@1',
    status: 'feasible',
    schedule,
    values: valuesOf(board, cells),
    bound: {},
    people,
    changes: changesIn(problem, schedule),
    conflict: [],
    repairs: [],
  }
}

/** The cells in which a schedule differs from what is published. */
export function changesIn({ published, periods, apprentices }: RotationProblem, schedule: Schedule): CellChange[] {
  if (!published) return []
  return apprentices.flatMap(({ id }) =>
    periods.flatMap((period, at) => {
      const [from, to] = [published[id]?.[at] ?? null, schedule[id]?.[at] ?? null]
      return from === to ? [] : [{ apprentice: id, period, from, to }]
    }),
  )
}
