import { pointsIn } from '../points'
import { nowhere } from '../board'
import { closed, isClosed, type Asking, type Slots } from './cell-costs'
import type { Path } from './cheapest-path'
import type { Paths } from './paths'

type Option = { readonly host: number; readonly cost: number; readonly points: number }

/** The cheapest path among those that give enough points: what is remembered is also the points so far, up to the floor. */
export class RichPaths {
  #reached = new Float64Array(0)

  constructor(
    readonly slots: Slots,
    readonly floor: number,
  ) {}

  isRich(apprentice: number, path: Path): boolean {
    const { board } = this.slots
    const own = { ...board, points: board.points.subarray(apprentice * board.hosts, (apprentice + 1) * board.hosts) }
    return pointsIn(own, path, 0) >= this.floor
  }

  of(apprentice: number, paths: Paths, asking: Asking): { cost: number; path: Path } | undefined {
    const { graph, periods } = paths
    const width = this.floor + 1
    const options = this.#options(apprentice, paths, asking)
    if (this.#reached.length < graph.nodes * width) this.#reached = new Float64Array(graph.nodes * width)
    const reached = this.#reached.fill(closed, 0, graph.nodes * width)
    reached[0] = 0
    this.#eachWay(graph, options, (from, to, { cost }) => {
      const sum = (reached[from] ?? closed) + cost
      if (sum < (reached[to] ?? closed)) reached[to] = sum
    })

    let at = graph.nodes * width - 1
    const cost = reached[at] ?? closed
    if (isClosed(cost)) return undefined
    const path = new Int16Array(this.slots.board.periods).fill(nowhere)
    for (let step = graph.steps - 1; step >= 0; step--) {
      const node = Math.floor(at / width)
      let before = -1
      let host = nowhere
      this.#eachWay(
        graph,
        options,
        (from, to, option) => {
          if (before >= 0 || to !== at || (reached[from] ?? closed) + option.cost !== reached[at]) return
          before = from
          host = option.host
        },
        node,
      )
      path[periods[step] ?? 0] = host
      at = before
    }
    return { cost, path }
  }

  /** Every way from a node with some points to the next, into one node or into all in their order. */
  #eachWay(
    { nodes, starts, from, slot }: Paths['graph'],
    options: readonly (readonly Option[])[],
    visit: (from: number, to: number, option: Option) => void,
    only?: number,
  ): void {
    const width = this.floor + 1
    for (let node = only ?? 1; node < (only === undefined ? nodes : only + 1); node++)
      for (let edge = starts[node] ?? 0; edge < (starts[node + 1] ?? 0); edge++)
        for (const option of options[slot[edge] ?? 0] ?? [])
          for (let points = 0; points < width; points++)
            visit(
              (from[edge] ?? 0) * width + points,
              node * width + Math.min(this.floor, points + option.points),
              option,
            )
  }

  /** By slot: its hosts, without those that another one beats in cost and in points. */
  #options(apprentice: number, { graph, periods }: Paths, asking: Asking): readonly (readonly Option[])[] {
    const { board } = this.slots
    return periods.flatMap((period) => {
      const row = this.slots.rowOf(apprentice, period, asking)
      return graph.kinds.map(({ hosts, isAgain }) => {
        const all = hosts.map((host) => {
          const points = isAgain ? 0 : (board.points[apprentice * board.hosts + host] ?? 0)
          return { host, points, cost: (row[host] ?? closed) - asking.points * points }
        })
        const best: Option[] = []
        for (const option of all.toSorted((a, b) => b.points - a.points || a.cost - b.cost))
          if (!isClosed(option.cost) && option.cost < (best.at(-1)?.cost ?? closed)) best.push(option)
        return best
      })
    })
  }
}
