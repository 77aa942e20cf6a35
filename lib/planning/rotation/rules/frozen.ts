import { nowhere } from '../board'
import { cellsOf, oneIn, upTo } from '../choices'
import type { Rule } from '../rule'
import { cellAt, hostAt, periodAt, personAt } from './words'

export const frozen: Rule = {
  name: 'frozen',
  title: 'What is published stands in frozen periods',

  formulate(board, choices, program) {
    const hosts = upTo(board.hosts)
    for (const { apprentice, period, cell, isFrozen } of cellsOf(board)) {
      if (!isFrozen) continue
      const stands = board.published?.[cell] ?? nowhere
      const says = `${periodAt(board, period)} is frozen, and ${personAt(board, apprentice)} stays where they are published.`
      const because = { rule: this.name, says }
      if (stands !== nowhere) program.require(because, choices.placed(apprentice, period, stands), { atLeast: 1 })
      const elsewhere = hosts.filter((host) => host !== stands)
      program.require(because, oneIn(choices, apprentice, period, elsewhere), { atMost: 0 })
    }
  },

  breaches(board, { cells }) {
    const found = []
    for (const { apprentice, period, cell, isFrozen } of cellsOf(board)) {
      const stands = board.published?.[cell] ?? nowhere
      if (!isFrozen || cells[cell] === stands) continue
      const where = stands === nowhere ? 'in no host' : `in ${hostAt(board, stands)}`
      const says = `${periodAt(board, period)} is frozen with ${personAt(board, apprentice)} ${where}, and this schedule says otherwise.`
      found.push({ says, cells: [cellAt(board, apprentice, period)] })
    }
    return found
  },
}
