import type { LinearOptions } from '../../mip/linear'
import type { ApartRow, Cohort, Prices } from './cohort'
import type { Column } from './columns'
import { LinearBuilder } from './linear-builder'

/** What is still to be decided: who, and what is left of each shared row when those who are decided are in it. */
export type Left = {
  readonly who: readonly number[]
  readonly min: Int32Array
  readonly max: Int32Array
  readonly changes: number
  readonly points: number
}

export type Mastered = {
  readonly cost: number
  /** Columns that were in it, by their place, and how much of each was taken. */
  readonly places: readonly number[]
  readonly taken: Float64Array
  readonly prices: Prices
  /** By apprentice: what their cheapest path costs at these prices, as the program sees it. */
  readonly values: Float64Array
  /** How much was bought that nobody sells: seats, people, and what earlier goals reached. */
  readonly short: number
}

/** Which rows of pairs there are, at what price a row can be bought, and which rows may bind even if known paths do not fill them. */
export type Shape = {
  readonly apart: readonly ApartRow[]
  readonly penalty: number
  readonly hinted?: Float64Array
}

/**
 * The restricted master: how much of each known path to take, so that everyone takes one path in all and every shared row
 * holds. Every row can be bought at `penalty`, so that it always has an answer. Undefined if the solver gave none.
 */
export async function master(
  cohort: Cohort,
  left: Left,
  places: readonly number[],
  { apart, penalty, hinted }: Shape,
  options: Omit<LinearOptions, 'seconds'>,
): Promise<Mastered | undefined> {
  const { rows, columns, kept } = cohort
  const builder = new LinearBuilder()
  const rowOf = new Map(left.who.map((apprentice) => [apprentice, builder.row(1, 1)]))
  for (const row of rowOf.values()) builder.column(penalty * 10, [row], [1])

  // A row nobody could break is left out.
  const reach = new Int32Array(rows.rows.length)
  for (const place of places) for (const row of rowsOf(cohort, columns.all[place])) reach[row] = (reach[row] ?? 0) + 1
  const shared = new Int32Array(rows.rows.length).fill(-1)
  rows.rows.forEach((_, row) => {
    const [min, max] = [left.min[row] ?? 0, left.max[row] ?? 0]
    if (min <= 0 && max >= Math.min(left.who.length, reach[row] ?? 0) && !hinted?.[row]) return
    const at = builder.row(min > 0 ? min : -Infinity, max)
    shared[row] = at
    builder.column(penalty, [at], [-1])
    if (min > 0) builder.column(penalty, [at], [1])
  })
  const changes = kept.changes === undefined ? -1 : builder.row(-Infinity, left.changes)
  if (changes >= 0) builder.column(penalty, [changes], [-1])
  const points = kept.points === undefined ? -1 : builder.row(left.points, Infinity)
  if (points >= 0) builder.column(penalty, [points], [1])
  const own = new Map<number, [cell: number, at: number][]>()
  const apartAt = apart.map(({ pair, cell }) => {
    const at = builder.row(-Infinity, 1)
    builder.column(penalty, [at], [-1])
    for (const one of pair) own.set(one, [...(own.get(one) ?? []), [cell, at]])
    return at
  })

  const first = builder.columns
  for (const place of places) {
    const column = columns.all[place]
    if (!column) continue
    builder.entry(rowOf.get(column.apprentice) ?? 0, 1)
    for (const row of rowsOf(cohort, column)) if ((shared[row] ?? -1) >= 0) builder.entry(shared[row] ?? 0, 1)
    if (changes >= 0 && column.changes > 0) builder.entry(changes, column.changes)
    if (points >= 0 && column.points > 0) builder.entry(points, column.points)
    for (const [cell, at] of own.get(column.apprentice) ?? []) if (isIn(cohort, column, cell)) builder.entry(at, 1)
    builder.end(cohort.costOf(column))
  }

  const solved = await cohort.engines.solveLinear(builder.program(), {
    ...options,
    seconds: Math.max(0, cohort.search.remaining()),
  })
  if (solved.status !== 'optimal') return undefined
  const priceAt = (at: number) => (at >= 0 ? -(solved.prices[at] ?? 0) : 0)
  const values = new Float64Array(cohort.board.apprentices)
  for (const [apprentice, at] of rowOf) values[apprentice] = solved.prices[at] ?? 0
  let short = 0
  for (let at = 0; at < first; at++) short += solved.values[at] ?? 0
  return {
    cost: solved.cost,
    places,
    taken: solved.values.subarray(first),
    prices: {
      rows: Float64Array.from(shared, (at, row) => {
        const price = priceAt(at)
        return (left.min[row] ?? 0) > 0 ? price : Math.max(0, price)
      }),
      changes: Math.max(0, priceAt(changes)),
      points: Math.max(0, -priceAt(points)),
      apart: apart.map((row, index) => [row, Math.max(0, priceAt(apartAt[index] ?? -1))] as const),
    },
    values,
    short,
  }
}

export function* rowsOf({ board, rows }: Cohort, column: Column | undefined): Generator<number> {
  if (!column) return
  for (let period = 0; period < board.periods; period++) {
    const host = column.path[period] ?? -1
    if (host >= 0) yield* rows.of[host * board.periods + period] ?? []
  }
}

export const isIn = ({ board: { periods } }: Cohort, { path }: Column, cell: number): boolean =>
  path[cell % periods] === Math.floor(cell / periods)
