import { nowhere, type Board } from './board'
import type { Schedule } from './problem'
import type { Breach } from './rule'

/** A schedule by index: at `apprentice * periods + period` the index of a host, or `nowhere`. */
export type Grid = {
  readonly cells: Int16Array
  /** What the schedule says that no cell can hold: people, hosts and periods that the problem does not know. */
  readonly strange: readonly Breach[]
}

/** Reads any schedule, made by whomever, onto the board. */
export function gridOf(board: Board, schedule: Schedule): Grid {
  const { problem, periods, hostAt, apprenticeAt } = board
  const cells = new Int16Array(board.apprentices * periods).fill(nowhere)
  const strange: Breach[] = []
  for (const [id, row] of Object.entries(schedule)) {
    const apprentice = apprenticeAt.get(id)
    if (apprentice === undefined) {
      strange.push({ says: `The schedule places ${id}, who is not in the cohort.`, cells: [] })
      continue
    }
    const name = problem.apprentices[apprentice]?.name ?? id
    if (row.length !== periods)
      strange.push({ says: `The row of ${name} has ${row.length} periods, not ${periods}.`, cells: [] })
    row.slice(0, periods).forEach((host, period) => {
      if (host === null) return
      const found = hostAt.get(host)
      if (found !== undefined) cells[apprentice * periods + period] = found
      else
        strange.push({
          says: `${name} is placed in ${host}, which is no host of this problem.`,
          cells: [{ apprentice: id, period: problem.periods[period] ?? '' }],
        })
    })
  }
  return { cells, strange }
}

/** The schedule that cells stand for. */
export const scheduleOf = ({ problem, periods }: Board, cells: ArrayLike<number>): Schedule =>
  Object.fromEntries(
    problem.apprentices.map(({ id }, apprentice) => [
      id,
      problem.periods.map((_, period) => problem.hosts[cells[apprentice * periods + period] ?? nowhere]?.id ?? null),
    ]),
  )
