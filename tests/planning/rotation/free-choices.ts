import { Program, type Choice, type Term } from '@/lib/planning/mip/program'
import type { Board } from '@/lib/planning/rotation/board'
import type { Choices } from '@/lib/planning/rotation/rule'

/** A yes or no for every apprentice, period and host, with nothing known about any of them. */
export function freeChoices(board: Board, program: Program): Choices & { hold: (cells: Int16Array) => void } {
  const { apprentices, periods, hosts } = board
  const all: Choice[] = Array.from({ length: apprentices * periods * hosts }, () => program.choice())
  const placed = (apprentice: number, period: number, host: number): readonly Term[] => {
    const choice = all[(apprentice * periods + period) * hosts + host]
    return choice === undefined ? [] : [[choice, 1]]
  }
  const rule = 'given'
  return {
    placed,
    visited(apprentice, host) {
      const once = program.choice()
      const times = Array.from({ length: periods }, (_, period) => placed(apprentice, period, host)).flat()
      const minus = times.map(([choice]) => [choice, -1] as const)
      program.require({ rule, says: 'visited' }, [[once, 1], ...minus], { atMost: 0 })
      return [[once, 1]]
    },
    hold(cells) {
      cells.forEach((host, cell) => {
        for (let other = 0; other < hosts; other++) {
          const value = other === host ? 1 : 0
          const choice = all[cell * hosts + other]
          if (choice !== undefined)
            program.require({ rule, says: 'held' }, [[choice, 1]], { atLeast: value, atMost: value })
        }
      })
    },
  }
}
