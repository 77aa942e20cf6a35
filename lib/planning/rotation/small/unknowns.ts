import type { Choice, Program, Term } from '../../mip/program'
import { free, mostVisits, nowhere, type Board } from '../board'
import { possibleHosts } from '../possible-hosts'
import { upTo } from '../choices'
import type { Choices } from '../rule'

export type Unknowns = Choices & {
  /** Reads the cells of an answer. */
  readonly cellsIn: (chosen: (choice: Choice) => boolean) => Int16Array
  /** What a schedule that is known says about choices; nothing about those that only follow from it. */
  readonly saidBy: (cells: ArrayLike<number>) => (choice: Choice) => number | undefined
}

/**
 * A yes or no for every apprentice, period and host that can go together as far as single cells can tell: what is fixed, seats
 * and mentors that take nobody, limits that history has used up, and needs that no earlier periods could meet.
 */
export function unknownsOf(board: Board, program: Program): Unknowns {
  const { apprentices, periods, hosts } = board
  const placed = new Map<number, Choice>()
  const placeOf = (apprentice: number, period: number, host: number) => (apprentice * periods + period) * hosts + host

  for (const apprentice of upTo(apprentices)) {
    const possible = possibleHosts(board, apprentice)
    possible.forEach((row, period) => {
      const isFixed = board.fixed[apprentice * periods + period] !== free
      for (const host of row)
        placed.set(
          placeOf(apprentice, period, host),
          isFixed ? program.number({ from: 1, to: 1, whole: true }) : program.choice(),
        )
    })
  }
  const termsOf = (apprentice: number, period: number, host: number): readonly Term[] => {
    const choice = placed.get(placeOf(apprentice, period, host))
    return choice === undefined ? [] : [[choice, 1]]
  }

  const visited = new Map<number, readonly Term[]>()
  return {
    placed: termsOf,
    visited(apprentice, host) {
      const key = apprentice * hosts + host
      const known = visited.get(key)
      if (known) return known
      const times = upTo(periods).flatMap((period) => [...termsOf(apprentice, period, host)])
      const terms = isOnce(board, apprentice, host) ? times : atMostOne(program, times)
      visited.set(key, terms)
      return terms
    },
    saidBy(cells) {
      const said = new Map<Choice, number>()
      for (const [place, choice] of placed) said.set(choice, cells[Math.floor(place / hosts)] === place % hosts ? 1 : 0)
      return (choice) => said.get(choice)
    },
    cellsIn(chosen) {
      const cells = new Int16Array(apprentices * periods).fill(nowhere)
      for (const [place, choice] of placed) if (chosen(choice)) cells[Math.floor(place / hosts)] = place % hosts
      return cells
    },
  }
}

/** Can an apprentice be in a host for one period only? Then being there at all is the sum of its periods. */
const isOnce = (board: Board, apprentice: number, host: number): boolean =>
  [board.visits[host], ...board.limits.filter(({ hosts }) => hosts.has[host])].some(
    (limit) => limit !== undefined && mostVisits(board, apprentice, limit) <= 1,
  )

function atMostOne(program: Program, times: readonly Term[]): readonly Term[] {
  if (times.length <= 1) return times
  const once = program.choice()
  const says = 'A host that is visited counts once.'
  program.require({ rule: 'points', says }, [[once, 1], ...times.map(([choice]) => [choice, -1] as const)], {
    atMost: 0,
  })
  return [[once, 1]]
}
