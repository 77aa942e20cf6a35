import type { Board } from '../../board'
import { pathOf } from './path'

/** The first apprentice for whom there is no row even if all seats were theirs; otherwise everyone's rows, as far as found. */
export function pathsOf(board: Board): { readonly nobody?: number; readonly cells?: Int16Array } {
  const known = new Map<string, ReturnType<typeof pathOf>>()
  const cells = new Int16Array(board.apprentices * board.periods)
  let isWhole = true
  for (let apprentice = 0; apprentice < board.apprentices; apprentice++) {
    const key = kindOf(board, apprentice)
    const path = known.get(key) ?? pathOf(board, apprentice)
    known.set(key, path)
    if (path === 'no') return { nobody: apprentice }
    if (path === 'unknown') isWhole = false
    else cells.set(path, apprentice * board.periods)
  }
  return isWhole ? { cells } : {}
}

/** All that a row of one person depends on. */
function kindOf(board: Board, apprentice: number): string {
  const { periods, hosts } = board
  const points =
    board.floor === undefined ? '' : board.points.subarray(apprentice * hosts, (apprentice + 1) * hosts).join()
  const isColliding = board.collisions.some((collision) => collision.apprentice === apprentice)
  return [
    board.fixed.subarray(apprentice * periods, (apprentice + 1) * periods).join(),
    (board.visited[apprentice] ?? []).join(),
    (board.requirementsOf[apprentice] ?? []).join(),
    points,
    isColliding,
  ].join(' ')
}
