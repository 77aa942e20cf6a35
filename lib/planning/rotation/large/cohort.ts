import { nowhere, type Board } from '../board'
import type { Engines, Search } from '../engines'
import { closed, type Asking } from './cell-costs'
import { CheapestPaths } from './cheapest-path'
import { Columns, type Column } from './columns'
import type { Paths } from './paths'
import { cellRows, type CellRows } from './rows'

/** What is minimised: so much for each change, less so much for each point. */
export type Aim = { readonly points: number; readonly changes: number }

/** What earlier goals reached, which no schedule may fall behind: at most so many changes, at least so many points in all. */
export type Kept = { readonly changes?: number; readonly points?: number }

/** Two apprentices that are not in a host in a period together, as a row of their own: price it, and it binds. */
export type ApartRow = { readonly pair: readonly [number, number]; readonly cell: number }

/** What one more of each row's bound is worth, at least 0, or less where a row's `min` binds. */
export type Prices = {
  readonly rows: Float64Array
  readonly points: number
  readonly changes: number
  readonly apart: readonly (readonly [ApartRow, price: number])[]
}

/** What some cells cost one apprentice beyond their prices. */
type ClosedTo = (apprentice: number) => Iterable<readonly [cell: number, amount: number]>

/** A cohort under search for one goal: who may go where, what they share, and the paths found so far. */
export class Cohort {
  readonly rows: CellRows
  readonly columns: Columns
  finder: CheapestPaths
  /** By apprentice: whom they are kept apart from. */
  readonly friends: readonly number[][]
  /** Cells that nobody may be in, at `host * periods + period`. */
  readonly shut: Uint8Array
  /** The most that one cell adds to a path's cost. */
  readonly unit: number
  aim: Aim = { points: 1, changes: 0 }
  kept: Kept = {}

  constructor(
    readonly board: Board,
    readonly paths: readonly Paths[],
    readonly engines: Engines,
    readonly search: Search,
    public floor: number | undefined,
  ) {
    this.rows = cellRows(board)
    this.columns = new Columns(board)
    this.finder = new CheapestPaths(board, paths, floor)
    this.friends = Array.from({ length: board.apprentices }, () => [])
    for (const [one, other] of board.apart) {
      this.friends[one]?.push(other)
      this.friends[other]?.push(one)
    }
    this.shut = Uint8Array.from(this.rows.of, (rows) => (rows.some((row) => this.rows.rows[row]?.max === 0) ? 1 : 0))
    this.unit = board.points.reduce((most, points) => Math.max(most, points), 1)
  }

  /** No schedule costs more, so that a bound above it says that there is none. */
  get mostCost(): number {
    return this.aim.changes * this.board.apprentices * this.board.periods + 1e-3
  }

  /** Nobody's points may be below this from now on. */
  raise(floor: number | undefined): void {
    this.floor = floor
    this.finder = new CheapestPaths(this.board, this.paths, floor)
  }

  /** The known paths of someone that give enough points. */
  pathsOf(apprentice: number): readonly number[] {
    const own = this.columns.of[apprentice] ?? []
    const { floor } = this
    return floor === undefined ? own : own.filter((place) => (this.columns.all[place]?.points ?? 0) >= floor)
  }

  costOf = ({ points, changes }: Column): number => this.aim.changes * changes - this.aim.points * points

  noPrices = (): Prices => ({ rows: new Float64Array(this.rows.rows.length), points: 0, changes: 0, apart: [] })

  /** What every cell costs at some prices; `shut` has the cells that are closed. */
  asking(prices: Prices, shut: Uint8Array = this.shut, closedTo?: ClosedTo): Asking {
    const cells = Float64Array.from(this.rows.of, (rows, cell) =>
      shut[cell] ? closed : rows.reduce((sum, row) => sum + (prices.rows[row] ?? 0), 0),
    )
    const own = new Map<number, (readonly [number, number])[]>()
    for (const [{ pair, cell }, price] of prices.apart)
      for (const apprentice of pair) {
        const list = own.get(apprentice)
        if (list) list.push([cell, price])
        else own.set(apprentice, [[cell, price]])
      }
    if (closedTo)
      for (const [one, other] of this.board.apart)
        for (const apprentice of [one, other]) {
          const cells = [...closedTo(apprentice)]
          if (cells.length > 0) own.set(apprentice, [...(own.get(apprentice) ?? []), ...cells])
        }
    return {
      cells,
      points: this.aim.points + prices.points,
      changes: this.aim.changes + prices.changes,
      own,
    }
  }

  /** The cells of a path in which apart counts: history binds nobody. */
  *sharedCellsOf(path: ArrayLike<number>): Generator<number> {
    const { periods, isFrozen } = this.board
    for (let period = 0; period < periods; period++) {
      const host = path[period] ?? nowhere
      if (host !== nowhere && !isFrozen[period]) yield host * periods + period
    }
  }

  /** Tells how far the search for the goal at work has come, in that goal's own terms. */
  progress: (costs: { best?: number; bound?: number }) => void = () => {}

  get isOver(): boolean {
    return this.search.isStopped() || this.search.remaining() <= 0
  }
}
