import { free, nowhere, visitedBefore, type Board } from '../../board'
import type { HostSet } from '../../host-sets'

/**
 * Where one apprentice could be at all, as a bit per period for each host: not where they are absent, fixed elsewhere, or come
 * before what the host needs can have been visited. Says nothing of seats.
 */
export function openingsOf(board: Board, apprentice: number): Int32Array {
  const open = new Int32Array(board.hosts)
  for (let period = 0; period < board.periods; period++) {
    const cell = board.fixed[apprentice * board.periods + period] ?? nowhere
    if (cell === nowhere) continue
    const isPast = board.isFrozen[period] === 1
    for (let host = 0; host < board.hosts; host++) {
      if (cell !== free && cell !== host) continue
      if (isPast || isAfterNeeds(board, apprentice, host, period, open)) open[host] = (open[host] ?? 0) | (1 << period)
    }
  }
  return open
}

const isAfterNeeds = (board: Board, apprentice: number, host: number, period: number, open: Int32Array): boolean =>
  (board.needs[host] ?? []).every(
    ({ hosts, atLeast }) =>
      visitedBefore(board, apprentice, hosts) + ones(anyOf(open, hosts) & ((1 << period) - 1)) >= atLeast,
  )

/** The periods in which one of these hosts is open, as bits. */
export const anyOf = (open: Int32Array, { hosts }: HostSet): number =>
  hosts.reduce((bits, host) => bits | (open[host] ?? 0), 0)

/** How many bits are set. */
export function ones(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}
