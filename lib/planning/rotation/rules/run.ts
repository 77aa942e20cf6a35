import { upTo } from '../choices'
import type { Term } from '../../mip/program'
import type { BoardRequirement } from '../requirements'
import type { Rule } from '../rule'
import { dutiesOf } from './requirements'
import { personAt, timesIn } from './words'

export const run: Rule = {
  name: 'run',
  title: 'Everyone stays in one host for as many periods in a row as their programme requires',

  // One run is chosen: where it begins in which host. Each of its periods is then spent there.
  formulate(board, choices, program) {
    for (const { apprentice, requirement } of dutiesOf(board)) {
      if (requirement.run === 0) continue
      const because = { rule: this.name, says: said(personAt(board, apprentice), requirement) }
      const chosen: Term[] = []
      for (const host of requirement.hosts.hosts) {
        const covering = upTo(board.periods).map((): Term[] => [])
        for (const from of beginnings(requirement, board.periods)) {
          const periods = upTo(requirement.run).map((offset) => from + offset)
          if (periods.some((period) => choices.placed(apprentice, period, host).length === 0)) continue
          const begins: Term = [program.number({ from: 0, to: 1, whole: false }), 1]
          chosen.push(begins)
          for (const period of periods) covering[period]?.push(begins)
        }
        covering.forEach((begins, period) => {
          const there = choices.placed(apprentice, period, host).map(([choice, weight]) => [choice, -weight] as const)
          if (begins.length > 0) program.require(because, [...begins, ...there], { atMost: 0 })
        })
      }
      program.require(because, chosen, { atLeast: 1, atMost: 1 })
    }
  },

  breaches(board, { cells }) {
    const { periods } = board
    const found = []
    for (const { apprentice, requirement } of dutiesOf(board)) {
      const { hosts, counts, run } = requirement
      let longest = 0
      let length = 0
      for (let period = 0; period < periods && longest < run; period++) {
        const host = cells[apprentice * periods + period] ?? -1
        const isSame = period > 0 && length > 0 && host === cells[apprentice * periods + period - 1]
        length = counts[period] && hosts.has[host] ? (isSame ? length + 1 : 1) : 0
        longest = Math.max(longest, length)
      }
      if (longest >= run) continue
      const says = `${said(personAt(board, apprentice), requirement)} The longest is ${longest}.`
      found.push({ says, cells: timesIn(board, cells, apprentice, (host) => hosts.has[host] === 1) })
    }
    return found
  },
}

const said = (who: string, { id, run }: BoardRequirement): string =>
  `${who} must stay in one host of "${id}" for ${run} periods in a row.`

/** The periods in which a run can begin: it and those after it count. */
const beginnings = ({ run, counts }: BoardRequirement, periods: number): readonly number[] =>
  upTo(Math.max(0, periods - run + 1)).filter((from) => counts.subarray(from, from + run).every((one) => one === 1))
