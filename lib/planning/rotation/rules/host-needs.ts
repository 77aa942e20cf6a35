import { sayCount } from '@/lib/core/say'
import type { Program, Term } from '../../mip/program'
import { mostVisits, visitedBefore, type Board, type BoardNeed } from '../board'
import { oneIn, upTo } from '../choices'
import type { Choices, Rule } from '../rule'
import { cellAt, eitherOf, hostAt, periodAt, personAt } from './words'

/**
 * What a host needs is visited in earlier periods. Stated with steps: "has been there so many times by the end of a period"
 * is at most what it was before, plus being there now. Placements are bounded by steps, all hosts with the same need
 * together, which leaves a solver far less room than to compare placements with sums of placements.
 */
export const hostNeeds: Rule = {
  name: 'host-needs',
  title: 'What a host needs is visited in earlier periods',

  formulate(board, choices, program) {
    for (const { need, hosts, says } of needsOf(board))
      for (const apprentice of upTo(board.apprentices)) {
        const because = { rule: this.name, says: `${personAt(board, apprentice)}: ${says}` }
        const missing = need.atLeast - visitedBefore(board, apprentice, need.hosts)
        const hasIt = stepsOf(board, choices, program, apprentice, need, missing, because.says)
        for (const period of upTo(board.periods)) {
          if (board.isFrozen[period] || missing <= 0) continue
          const there = oneIn(choices, apprentice, period, hosts)
          const before: Term[] = (hasIt[period - 1] ?? []).map(([choice, weight]) => [choice, -weight] as const)
          if (there.length > 0) program.require(because, [...there, ...before], { atMost: 0 })
        }
      }
  },

  breaches(board, { cells }) {
    const found = []
    const { periods } = board
    for (let apprentice = 0; apprentice < board.apprentices; apprentice++)
      for (let period = 0; period < periods; period++) {
        const host = cells[apprentice * periods + period] ?? -1
        if (board.isFrozen[period]) continue
        for (const [index, need] of (board.needs[host] ?? []).entries()) {
          const has = timesBefore(board, cells, apprentice, period, need)
          if (has >= need.atLeast) continue
          const names = board.problem.hosts[host]?.needs[index]?.hosts ?? []
          const earlier = sayCount(need.atLeast, 'earlier period')
          const says = `${personAt(board, apprentice)} is in ${hostAt(board, host)} in ${periodAt(board, period)}, which needs ${earlier} in ${eitherOf(board, names)}, and has ${has}.`
          found.push({ says, cells: [cellAt(board, apprentice, period)] })
        }
      }
    return found
  },
}

function timesBefore(board: Board, cells: Int16Array, apprentice: number, period: number, { hosts }: BoardNeed) {
  let count = visitedBefore(board, apprentice, hosts)
  for (let earlier = 0; earlier < period; earlier++)
    count += hosts.has[cells[apprentice * board.periods + earlier] ?? -1] ?? 0
  return count
}

/** Every need that some host has, once, with all hosts that have it. */
function needsOf(board: Board) {
  const found = new Map<string, { need: BoardNeed; hosts: number[]; says: string }>()
  board.needs.forEach((needs, host) =>
    needs.forEach((need, index) => {
      const key = `${need.hosts.key} ${need.atLeast}`
      const known = found.get(key)
      const names = board.problem.hosts[host]?.needs[index]?.hosts ?? []
      const says = `${hostAt(board, host)} needs ${sayCount(need.atLeast, 'earlier period')} in ${eitherOf(board, names)}.`
      if (!known) found.set(key, { need, hosts: [host], says })
      else if (!known.hosts.includes(host)) known.hosts.push(host)
    }),
  )
  return found.values()
}

/** By period: terms that are 1 only if the apprentice has had all that is missing by its end. */
function stepsOf(
  board: Board,
  choices: Choices,
  program: Program,
  apprentice: number,
  { hosts }: BoardNeed,
  missing: number,
  says: string,
): (readonly Term[])[] {
  const because = { rule: 'host-needs', says }
  const isOnce = board.limits.some(
    (limit) => hosts.hosts.every((host) => limit.hosts.has[host]) && mostVisits(board, apprentice, limit) <= 1,
  )
  // Nobody can have more periods than there are.
  const levels = missing > board.periods ? 0 : missing
  let before: (readonly Term[])[] = upTo(levels).map(() => [])
  return upTo(board.periods).map((period) => {
    const there = oneIn(choices, apprentice, period, hosts.hosts)
    const now = upTo(levels).map((level): readonly Term[] => {
      // What cannot have happened yet has no step.
      if (there.length === 0) return before[level] ?? []
      if (level > 0 && before[level - 1]?.length === 0) return []
      const step = program.choice()
      // Whoever can be there only once has a step that is the sum of their periods, which a solver can branch on.
      const exactly = level === 0 && isOnce ? { atLeast: 0 } : {}
      program.require(because, [[step, 1], ...minus(before[level]), ...minus(there)], { atMost: 0, ...exactly })
      if (level > 0) program.require(because, [[step, 1], ...minus(before[level - 1])], { atMost: 0 })
      return [[step, 1]]
    })
    // One period counts once, whatever the level it completes.
    if (levels > 1 && there.length > 0)
      program.require(because, [...now.flat(), ...minus(before.flat()), ...minus(there)], { atMost: 0 })
    before = now
    return now[levels - 1] ?? []
  })
}

const minus = (terms: readonly Term[] = []): Term[] => terms.map(([choice, weight]) => [choice, -weight] as const)
