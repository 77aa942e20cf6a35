import { sayCount } from '@/lib/core/say'
import { visitedBefore, type Board } from '../board'
import { timesOf, upTo } from '../choices'
import type { BoardRequirement } from '../requirements'
import type { Rule } from '../rule'
import { eitherOf, personAt, timesIn } from './words'

export const requirements: Rule = {
  name: 'requirements',
  title: 'Everyone spends as many periods where their programme requires them',

  formulate(board, choices, program) {
    for (const { apprentice, index, requirement } of dutiesOf(board)) {
      const periods = upTo(board.periods).filter((period) => requirement.counts[period])
      const atLeast = requirement.atLeast - historyOf(board, apprentice, requirement)
      const says = `${personAt(board, apprentice)} must meet ${asked(board, index)}.`
      if (atLeast > 0)
        program.require({ rule: this.name, says }, timesOf(choices, apprentice, periods, requirement.hosts.hosts), {
          atLeast,
        })
    }
  },

  breaches(board, { cells }) {
    const { periods } = board
    const found = []
    for (const { apprentice, index, requirement } of dutiesOf(board)) {
      const { hosts, counts, atLeast } = requirement
      let count = historyOf(board, apprentice, requirement)
      for (let period = 0; period < periods && count < atLeast; period++)
        if (counts[period]) count += hosts.has[cells[apprentice * periods + period] ?? -1] ?? 0
      if (count >= atLeast) continue
      const says = `${personAt(board, apprentice)} has ${count} of what ${asked(board, index)} asks for.`
      found.push({ says, cells: timesIn(board, cells, apprentice, (host) => hosts.has[host] === 1) })
    }
    return found
  },
}

/** Every requirement of every apprentice. */
export function* dutiesOf(board: Board) {
  for (let apprentice = 0; apprentice < board.apprentices; apprentice++)
    for (const index of board.requirementsOf[apprentice] ?? []) {
      const requirement = board.requirements[index]
      if (requirement) yield { apprentice, index, requirement }
    }
}

const historyOf = (board: Board, apprentice: number, { hosts, hasHistory }: BoardRequirement): number =>
  hasHistory ? visitedBefore(board, apprentice, hosts) : 0

/** "depth" (4 periods in the group technical, in Q1 and Q2). */
function asked(board: Board, index: number): string {
  const { id = '', hosts = [], within } = board.problem.requirements[index] ?? {}
  const where = `${sayCount(board.requirements[index]?.atLeast ?? 0, 'period')} in ${eitherOf(board, hosts)}`
  return `"${id}" (${where}${within ? `, within ${within.join(', ')}` : ''})`
}
