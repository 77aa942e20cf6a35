import { nowhere } from '../board'
import { cellsOf, oneIn, upTo } from '../choices'
import type { Rule } from '../rule'
import { cellAt, hostAt, periodAt, personAt } from './words'

export const absent: Rule = {
  name: 'absent',
  title: 'Who is absent is in no host',

  formulate(board, choices, program) {
    const hosts = upTo(board.hosts)
    for (const { apprentice, period, fixed, isFrozen } of cellsOf(board)) {
      if (fixed !== nowhere || isFrozen) continue
      const says = `${personAt(board, apprentice)} is absent in ${periodAt(board, period)}.`
      program.require({ rule: this.name, says }, oneIn(choices, apprentice, period, hosts), { atMost: 0 })
    }
  },

  breaches(board, { cells }) {
    const found = []
    for (const { apprentice, period, cell, fixed, isFrozen } of cellsOf(board)) {
      const host = cells[cell] ?? nowhere
      if (fixed !== nowhere || isFrozen || host === nowhere) continue
      const [who, when] = [personAt(board, apprentice), periodAt(board, period)]
      const says = `${who} is absent in ${when} and is placed in ${hostAt(board, host)} then.`
      found.push({ says, cells: [cellAt(board, apprentice, period)] })
    }
    return found
  },
}
