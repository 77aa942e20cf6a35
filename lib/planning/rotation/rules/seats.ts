import { sayCount } from '@/lib/core/say'
import type { Board } from '../board'
import { allIn, upTo } from '../choices'
import type { Rule } from '../rule'
import { are, headsOf, hostAt, periodAt, thoseIn } from './words'

/** Every host in every period that is not frozen, with its seats. */
function* seatsOf(board: Board) {
  for (const host of upTo(board.hosts))
    for (const period of upTo(board.periods)) {
      const place = host * board.periods + period
      if (!board.isFrozen[period]) yield { host, period, place, min: board.min[place] ?? 0, max: board.max[place] ?? 0 }
    }
}

export const seatsAtMost: Rule = {
  name: 'seats-at-most',
  title: 'No host takes more people at once than it has seats',

  formulate(board, choices, program) {
    for (const { host, period, max } of seatsOf(board)) {
      const terms = allIn(board, choices, period, [host])
      const says = `${hostAt(board, host)} has ${sayCount(max, 'seat')} in ${periodAt(board, period)}.`
      if (terms.length > max) program.require({ rule: this.name, says }, terms, { atMost: max })
    }
  },

  breaches(board, { cells }) {
    const heads = headsOf(board, cells)
    return [...seatsOf(board)].flatMap(({ host, period, place, max }) => {
      const count = heads[place] ?? 0
      if (count <= max) return []
      const says = `${hostAt(board, host)} has ${sayCount(max, 'seat')} in ${periodAt(board, period)} and ${are(count)} placed there.`
      return [{ says, cells: thoseIn(board, cells, period, (one) => one === host) }]
    })
  },
}

export const seatsAtLeast: Rule = {
  name: 'seats-at-least',
  title: 'No host takes fewer people at once than it asks for',

  formulate(board, choices, program) {
    for (const { host, period, min } of seatsOf(board)) {
      const says = `${hostAt(board, host)} asks for at least ${min} in ${periodAt(board, period)}.`
      if (min > 0) program.require({ rule: this.name, says }, allIn(board, choices, period, [host]), { atLeast: min })
    }
  },

  breaches(board, { cells }) {
    const heads = headsOf(board, cells)
    return [...seatsOf(board)].flatMap(({ host, period, place, min }) => {
      const count = heads[place] ?? 0
      if (count >= min) return []
      const says = `${hostAt(board, host)} asks for at least ${min} in ${periodAt(board, period)} and ${are(count)} placed there.`
      return [{ says, cells: thoseIn(board, cells, period, (one) => one === host) }]
    })
  },
}
