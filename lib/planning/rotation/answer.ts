import { boardOf, nowhere, type Board } from './board'
import type { Engines, Found, Search } from './engines'
import { gridOf } from './grid'
import { conflictIn } from './impossible/conflict'
import { repairsFor } from './impossible/repairs'
import { peopleIn } from './people'
import type { CellChange, RotationPlan } from './plan'
import type { RotationProblem } from './problem'
import { scheduleRotation } from './schedule'

/** What else an answer should say. */
export type AnswerOptions = {
  /** Whether an impossible problem is told with repairs, each verified by solving again; yes unless said otherwise. */
  readonly repairs?: boolean
}

/** The whole answer: the schedule, what each person gets and why, what changes, and why nothing can be done where that is so. */
export async function answerRotation(
  problem: RotationProblem,
  engines: Engines,
  search: Search,
  { repairs = true }: AnswerOptions = {},
): Promise<RotationPlan> {
  const found = await scheduleRotation(problem, engines, search)
  if (found.status === 'infeasible') search.report({ stage: 'explaining' })
  const conflict = found.status === 'infeasible' ? await conflictIn(problem, engines, search) : undefined
  return {
    ...withPeople(problem, found),
    conflict: conflict?.says ?? [],
    repairs: conflict && repairs ? await repairsFor(problem, conflict, engines, search) : [],
  }
}

function withPeople(problem: RotationProblem, found: Found): Omit<RotationPlan, 'conflict' | 'repairs'> {
  const told = { format: 'journeywork/rotation-plan@1', ...found } as const
  if (!found.schedule) return { ...told, people: [], changes: [] }
  const board = boardOf(problem)
  const { cells } = gridOf(board, found.schedule)
  return { ...told, people: peopleIn(board, cells, found.status), changes: changesIn(board, cells) }
}

/** The cells that differ from what is published. */
function changesIn({ problem, periods, published }: Board, cells: Int16Array): readonly CellChange[] {
  const nameOf = (host: number) => problem.hosts[host]?.id ?? null
  return problem.apprentices.flatMap(({ id }, apprentice) =>
    problem.periods.flatMap((period, index) => {
      const cell = apprentice * periods + index
      const [from, to] = [published?.[cell] ?? nowhere, cells[cell] ?? nowhere]
      return published && from !== to ? [{ apprentice: id, period, from: nameOf(from), to: nameOf(to) }] : []
    }),
  )
}
