import { closed, Slots, type Asking } from './cell-costs'
import type { Cohort, Prices } from './cohort'
import type { PathGraph } from './path-graph'
import type { Paths } from './paths'
import { priceOut } from './price-out'

/** How far each row's price moves at once, for the share by which the row is over. */
const stride = 0.7
const perHeat = 8
export const heats = [0.5, 0.25, 0.12, 0.06]

/**
 * First prices, from a softened cohort: everyone takes every path at once, the dearer the less, and a row's price moves with
 * how far it is over or short. As the heat falls the shares gather on the cheapest paths, and the prices come near to what
 * the whole rows are worth, without any program being solved.
 */
export function softened(cohort: Cohort): { prices: Prices; bound: number; last: Prices } {
  const { rows } = cohort.rows
  const shares = new Shares(cohort)
  const prices = cohort.noPrices()
  let best = { prices, bound: -Infinity }
  for (const heat of heats.map((each) => (each * cohort.unit) / 5)) {
    for (let pass = 0; pass < perHeat && !cohort.isOver; pass++) {
      const used = shares.at(prices, heat)
      rows.forEach(({ cells, min, max }, row) => {
        if (max === 0) return
        let inRow = 1e-9
        for (const cell of cells) inRow += used[cell] ?? 0
        const pull = (stride * heat) / (cells.length > 1 ? 2 : 1)
        const price = prices.rows[row] ?? 0
        const up = pull * Math.max(-1.5, Math.min(1.5, Math.log(inRow / max)))
        const over = Math.max(0, price + up)
        const short = min > 0 ? Math.min(0, price + pull * Math.max(-1, Math.min(1.5, Math.log(inRow / min)))) : 0
        prices.rows[row] = price > 0 || up > 0 ? over : short
      })
    }
    const { bound } = priceOut(cohort, prices)
    if (bound > best.bound) best = { prices: { ...prices, rows: prices.rows.slice() }, bound }
  }
  return { ...best, last: prices }
}

/** How much of everyone is in each cell when each takes all paths at once, by their weights. */
class Shares {
  readonly #slots: Slots
  /** By slot and host, in the order of the kinds. */
  readonly #each: Float64Array
  readonly #weights: Float64Array
  readonly #through: Float64Array
  readonly #forward: Float64Array
  readonly #backward: Float64Array

  constructor(readonly cohort: Cohort) {
    const { board, paths } = cohort
    this.#slots = new Slots(board, paths)
    this.#each = new Float64Array(2 * board.hosts * board.periods)
    this.#weights = new Float64Array(this.#slots.costs.length)
    this.#through = new Float64Array(this.#slots.costs.length)
    const nodes = Math.max(1, ...paths.map(({ graph }) => graph.nodes))
    this.#forward = new Float64Array(nodes)
    this.#backward = new Float64Array(nodes)
  }

  at(prices: Prices, heat: number): Float64Array {
    const { board, paths } = this.cohort
    const asking = this.cohort.asking(prices)
    const used = new Float64Array(board.hosts * board.periods)
    paths.forEach((own, apprentice) => {
      this.#weigh(apprentice, own, asking, heat)
      const whole = this.#spread(own.graph)
      if (!(whole > 1e-280)) return
      let at = 0
      own.periods.forEach((period, step) =>
        own.graph.kinds.forEach(({ hosts }, kind) => {
          const through = (this.#through[step * own.graph.kinds.length + kind] ?? 0) / whole
          for (const host of hosts) {
            const cell = host * board.periods + period
            used[cell] = (used[cell] ?? 0) + through * (this.#each[at++] ?? 0)
          }
        }),
      )
    })
    return used
  }

  /** What each host of each slot weighs, the cheapest of a step 1, and what each slot does. */
  #weigh(apprentice: number, { periods, graph: { kinds } }: Paths, asking: Asking, heat: number): void {
    const { points, hosts: count } = this.cohort.board
    let at = 0
    periods.forEach((period, step) => {
      const row = this.#slots.rowOf(apprentice, period, asking)
      let least = closed
      for (let host = 0; host < count; host++) {
        const cost = (row[host] ?? closed) - asking.points * (points[apprentice * count + host] ?? 0)
        if (cost < least) least = cost
      }
      kinds.forEach(({ hosts, isAgain }, kind) => {
        let sum = 0
        for (const host of hosts) {
          const worth = isAgain ? 0 : asking.points * (points[apprentice * count + host] ?? 0)
          const cost = (row[host] ?? closed) - worth - least
          const weight = cost > 1e9 ? 0 : Math.exp(-cost / heat) + 1e-30
          this.#each[at++] = weight
          sum += weight
        }
        this.#weights[step * kinds.length + kind] = sum
      })
    })
  }

  /** Sums the weights of all paths, and of those through each slot (without the slot's own weight). */
  #spread({ nodes, starts, from, slot, steps, kinds }: PathGraph): number {
    const [forward, backward, through, weights] = [this.#forward, this.#backward, this.#through, this.#weights]
    forward[0] = 1
    for (let node = 1; node < nodes; node++) {
      let sum = 0
      const end = starts[node + 1] ?? 0
      for (let edge = starts[node] ?? 0; edge < end; edge++)
        sum += (forward[from[edge] ?? 0] ?? 0) * (weights[slot[edge] ?? 0] ?? 0)
      forward[node] = sum
    }

    backward.fill(0, 0, nodes)
    backward[nodes - 1] = 1
    through.fill(0, 0, steps * kinds.length)
    for (let node = nodes - 1; node > 0; node--) {
      const after = backward[node] ?? 0
      if (after === 0) continue
      const end = starts[node + 1] ?? 0
      for (let edge = starts[node] ?? 0; edge < end; edge++) {
        const before = from[edge] ?? 0
        const at = slot[edge] ?? 0
        backward[before] = (backward[before] ?? 0) + after * (weights[at] ?? 0)
        through[at] = (through[at] ?? 0) + after * (forward[before] ?? 0)
      }
    }
    return forward[nodes - 1] ?? 0
  }
}
