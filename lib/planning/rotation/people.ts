import { nowhere, type Board } from './board'
import type { PersonOutcome, RotationStatus, Wish } from './plan'
import { pointsIn } from './points'
import { possibleHosts } from './possible-hosts'
import { whyRefused, type Known } from './refused'
import { headsOf } from './rules/words'
import type { Standing } from './try-move'

/**
 * What each person gets: their points, and each wish with the reason where it is refused. Where points are given for many hosts,
 * the dearest stand for wishes, as many as there are periods.
 */
export function peopleIn(board: Board, cells: Int16Array, status: RotationStatus): readonly PersonOutcome[] {
  const standing: Standing = { board, cells, heads: headsOf(board, cells) }
  return board.problem.apprentices.map(({ id }, apprentice) => {
    const wished = wishedHosts(board, apprentice)
    const known = { status, possible: wished.length > 0 ? possibleHosts(board, apprentice) : [] }
    return {
      id,
      points: pointsIn(board, cells, apprentice),
      wishes: wished.map((host) => outcomeOf(standing, apprentice, host, known)),
    }
  })
}

function outcomeOf(standing: Standing, apprentice: number, host: number, known: Known): Wish {
  const { board, cells } = standing
  const from = apprentice * board.periods
  const granted = cells.subarray(from, from + board.periods).includes(host)
  return {
    host: board.problem.hosts[host]?.id ?? '',
    points: board.points[apprentice * board.hosts + host] ?? 0,
    granted,
    ...(!granted && { because: whyRefused(standing, apprentice, host, known) }),
  }
}

/** Hosts that an apprentice wishes for, the dearest first. */
function wishedHosts(board: Board, apprentice: number): readonly number[] {
  const { wishes = [], points } = board.problem.apprentices[apprentice] ?? {}
  if (!points) return wishes.map((host) => board.hostAt.get(host) ?? nowhere)
  const worth = (host: number) => board.points[apprentice * board.hosts + host] ?? 0
  return Object.keys(points)
    .map((host) => board.hostAt.get(host) ?? nowhere)
    .filter((host) => worth(host) > 0)
    .sort((a, b) => worth(b) - worth(a) || a - b)
    .slice(0, board.periods)
}
