import { boardOf } from '@/lib/planning/rotation/board'
import { gridOf } from '@/lib/planning/rotation/grid'
import { peopleIn } from '@/lib/planning/rotation/people'
import type { CellChange, RotationPlan } from '@/lib/planning/rotation/plan'
import { valuesOf } from '@/lib/planning/rotation/points'
import type { RotationProblem, Schedule } from '@/lib/planning/rotation/problem'

/** A schedule that somebody made and that keeps every rule, as an answer: what it is worth and what each person gets, without a proof. */
export function answerByHand(problem: RotationProblem, schedule: Schedule): RotationPlan {
  const board = boardOf(problem)
  const { cells } = gridOf(board, schedule)
  return {
    format: 'journeywork/rotation-plan@1',
    status: 'feasible',
    schedule,
    values: valuesOf(board, cells),
    bound: {},
    people: peopleIn(board, cells, 'feasible'),
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

/** A schedule with some cells otherwise; cells of people and periods that the problem does not know are passed over. */
export function withCells(
  { periods, apprentices }: RotationProblem,
  schedule: Schedule,
  cells: readonly { apprentice: string; period: string; host: string | null }[],
): Schedule {
  const hostAt = new Map(cells.map(({ apprentice, period, host }) => [`${period} ${apprentice}`, host]))
  return Object.fromEntries(
    apprentices.map(({ id }) => [
      id,
      periods.map((period, at) => {
        const host = hostAt.get(`${period} ${id}`)
        return host === undefined ? (schedule[id]?.[at] ?? null) : host
      }),
    ]),
  )
}
