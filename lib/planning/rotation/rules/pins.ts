import { at } from '../places'
import type { Board } from '../board'
import type { Rule } from '../rule'
import { cellAt, hostAt, periodAt, personAt } from './words'

function* pinsOf(board: Board) {
  for (const [apprentice, { pinned }] of board.problem.apprentices.entries())
    for (const [name, id] of Object.entries(pinned))
      yield { apprentice, period: at(board.periodAt, name), host: at(board.hostAt, id) }
}

export const pins: Rule = {
  name: 'pins',
  title: 'Who is pinned to a host is there',

  formulate(board, choices, program) {
    for (const { apprentice, period, host } of pinsOf(board)) {
      const says = `${personAt(board, apprentice)} is pinned to ${hostAt(board, host)} in ${periodAt(board, period)}.`
      program.require({ rule: this.name, says }, choices.placed(apprentice, period, host), { atLeast: 1 })
    }
  },

  breaches: (board, { cells }) =>
    [...pinsOf(board)].flatMap(({ apprentice, period, host }) => {
      if (cells[apprentice * board.periods + period] === host) return []
      const says = `${personAt(board, apprentice)} is pinned to ${hostAt(board, host)} in ${periodAt(board, period)} and is not there.`
      return [{ says, cells: [cellAt(board, apprentice, period)] }]
    }),
}
