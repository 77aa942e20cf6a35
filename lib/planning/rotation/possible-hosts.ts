import { free, mostVisits, nowhere, visitedBefore, type Board } from './board'
import { upTo } from './choices'

/** By period the hosts in which one apprentice could be. */
export function possibleHosts(board: Board, apprentice: number): readonly (readonly number[])[] {
  const open = upTo(board.hosts).filter((host) =>
    [board.visits[host], ...board.limits.filter(({ hosts }) => hosts.has[host])].every(
      (limit) => limit !== undefined && mostVisits(board, apprentice, limit) > 0,
    ),
  )
  const rows: (readonly number[])[] = []
  for (const period of upTo(board.periods)) {
    const fixed = board.fixed[apprentice * board.periods + period] ?? nowhere
    if (fixed === nowhere) rows.push([])
    else if (fixed !== free) rows.push([fixed])
    else rows.push(open.filter((host) => takesAnyone(board, host, period) && canBeReady(board, apprentice, host, rows)))
  }
  return rows
}

const takesAnyone = (board: Board, host: number, period: number): boolean =>
  (board.max[host * board.periods + period] ?? 0) > 0 &&
  (board.mentorsOf[host] ?? []).every((mentor) => (board.mentors[mentor]?.max[period] ?? 0) > 0)

/** Could earlier periods give all that a host needs? */
const canBeReady = (board: Board, apprentice: number, host: number, earlier: readonly (readonly number[])[]): boolean =>
  (board.needs[host] ?? []).every(({ hosts, atLeast }) => {
    const before = visitedBefore(board, apprentice, hosts)
    return before + earlier.filter((row) => row.some((one) => hosts.has[one])).length >= atLeast
  })
