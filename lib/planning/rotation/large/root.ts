import type { ApartRow, Cohort, Prices } from './cohort'
import { mostForVertex } from './dive'
import { master, type Mastered } from './master'
import { Placement } from './placement'
import { everyone, priceOut } from './price-out'

export type Root = {
  /** No schedule costs less. */
  readonly bound: number
  readonly prices: Prices
  readonly apart: readonly ApartRow[]
  /** The last answer, if it is a vertex and has every row. */
  readonly vertex: Mastered | undefined
  readonly penalty: number
}

const mostRounds = 60
/** From this round on a gap that is so small a share of the cost is left to those who decide. */
const roundsInFull = 6
const smallGap = 1e-4
/** The share of the time that is left for deciding. */
const shareForLater = 0.5
/** When the bound comes so near, the answer is asked for as a vertex, which can be decided on. */
const near = 2

type First = {
  readonly prices: Prices
  readonly bound: number
  readonly last: Prices
  /** Rows of pairs to begin with; then the search goes on until no pair meets. */
  readonly apart?: readonly ApartRow[]
}

/**
 * Solves the whole cohort in fractions: paths are added until none is cheaper, or until the bound says what a whole answer costs
 * at least. Pairs that meet are mostly parted without a loss when paths are decided; so at first they are only noted.
 */
export async function solveRoot(cohort: Cohort, first: First): Promise<Root> {
  const left = new Placement(cohort).left(everyone(cohort))
  let { prices, bound } = first
  let penalty = 12 * cohort.unit
  let apart = first.apart ?? []
  let last: Mastered | undefined
  let vertex: Mastered | undefined
  const until = cohort.search.remaining() * shareForLater

  for (let round = 0; round < mostRounds && !cohort.isOver; round++) {
    const places = everyone(cohort).flatMap((apprentice) => cohort.pathsOf(apprentice))
    const isVertex: boolean = last !== undefined && last.cost - bound < near && left.who.length <= mostForVertex
    const hinted: Float64Array = (last?.prices ?? first.last).rows
    const options = { method: 'interior-point', isVertex } as const
    const solved = await master(cohort, left, places, { apart, penalty, hinted }, options)
    if (!solved) break
    last = solved
    const priced = priceOut(cohort, solved.prices, solved.values)
    if (priced.bound === Infinity) return { bound: Infinity, prices, apart, vertex, penalty }
    if (priced.bound > bound) ({ bound, prices } = { bound: priced.bound, prices: solved.prices })
    cohort.progress({ bound })
    const more = brokenApart(cohort, solved, apart)
    apart = [...apart, ...more]
    if (isVertex && more.length === 0) vertex = solved

    const isClosed = Math.ceil(bound - 1e-6) >= Math.ceil(solved.cost - 1e-3)
    const isSmall = round >= roundsInFull && solved.cost - bound < smallGap * Math.abs(solved.cost)
    if (solved.short > 1e-4 && priced.added === 0) {
      if (bound > cohort.mostCost || penalty > 1e6 * cohort.unit) break
      penalty *= 10
    } else if (
      ((isClosed || isSmall) && !(first.apart && more.length > 0)) ||
      (priced.added === 0 && more.length === 0)
    )
      break
    if (cohort.search.remaining() < until) break
  }
  return { bound, prices, apart, vertex, penalty }
}

/** The pairs that are kept apart and yet are together, in fractions, in some cell. */
export function brokenApart(
  cohort: Cohort,
  { places, taken }: Mastered,
  known: readonly ApartRow[],
): readonly ApartRow[] {
  const { board, columns } = cohort
  const shares = new Map<number, Map<number, number>>()
  places.forEach((place, at) => {
    const share = taken[at] ?? 0
    const column = columns.all[place]
    if (!column || share < 1e-5 || (cohort.friends[column.apprentice]?.length ?? 0) === 0) return
    const own = shares.get(column.apprentice) ?? new Map<number, number>()
    shares.set(column.apprentice, own)
    for (const cell of cohort.sharedCellsOf(column.path)) own.set(cell, (own.get(cell) ?? 0) + share)
  })
  const has = new Set(known.map(({ pair, cell }) => `${pair.join()} ${cell}`))
  return board.apart.flatMap((pair) => {
    const [one, other] = [shares.get(pair[0]), shares.get(pair[1])]
    return [...(one ?? [])].flatMap(([cell, share]) =>
      share + (other?.get(cell) ?? 0) > 1 + 1e-4 && other?.has(cell) && !has.has(`${pair.join()} ${cell}`)
        ? [{ pair, cell }]
        : [],
    )
  })
}
