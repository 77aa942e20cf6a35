import { sayCount } from '@/lib/core/say'
import { mostVisits, visitedBefore, type Board, type BoardLimit } from '../board'
import { timesOf, upTo } from '../choices'
import type { Breach, Choices, Rule } from '../rule'
import type { Program } from '../../mip/program'
import { hostAt, personAt, timesIn } from './words'

export const hostVisits: Rule = {
  name: 'host-visits',
  title: 'Nobody is in a host for more periods than it allows',
  formulate: (board, choices, program) =>
    board.visits.forEach((limit, host) => keep(board, limit, 'host-visits', hostAt(board, host), choices, program)),

  breaches(board, { cells }) {
    const found: Breach[] = []
    for (let apprentice = 0; apprentice < board.apprentices; apprentice++) {
      const row = cells.subarray(apprentice * board.periods, (apprentice + 1) * board.periods)
      row.forEach((host, period) => {
        const limit = board.visits[host]
        if (limit && row.indexOf(host) === period)
          found.push(...overrun(board, cells, apprentice, limit, hostAt(board, host)))
      })
    }
    return found
  },
}

export const groupVisits: Rule = {
  name: 'group-visits',
  title: 'Nobody is in a group of hosts for more periods than it allows',
  formulate: (board, choices, program) =>
    board.limits.forEach((limit) => keep(board, limit, 'group-visits', groupOf(limit), choices, program)),

  breaches: (board, { cells }) => board.limits.flatMap((limit) => overruns(board, cells, limit, groupOf(limit))),
}

const groupOf = ({ group }: BoardLimit): string => `the group ${group}`

function keep(board: Board, limit: BoardLimit, rule: string, where: string, choices: Choices, program: Program) {
  for (const apprentice of upTo(board.apprentices)) {
    const terms = timesOf(choices, apprentice, upTo(board.periods), limit.hosts.hosts)
    const atMost = mostVisits(board, apprentice, limit)
    const says = `${personAt(board, apprentice)} is in ${where} for at most ${sayCount(limit.visits, 'period')}.`
    if (terms.length > atMost) program.require({ rule, says }, terms, { atMost })
  }
}

function overruns(board: Board, cells: Int16Array, limit: BoardLimit, where: string) {
  const found = []
  for (let apprentice = 0; apprentice < board.apprentices; apprentice++)
    found.push(...overrun(board, cells, apprentice, limit, where))
  return found
}

function overrun(board: Board, cells: Int16Array, apprentice: number, limit: BoardLimit, where: string) {
  const { periods } = board
  const { hosts, visits } = limit
  const before = visitedBefore(board, apprentice, hosts)
  let count = 0
  for (let period = 0; period < periods; period++) count += hosts.has[cells[apprentice * periods + period] ?? -1] ?? 0
  if (count + before <= visits || count <= mostVisits(board, apprentice, limit)) return []
  const earlier = before > 0 ? `, ${before} of them before the first` : ''
  const says = `${personAt(board, apprentice)} is in ${where} for ${sayCount(count + before, 'period')}${earlier}; at most ${visits} may be.`
  return [{ says, cells: timesIn(board, cells, apprentice, (host) => hosts.has[host] === 1) }]
}
