import { nowhere, type Board } from '../board'
import type { Column } from './columns'
import type { Paths } from './paths'

/** Beyond any cost that counts: what a cell costs that is closed. */
export const closed = 1e15
/** A path that costs so much goes through a closed cell. */
export const isClosed = (cost: number): boolean => !(cost < 1e14)

/**
 * What cells cost: a price at each `host * periods + period`, `closed` or not, and how much a point is worth and a change
 * costs. `own` has what else some cells cost some apprentices, as pairs of a cell and an amount.
 */
export type Asking = {
  readonly cells: Float64Array
  readonly points: number
  readonly changes: number
  readonly own?: ReadonlyMap<number, readonly (readonly [cell: number, amount: number])[]>
}

/** The cheapest host of every slot of one apprentice's graph, what it costs, and what points it gives. */
export class Slots {
  readonly costs: Float64Array
  readonly hosts: Int16Array
  readonly #row: Float64Array

  constructor(
    readonly board: Board,
    all: readonly Paths[],
  ) {
    const slots = Math.max(1, ...all.map(({ graph }) => graph.steps * graph.kinds.length))
    this.costs = new Float64Array(slots)
    this.hosts = new Int16Array(slots)
    this.#row = new Float64Array(board.hosts)
  }

  fill(apprentice: number, { periods: steps, graph }: Paths, asking: Asking): void {
    const { board, costs, hosts } = this
    const { kinds } = graph
    for (let step = 0; step < steps.length; step++) {
      const row = this.rowOf(apprentice, steps[step] ?? 0, asking)
      for (let kind = 0; kind < kinds.length; kind++) {
        const of = kinds[kind]
        let least = closed
        let cheapest = nowhere
        for (const host of of?.hosts ?? []) {
          const points = of?.isAgain ? 0 : (board.points[apprentice * board.hosts + host] ?? 0)
          const cost = (row[host] ?? closed) - asking.points * points
          if (cost >= least) continue
          least = cost
          cheapest = host
        }
        costs[step * kinds.length + kind] = least
        hosts[step * kinds.length + kind] = cheapest
      }
    }
  }

  /** What each host costs an apprentice in a period, its points left out; the same array every time. */
  rowOf(apprentice: number, period: number, { cells, changes, own }: Asking): Float64Array {
    const { board } = this
    const row = this.#row
    const at = apprentice * board.periods + period
    const fixed = board.fixed[at] ?? nowhere
    for (let host = 0; host < board.hosts; host++)
      row[host] = fixed >= 0 && host !== fixed ? closed : (cells[host * board.periods + period] ?? closed)
    const stays = board.published?.[at] ?? nowhere
    if (changes !== 0)
      for (let host = 0; host < board.hosts; host++) if (host !== stays) row[host] = (row[host] ?? 0) + changes
    for (const [cell, amount] of own?.get(apprentice) ?? [])
      if (cell % board.periods === period) {
        const host = (cell - period) / board.periods
        row[host] = (row[host] ?? 0) + amount
      }
    return row
  }
}

/** What a path costs. */
export function costAt({ periods }: Board, asking: Asking, { apprentice, path, points, changes }: Column): number {
  let cost = asking.changes * changes - asking.points * points
  const own = asking.own?.get(apprentice)
  path.forEach((host, period) => {
    if (host === nowhere) return
    const cell = host * periods + period
    cost += asking.cells[cell] ?? 0
    for (const [at, amount] of own ?? []) if (at === cell) cost += amount
  })
  return cost
}
