import type { Board } from '../../board'
import type { HostSet } from '../../host-sets'
import type { Fact } from '../facts'

/** More people than places, or fewer than are asked for: facts that cannot be had together, by counting alone. */
export type Count = {
  readonly facts: readonly Fact[]
  /** What is short, in a sentence with its numbers. */
  readonly says: string
  /** By how many. */
  readonly short: number
  /** The facts that the sentence tells. */
  readonly covers: readonly Fact[]
}

/** So many seats, and the facts that keep them from being more. */
export type Room = { readonly seats: number; readonly facts: readonly Fact[] }

/** The most people who can be in these hosts together in a period: seats, or fewer where mentors guide fewer. */
export function roomIn(board: Board, hosts: HostSet, period: number): Room {
  const seatsOf = (host: number) => board.max[host * board.periods + period] ?? 0
  const when = board.problem.periods[period] ?? ''
  const left = new Set(hosts.hosts)
  const facts: Fact[] = []
  let seats = 0
  for (const mentor of board.mentors) {
    const shared = mentor.hosts.hosts.filter((host) => left.has(host))
    const most = mentor.max[period] ?? 0
    if (shared.reduce((sum, host) => sum + seatsOf(host), 0) <= most) continue
    shared.forEach((host) => left.delete(host))
    seats += most
    facts.push({ kind: 'mentor', about: [mentor.id, when] })
  }
  for (const host of left) {
    seats += seatsOf(host)
    if (seatsOf(host) < board.apprentices)
      facts.push({ kind: 'seats', about: [board.problem.hosts[host]?.id ?? '', when] })
  }
  return { seats, facts }
}
