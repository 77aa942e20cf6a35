import { nowhere, type Board } from './board'
import type { Term } from '../mip/program'
import type { RotationValues } from './plan'
import type { Choices } from './rule'

/** What one apprentice's hosts are worth to them: the points of every host that is visited at all, each once. */
export function pointsIn(board: Board, cells: ArrayLike<number>, apprentice: number): number {
  const { periods, hosts, points } = board
  let sum = 0
  for (let period = 0; period < periods; period++) {
    const host = cells[apprentice * periods + period] ?? nowhere
    if (host === nowhere || isSeenBefore(cells, apprentice * periods, period, host)) continue
    sum += points[apprentice * hosts + host] ?? 0
  }
  return sum
}

/** The same of a program's unknowns. */
export function pointTerms({ hosts, points }: Board, choices: Choices, apprentice: number): Term[] {
  const terms: Term[] = []
  for (let host = 0; host < hosts; host++) {
    const worth = points[apprentice * hosts + host] ?? 0
    if (worth > 0)
      for (const [choice, weight] of choices.visited(apprentice, host)) terms.push([choice, weight * worth])
  }
  return terms
}

function isSeenBefore(cells: ArrayLike<number>, from: number, period: number, host: number): boolean {
  for (let earlier = 0; earlier < period; earlier++) if (cells[from + earlier] === host) return true
  return false
}

/** How good a schedule is. The lowest of nobody's points is 0. */
export function valuesOf(board: Board, cells: ArrayLike<number>): RotationValues {
  let lowest = Infinity
  let total = 0
  for (let apprentice = 0; apprentice < board.apprentices; apprentice++) {
    const points = pointsIn(board, cells, apprentice)
    lowest = Math.min(lowest, points)
    total += points
  }
  const values = { lowest: board.apprentices === 0 ? 0 : lowest, total }
  const { published } = board
  if (!published) return values
  return { changes: published.reduce((count, host, cell) => count + (cells[cell] === host ? 0 : 1), 0), ...values }
}
