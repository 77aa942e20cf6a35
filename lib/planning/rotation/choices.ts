import type { Term } from '../mip/program'
import { nowhere, type Board } from './board'
import type { Choices } from './rule'

/** Everyone in any of these hosts in a period. */
export function allIn(board: Board, choices: Choices, period: number, hosts: readonly number[]): Term[] {
  const terms: Term[] = []
  for (let apprentice = 0; apprentice < board.apprentices; apprentice++)
    for (const host of hosts) terms.push(...choices.placed(apprentice, period, host))
  return terms
}

/** One apprentice in any of these hosts in a period. */
export const oneIn = (choices: Choices, apprentice: number, period: number, hosts: readonly number[]): Term[] =>
  hosts.flatMap((host) => [...choices.placed(apprentice, period, host)])

/** One apprentice in any of these hosts, over all periods that are asked for. */
export const timesOf = (
  choices: Choices,
  apprentice: number,
  periods: readonly number[],
  hosts: readonly number[],
): Term[] => periods.flatMap((period) => oneIn(choices, apprentice, period, hosts))

export const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

/** Every cell, with what it is fixed to. */
export function* cellsOf({ apprentices, periods, fixed, isFrozen }: Board) {
  for (let apprentice = 0; apprentice < apprentices; apprentice++)
    for (let period = 0; period < periods; period++) {
      const cell = apprentice * periods + period
      yield { apprentice, period, cell, fixed: fixed[cell] ?? nowhere, isFrozen: isFrozen[period] === 1 }
    }
}
