import type { Board } from '../board'

/** Names and places in the programme's words, for the sentences of rules. */
export const personAt = ({ problem }: Board, apprentice: number): string => problem.apprentices[apprentice]?.name ?? ''
export const hostAt = ({ problem }: Board, host: number): string => problem.hosts[host]?.name ?? ''
export const periodAt = ({ problem }: Board, period: number): string => problem.periods[period] ?? ''

export const cellAt = ({ problem }: Board, apprentice: number, period: number) => ({
  apprentice: problem.apprentices[apprentice]?.id ?? '',
  period: problem.periods[period] ?? '',
})

// Made once, because making one takes longer than using it.
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** Hosts and groups as they are listed: "Networks, Linux or the group technical". */
export function eitherOf({ problem, hostAt }: Board, names: readonly string[]): string {
  const said = names.map((name) =>
    name.startsWith('@') ? `the group ${name.slice(1)}` : (problem.hosts[hostAt.get(name) ?? -1]?.name ?? name),
  )
  return said.length === 0 ? 'no host at all' : either.format(said)
}

export const are = (count: number): string => (count === 1 ? '1 is' : `${count} are`)

/** Everyone who is in one of some hosts in a period, as cells. */
export function thoseIn(board: Board, cells: ArrayLike<number>, period: number, has: (host: number) => boolean) {
  const found = []
  for (let apprentice = 0; apprentice < board.apprentices; apprentice++)
    if (has(cells[apprentice * board.periods + period] ?? -1)) found.push(cellAt(board, apprentice, period))
  return found
}

/** The periods of one apprentice in some hosts, as cells. */
export function timesIn(board: Board, cells: ArrayLike<number>, apprentice: number, has: (host: number) => boolean) {
  const found = []
  for (let period = 0; period < board.periods; period++)
    if (has(cells[apprentice * board.periods + period] ?? -1)) found.push(cellAt(board, apprentice, period))
  return found
}

/** How many apprentices are in each host in each period, at `host * periods + period`. */
export function headsOf({ apprentices, periods, hosts }: Board, cells: ArrayLike<number>): Int32Array {
  const heads = new Int32Array(hosts * periods)
  for (let apprentice = 0; apprentice < apprentices; apprentice++)
    for (let period = 0; period < periods; period++) {
      const place = (cells[apprentice * periods + period] ?? -1) * periods + period
      if (place >= 0) heads[place] = (heads[place] ?? 0) + 1
    }
  return heads
}
