import type { Cohort, Prices } from './cohort'
import { Placement } from './placement'

export type PricedOut = {
  /** No schedule costs less: the Lagrangian bound at these prices, recomputed from exact paths. */
  readonly bound: number
  /** How many paths are new that would lower the cost. */
  readonly added: number
  /** What the cheapest path of each costs, in the order in which they were asked. */
  readonly costs: readonly number[]
}

/** Everyone's cheapest path at some prices, and the bound that comes of it; see `priceLeft`. */
export const priceOut = (cohort: Cohort, prices: Prices, values?: Float64Array): PricedOut =>
  priceLeft(cohort, new Placement(cohort), everyone(cohort), prices, values)

export const everyone = ({ board }: Cohort): readonly number[] => [...Array(board.apprentices).keys()]

/**
 * The cheapest path of all who are left at some prices. Whatever the prices are, and whoever found them, what comes of it is a
 * bound: all that could be saved by breaking rows is counted against it. Paths that cost less than `values` says are worth a
 * choice; without values, every path is.
 */
export function priceLeft(
  cohort: Cohort,
  placement: Placement,
  who: readonly number[],
  prices: Prices,
  values?: Float64Array,
): PricedOut {
  const asking = cohort.asking(prices, placement.shut(), (apprentice) => placement.closedTo(apprentice))
  let bound = prices.points * placement.points - prices.changes * placement.changes
  prices.rows.forEach((price, row) => {
    bound -= price > 0 ? price * (placement.max[row] ?? 0) : price * (placement.min[row] ?? 0)
  })
  for (const [, price] of prices.apart) bound -= price
  let added = 0
  const costs: number[] = []
  for (const apprentice of who) {
    const found = cohort.finder.of(apprentice, asking)
    costs.push(found?.cost ?? Infinity)
    bound += found?.cost ?? Infinity
    if (!found) continue
    if (values && found.cost >= (values[apprentice] ?? 0) - 1e-6) continue
    if (cohort.columns.add(apprentice, found.path).isNew) added += 1
  }
  return { bound, added, costs }
}
