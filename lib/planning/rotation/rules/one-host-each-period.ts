import { nowhere } from '../board'
import { cellsOf, oneIn, upTo } from '../choices'
import type { Rule } from '../rule'
import { cellAt, periodAt, personAt } from './words'

export const oneHostEachPeriod: Rule = {
  name: 'one-host-each-period',
  title: 'Everyone who is there is in one host in every period',

  formulate(board, choices, program) {
    const hosts = upTo(board.hosts)
    for (const { apprentice, period, fixed, isFrozen } of cellsOf(board)) {
      const says = `${personAt(board, apprentice)} is in one host in ${periodAt(board, period)}.`
      const atLeast = isFrozen || fixed === nowhere ? 0 : 1
      program.require({ rule: this.name, says }, oneIn(choices, apprentice, period, hosts), { atLeast, atMost: 1 })
    }
  },

  breaches(board, { cells }) {
    const found = []
    for (const { apprentice, period, cell, fixed, isFrozen } of cellsOf(board)) {
      if (cells[cell] !== nowhere || fixed === nowhere || isFrozen) continue
      const says = `${personAt(board, apprentice)} has no host in ${periodAt(board, period)}.`
      found.push({ says, cells: [cellAt(board, apprentice, period)] })
    }
    return found
  },
}
