import { fixedCells } from './fixed-cells'
import { hostSets, type HostSet } from './host-sets'
import { at, indexOf, nowhere } from './places'
import type { RotationProblem } from './problem'
import { requirementsOn, type BoardRequirement } from './requirements'

export { free, nowhere } from './places'

export type BoardNeed = { readonly hosts: HostSet; readonly atLeast: number }

/** At most `visits` periods of one apprentice in these hosts together. */
export type BoardLimit = { readonly group: string; readonly hosts: HostSet; readonly visits: number }

export type BoardMentor = { readonly id: string; readonly hosts: HostSet; readonly max: Int32Array }

/**
 * A problem by index: apprentices, hosts and periods are counted from 0 in the problem's own order, groups are resolved, and
 * what frozen periods mean is worked in, so that whoever searches or judges reads the same rules.
 *
 * Frozen periods are history. What they give counts (visits, requirements, needs of later periods, points), and what lies
 * wholly in them is not judged: their seats and mentors bind nobody (`min` 0, `max` everyone), a requirement whose periods are
 * all frozen binds nobody, nor does a floor where every period is frozen, and nobody is asked to be somewhere in them. Who has no row in what is published has
 * an empty one. Only a pin is judged there too: it says what someone decided, and collides with a published cell that differs.
 *
 * Hosts visited before count as one earlier period each: towards needs, requirements without `within`, and limits on visits.
 * Needs and requirements count periods, not distinct hosts; a run of 1 asks for no more than one period.
 */
export type Board = {
  readonly problem: RotationProblem
  readonly periods: number
  readonly hosts: number
  readonly apprentices: number
  readonly hostAt: ReadonlyMap<string, number>
  readonly apprenticeAt: ReadonlyMap<string, number>
  readonly periodAt: ReadonlyMap<string, number>
  /** By period: 1 if it is frozen. */
  readonly isFrozen: Uint8Array
  /** Seats as they bind, at `host * periods + period`. */
  readonly min: Int32Array
  readonly max: Int32Array
  /** By host: at most so many periods per apprentice. */
  readonly visits: readonly BoardLimit[]
  readonly needs: readonly (readonly BoardNeed[])[]
  /** Groups that limit visits. */
  readonly limits: readonly BoardLimit[]
  readonly mentors: readonly BoardMentor[]
  /** Mentors of each host, as indices of `mentors`. */
  readonly mentorsOf: readonly (readonly number[])[]
  readonly requirements: readonly BoardRequirement[]
  /** What each apprentice must meet, as indices of `requirements`; of those that ask for the same, only the one that asks most. */
  readonly requirementsOf: readonly (readonly number[])[]
  /** At `apprentice * periods + period`: the host it is fixed to (frozen, or pinned), `nowhere`, or `free`. */
  readonly fixed: Int16Array
  /** At `apprentice * periods + period`: what is published, or `nowhere`. Undefined if nothing is. */
  readonly published: Int16Array | undefined
  /** Pins that differ from a frozen cell; any of them makes the problem impossible. */
  readonly collisions: readonly { readonly apprentice: number; readonly period: number }[]
  /** Hosts visited before, each once. */
  readonly visited: readonly (readonly number[])[]
  /** At `apprentice * hosts + host`: points if the host is visited at all. */
  readonly points: Int32Array
  /** Nobody's points below this; undefined where nobody is bound. */
  readonly floor: number | undefined
  /** Pairs never in the same host in the same period that is not frozen, the lower index first. */
  readonly apart: readonly (readonly [number, number])[]
}

/** The indexed form of a problem that was read, and so refers to nothing that is not there. */
export function boardOf(problem: RotationProblem): Board {
  const { periods, hosts, apprentices, mentors } = problem
  const [hostAt, apprenticeAt] = [indexOf(hosts.map(({ id }) => id)), indexOf(apprentices.map(({ id }) => id))]
  const periodAt = indexOf(periods)
  const setOf = hostSets(problem, hostAt)
  const isFrozen = Uint8Array.from(periods, (period) => (problem.frozen.includes(period) ? 1 : 0))
  const places = { hostAt, apprenticeAt, periodAt, isFrozen }
  const isPast = isFrozen.every((frozen) => frozen === 1)
  const everyone = apprentices.length

  const seats = (counts: readonly number[], past: number) =>
    Int32Array.from(periods, (_, period) => (isFrozen[period] ? past : (counts[period] ?? 0)))
  const seatsOfAll = (field: 'min' | 'max', past: number) =>
    Int32Array.from(hosts.flatMap((host) => [...seats(host[field], past)]))
  const board = {
    problem,
    ...places,
    periods: periods.length,
    hosts: hosts.length,
    apprentices: everyone,
    min: seatsOfAll('min', 0),
    max: seatsOfAll('max', everyone),
    visits: hosts.map(({ id, visits }) => ({ group: '', hosts: setOf([id]), visits })),
    needs: hosts.map(({ needs }) => needs.map(({ hosts, atLeast }) => ({ hosts: setOf(hosts), atLeast }))),
    limits: Object.entries(problem.groups).flatMap(([group, { hosts, visits }]) =>
      visits === undefined ? [] : [{ group, hosts: setOf(hosts), visits }],
    ),
    mentors: mentors.map(({ id, hosts, max }) => ({ id, hosts: setOf(hosts), max: seats(max, everyone) })),
    visited: apprentices.map(({ visited }) => [...new Set(visited.map((id) => at(hostAt, id)))]),
    points: pointsOf(problem, hostAt),
    floor: isPast ? undefined : problem.floor,
    apart: problem.apart.map((pair) => pairOf(at(apprenticeAt, pair[0]), at(apprenticeAt, pair[1]))),
    ...fixedCells(problem, places),
    ...requirementsOn(problem, places, setOf),
  }
  const mentorsOf = hosts.map((_, host) =>
    board.mentors.flatMap(({ hosts }, index) => (hosts.has[host] ? [index] : [])),
  )
  return { ...board, mentorsOf }
}

/**
 * At most so many periods of one apprentice in these hosts in the whole calendar, earlier visits left out: the limit, unless
 * history holds more already; then what history holds.
 */
export function mostVisits(board: Board, apprentice: number, { hosts, visits }: BoardLimit): number {
  let history = 0
  for (let period = 0; period < board.periods; period++)
    if (board.isFrozen[period] && hosts.has[board.fixed[apprentice * board.periods + period] ?? nowhere]) history += 1
  return Math.max(history, visits - visitedBefore(board, apprentice, hosts))
}

/** How many of these hosts an apprentice visited before the first period. */
export const visitedBefore = (board: Board, apprentice: number, hosts: HostSet): number =>
  (board.visited[apprentice] ?? []).reduce((count, host) => count + (hosts.has[host] ?? 0), 0)

function pointsOf({ hosts, apprentices, wishPoints }: RotationProblem, hostAt: ReadonlyMap<string, number>) {
  const points = new Int32Array(apprentices.length * hosts.length)
  apprentices.forEach(({ wishes, points: given }, apprentice) => {
    const wished = given ? Object.entries(given) : wishes.map((host, rank) => [host, wishPoints[rank] ?? 0] as const)
    for (const [host, worth] of wished) points[apprentice * hosts.length + at(hostAt, host)] = worth
  })
  return points
}

const pairOf = (one: number, other: number) => (one < other ? ([one, other] as const) : ([other, one] as const))
