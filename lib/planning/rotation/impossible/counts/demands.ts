import { visitedBefore, type Board } from '../../board'
import type { HostSet } from '../../host-sets'
import type { Fact } from '../facts'
import { anyOf, ones } from './openings'

/** Someone who must spend so many of these periods, as bits, in some hosts. */
export type Asking = { readonly apprentice: number; readonly times: number; readonly when: number }

/** Periods that people must spend in some hosts: because a requirement asks it, or because what is required needs it before. */
export type Demand = {
  readonly hosts: HostSet
  readonly asking: readonly Asking[]
  /** The requirement it comes from, as an index. */
  readonly requirement: number
  /** Host by host what led here from the requirement's own hosts; empty for the requirement itself. */
  readonly through: readonly { readonly host: number; readonly need: number }[]
  readonly facts: readonly Fact[]
}

/** What requirements ask for in periods that are not frozen, and what that needs in earlier periods. */
export function demandsOf(board: Board, openings: readonly Int32Array[]): readonly Demand[] {
  return board.requirements.flatMap((requirement, index): Demand[] => {
    if (requirement.atLeast === 0) return []
    const counting = bitsWhere(board.periods, (period) => requirement.counts[period] === 1)
    const asking = bound(board, index).flatMap((apprentice) => {
      const open = anyOf(openings[apprentice] ?? new Int32Array(board.hosts), requirement.hosts) & counting
      const before = requirement.hasHistory ? visitedBefore(board, apprentice, requirement.hosts) : 0
      return askingFor(board, apprentice, requirement.atLeast - before, open)
    })
    const facts: Fact[] = [{ kind: 'requirement', about: [requirement.id] }]
    const own = {
      hosts: requirement.hosts,
      asking,
      requirement: index,
      through: [],
      facts: [...facts, ...decided(board)],
    }
    return [own, ...neededBefore(board, openings, own, 3)]
  })
}

/** What all hosts of a demand need in common must be visited before the last period in which they can still be. */
function neededBefore(board: Board, openings: readonly Int32Array[], demand: Demand, depth: number): Demand[] {
  const [first, ...others] = demand.hosts.hosts
  if (first === undefined || depth === 0) return []
  return (board.needs[first] ?? []).flatMap((need, at) => {
    const same = others.map((host) => ({
      host,
      need: (board.needs[host] ?? []).findIndex(
        (other) => other.hosts.key === need.hosts.key && other.atLeast >= need.atLeast,
      ),
    }))
    if (same.some((other) => other.need < 0)) return []
    const through = [{ host: first, need: at }, ...same]
    const asking = demand.asking.flatMap(({ apprentice, when }) => {
      const before = (1 << (31 - Math.clz32(when))) - 1
      const open = anyOf(openings[apprentice] ?? new Int32Array(board.hosts), need.hosts) & before
      return when === 0
        ? []
        : askingFor(board, apprentice, need.atLeast - visitedBefore(board, apprentice, need.hosts), open)
    })
    const facts = through.map(({ host, need }): Fact => {
      return { kind: 'needs', about: [board.problem.hosts[host]?.id ?? '', `${need}`] }
    })
    const derived: Demand = {
      hosts: need.hosts,
      asking,
      requirement: demand.requirement,
      through: [...demand.through, ...through],
      facts: [...demand.facts, ...facts],
    }
    return [derived, ...neededBefore(board, openings, derived, depth - 1)]
  })
}

/** Periods in which history is fixed give what they give; what is left must be had in the others. */
function askingFor(board: Board, apprentice: number, times: number, open: number): Asking[] {
  const frozen = bitsWhere(board.periods, (period) => board.isFrozen[period] === 1)
  const left = times - ones(open & frozen)
  return left > 0 ? [{ apprentice, times: left, when: open & ~frozen }] : []
}

const bound = (board: Board, requirement: number): readonly number[] =>
  board.requirementsOf.flatMap((all, apprentice) => (all.includes(requirement) ? [apprentice] : []))

/** Everything that decides where someone can be; what of it does not matter is left out later. */
const decided = ({ problem }: Board): readonly Fact[] => [
  ...problem.hosts.flatMap(({ id, needs }) => needs.map((_, at): Fact => ({ kind: 'needs', about: [id, `${at}`] }))),
  ...problem.frozen.map((period): Fact => ({ kind: 'frozen', about: [period] })),
  ...problem.apprentices.flatMap(({ id, pinned }) =>
    Object.keys(pinned).map((period): Fact => ({ kind: 'pin', about: [id, period] })),
  ),
]

export function bitsWhere(periods: number, holds: (period: number) => boolean): number {
  let bits = 0
  for (let period = 0; period < periods; period++) if (holds(period)) bits |= 1 << period
  return bits
}
