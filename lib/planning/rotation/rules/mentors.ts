import { sayCount } from '@/lib/core/say'
import type { Board } from '../board'
import { allIn, upTo } from '../choices'
import type { Rule } from '../rule'
import { are, headsOf, periodAt, thoseIn } from './words'

/** Every mentor in every period that is not frozen, with the most people they can guide. */
function* guidance(board: Board) {
  for (const { id, hosts, max } of board.mentors)
    for (const period of upTo(board.periods))
      if (!board.isFrozen[period]) yield { id, hosts, period, max: max[period] ?? 0 }
}

export const mentors: Rule = {
  name: 'mentors',
  title: 'No mentor guides more people at once than they can',

  formulate(board, choices, program) {
    for (const { id, hosts, period, max } of guidance(board)) {
      const terms = allIn(board, choices, period, hosts.hosts)
      const says = `${id} can guide ${sayCount(max, 'person', 'people')} in ${periodAt(board, period)}.`
      if (terms.length > max) program.require({ rule: this.name, says }, terms, { atMost: max })
    }
  },

  breaches(board, { cells }) {
    const heads = headsOf(board, cells)
    return [...guidance(board)].flatMap(({ id, hosts, period, max }) => {
      const count = hosts.hosts.reduce((sum, host) => sum + (heads[host * board.periods + period] ?? 0), 0)
      if (count <= max) return []
      const says = `${id} can guide ${sayCount(max, 'person', 'people')} in ${periodAt(board, period)} and ${are(count)} placed with them.`
      return [{ says, cells: thoseIn(board, cells, period, (host) => hosts.has[host] === 1) }]
    })
  },
}
