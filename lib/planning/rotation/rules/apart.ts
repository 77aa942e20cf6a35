import { nowhere } from '../board'
import { upTo } from '../choices'
import type { Rule } from '../rule'
import { cellAt, hostAt, periodAt, personAt } from './words'

export const apart: Rule = {
  name: 'apart',
  title: 'Two who are kept apart are never in the same host at once',

  formulate(board, choices, program) {
    for (const [one, other] of board.apart)
      for (const period of upTo(board.periods).filter((period) => !board.isFrozen[period]))
        for (const host of upTo(board.hosts)) {
          const says = `${personAt(board, one)} and ${personAt(board, other)} are kept apart.`
          const [a, b] = [choices.placed(one, period, host), choices.placed(other, period, host)]
          if (a.length > 0 && b.length > 0) program.require({ rule: this.name, says }, [...a, ...b], { atMost: 1 })
        }
  },

  breaches: (board, { cells }) =>
    board.apart.flatMap(([one, other]) =>
      upTo(board.periods).flatMap((period) => {
        const host = cells[one * board.periods + period] ?? nowhere
        if (board.isFrozen[period] || host === nowhere || cells[other * board.periods + period] !== host) return []
        const says = `${personAt(board, one)} and ${personAt(board, other)} are kept apart and are both in ${hostAt(board, host)} in ${periodAt(board, period)}.`
        return [{ says, cells: [cellAt(board, one, period), cellAt(board, other, period)] }]
      }),
    ),
}
