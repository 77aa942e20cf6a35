import { nowhere, type Board } from '../board'
import { closed, isClosed, Slots, type Asking } from './cell-costs'
import type { Paths } from './paths'
import { RichPaths } from './rich-paths'

/** A path by period: the index of a host, or `nowhere`. */
export type Path = Int16Array

/** Finds the cheapest path that the rules allow, exactly: by dynamic programming over what the rules still need to know. */
export class CheapestPaths {
  readonly #slots: Slots
  readonly #costs: Float64Array
  readonly #rich: RichPaths | undefined

  constructor(
    readonly board: Board,
    readonly all: readonly Paths[],
    readonly floor: number | undefined,
  ) {
    this.#slots = new Slots(board, all)
    this.#costs = new Float64Array(Math.max(1, ...all.map(({ graph }) => graph.nodes)))
    this.#rich = floor === undefined || floor <= 0 ? undefined : new RichPaths(this.#slots, floor)
  }

  /** Undefined where every path goes through a closed cell or gives fewer points than the floor. */
  of(apprentice: number, asking: Asking): { cost: number; path: Path } | undefined {
    const paths = this.all[apprentice]
    if (!paths) return undefined
    const { graph, periods } = paths
    this.#slots.fill(apprentice, paths, asking)
    const cost = this.#walk(graph)
    if (isClosed(cost)) return undefined

    const path = new Int16Array(this.board.periods).fill(nowhere)
    let node = graph.nodes - 1
    for (let step = graph.steps - 1; step >= 0; step--) {
      const edge = this.#edgeInto(graph, node)
      path[periods[step] ?? 0] = this.#slots.hosts[graph.slot[edge] ?? 0] ?? nowhere
      node = graph.from[edge] ?? 0
    }
    if (this.#rich && !this.#rich.isRich(apprentice, path)) return this.#rich.of(apprentice, paths, asking)
    return { cost, path }
  }

  #walk({ nodes, starts, from, slot }: Paths['graph']): number {
    const reached = this.#costs
    const { costs } = this.#slots
    reached[0] = 0
    for (let node = 1; node < nodes; node++) {
      let least = closed
      const end = starts[node + 1] ?? 0
      for (let edge = starts[node] ?? 0; edge < end; edge++) {
        const cost = (reached[from[edge] ?? 0] ?? closed) + (costs[slot[edge] ?? 0] ?? closed)
        if (cost < least) least = cost
      }
      reached[node] = least
    }
    return reached[nodes - 1] ?? closed
  }

  /** The first edge by which a node is reached as cheaply as can be. */
  #edgeInto({ starts, from, slot }: Paths['graph'], node: number): number {
    const reached = this.#costs
    const end = starts[node + 1] ?? 0
    for (let edge = starts[node] ?? 0; edge < end; edge++) {
      const cost = (reached[from[edge] ?? 0] ?? closed) + (this.#slots.costs[slot[edge] ?? 0] ?? closed)
      if (cost === reached[node]) return edge
    }
    return starts[node] ?? 0
  }
}
