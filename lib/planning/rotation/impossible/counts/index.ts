import { boardOf, type Board } from '../../board'
import { upTo } from '../../choices'
import type { RotationProblem } from '../../problem'
import type { Count } from './count'
import { openingsOf } from './openings'
import { leastCounts, periodCounts } from './periods'
import { visitCounts } from './visits'

/** Periods are counted as bits. */
const mostPeriods = 30

/** Everything that counting alone shows to be impossible, the plainest first. No solver is asked. */
export function countsIn(problem: RotationProblem): readonly Count[] {
  if (problem.periods.length > mostPeriods) return []
  const board = boardOf(problem)
  const openings = openingsOfAll(board)
  return [...periodCounts(board, openings), ...visitCounts(board, openings), ...leastCounts(board, openings)]
}

/** People of whom the same is fixed and known have the same openings. */
function openingsOfAll(board: Board): readonly Int32Array[] {
  const known = new Map<string, Int32Array>()
  return upTo(board.apprentices).map((apprentice) => {
    const row = board.fixed.subarray(apprentice * board.periods, (apprentice + 1) * board.periods)
    const key = `${row.join()} ${(board.visited[apprentice] ?? []).join()}`
    const openings = known.get(key) ?? openingsOf(board, apprentice)
    known.set(key, openings)
    return openings
  })
}
