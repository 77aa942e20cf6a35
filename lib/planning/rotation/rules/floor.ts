import { sayCount } from '@/lib/core/say'
import { upTo } from '../choices'
import { pointsIn, pointTerms } from '../points'
import type { Rule } from '../rule'
import { cellAt, personAt } from './words'

export const floor: Rule = {
  name: 'floor',
  title: 'Nobody has fewer points than the floor',

  formulate(board, choices, program) {
    const { floor = 0 } = board
    if (floor === 0) return
    for (const apprentice of upTo(board.apprentices)) {
      const says = `${personAt(board, apprentice)} has at least ${sayCount(floor, 'point')}.`
      program.require({ rule: this.name, says }, pointTerms(board, choices, apprentice), { atLeast: floor })
    }
  },

  breaches(board, { cells }) {
    const { floor = 0 } = board
    if (floor === 0) return []
    return upTo(board.apprentices).flatMap((apprentice) => {
      const points = pointsIn(board, cells, apprentice)
      if (points >= floor) return []
      const says = `${personAt(board, apprentice)} has ${sayCount(points, 'point')}; nobody may have fewer than ${floor}.`
      return [{ says, cells: upTo(board.periods).map((period) => cellAt(board, apprentice, period)) }]
    })
  },
}
