import type { Board } from '../board'

/** What many share: the apprentices in these cells together are at least `min` and at most `max`. A cell is `host * periods + period`. */
export type CellRow = { readonly cells: readonly number[]; readonly min: number; readonly max: number }

export type CellRows = {
  readonly rows: readonly CellRow[]
  /** The rows of each cell. */
  readonly of: readonly (readonly number[])[]
}

/** Seats and mentors, wherever they could bind. */
export function cellRows(board: Board): CellRows {
  const { periods, hosts, apprentices, isFrozen } = board
  const rows: CellRow[] = []
  for (let cell = 0; cell < hosts * periods; cell++) {
    const [min, max] = [board.min[cell] ?? 0, board.max[cell] ?? 0]
    if (min > 0 || max < apprentices) rows.push({ cells: [cell], min, max })
  }
  for (const { hosts: together, max } of board.mentors)
    for (let period = 0; period < periods; period++) {
      const cells = together.hosts.map((host) => host * periods + period)
      const seats = cells.reduce((sum, cell) => sum + (board.max[cell] ?? 0), 0)
      const most = max[period] ?? 0
      if (!isFrozen[period] && most < Math.min(apprentices, seats)) rows.push({ cells, min: 0, max: most })
    }

  const of: number[][] = Array.from({ length: hosts * periods }, () => [])
  rows.forEach(({ cells }, row) => cells.forEach((cell) => of[cell]?.push(row)))
  return { rows, of }
}
