import { mostVisits, nowhere, visitedBefore, type Board, type BoardLimit } from '../board'
import type { HostSet } from '../host-sets'

/** How many periods so far were in some hosts, counted up to `cap`, beyond which nothing asks; never more than `most`. */
export type Tally = { readonly hosts: HostSet; readonly counts: string; readonly most: number; cap: number }

/** How long the run in one of some hosts is, until it was once so long. */
export type Streak = { readonly hosts: HostSet; readonly counts: string; readonly run: number }

export type Threshold = { readonly tally: number; readonly atLeast: number }

/**
 * Hosts that are one and the same to every rule of an apprentice. `isAgain` is for hosts that give points and may be visited
 * more than once: a kind for the first visit, and another for every later one, which gives none.
 */
export type Kind = {
  readonly hosts: readonly number[]
  readonly needs: readonly Threshold[]
  readonly seen: number | undefined
  readonly isAgain: boolean
}

/** What the rules ask of one apprentice's path, by step: a step is a period in which the apprentice is somewhere. */
export type PathRules = {
  readonly steps: number
  /** By step: 1 where it comes right after the step before. */
  readonly follows: string
  readonly tallies: readonly Tally[]
  readonly streaks: readonly Streak[]
  readonly kinds: readonly Kind[]
  /** By step: the host that history puts there whatever its needs, or `nowhere`. Only where history breaks a need. */
  readonly forced: readonly number[]
  readonly asked: readonly Threshold[]
}

/** The periods in which an apprentice is somewhere. */
export function stepsOf({ periods, fixed }: Board, apprentice: number): readonly number[] {
  const steps: number[] = []
  for (let period = 0; period < periods; period++)
    if (fixed[apprentice * periods + period] !== nowhere) steps.push(period)
  return steps
}

/** What makes the rules of two apprentices the same: whoever has the same key has the same rules. */
export function rulesKey(board: Board, apprentice: number, steps: readonly number[]): string {
  const own = [
    steps,
    steps.map((period) => historyAt(board, apprentice, period)),
    board.visited[apprentice] ?? [],
    board.requirementsOf[apprentice] ?? [],
    repeatable(board, apprentice, steps.length),
  ]
  return own.map((list) => list.join(' ')).join('|')
}

export function pathRulesOf(board: Board, apprentice: number, steps: readonly number[]): PathRules {
  const all = '1'.repeat(steps.length)
  const tallies: Tally[] = []
  const places = new Map<string, number>()
  const tally = (hosts: HostSet, counts: string, most: number, cap: number): number => {
    const key = `${hosts.key} ${counts}`
    const known = places.get(key)
    const place = known ?? tallies.push({ hosts, counts, most, cap }) - 1
    places.set(key, place)
    const found = tallies[place]
    if (found) found.cap = Math.max(found.cap, cap)
    return place
  }

  const binding = bindingLimits(board, apprentice, steps.length)
  for (const { hosts, most } of binding) if (most > 0) tally(hosts, all, most, most)
  const history = steps.map((period) => historyAt(board, apprentice, period))
  const again = new Set(repeatable(board, apprentice, steps.length))

  const kinds = new Map<string, { hosts: number[] } & Kind>()
  for (let host = 0; host < board.hosts; host++) {
    if (binding.some(({ hosts, most }) => most === 0 && hosts.has[host])) continue
    const needs = (board.needs[host] ?? []).flatMap(({ hosts, atLeast }) => {
      const missing = atLeast - visitedBefore(board, apprentice, hosts)
      return missing > 0 ? [{ hosts, missing }] : []
    })
    if (needs.some(({ missing }) => missing > steps.length) && !history.includes(host)) continue
    const thresholds = needs.map(({ hosts, missing }) => ({
      tally: tally(hosts, all, Infinity, Math.min(missing, steps.length + 1)),
      atLeast: missing,
    }))
    const own = board.visits[host]
    const seen = again.has(host) && own ? tally(own.hosts, all, Infinity, 1) : undefined
    for (const isAgain of seen === undefined ? [false] : [false, true])
      kinds.set(`${host} ${isAgain}`, { hosts: [host], needs: thresholds, seen, isAgain })
  }

  const requirements = (board.requirementsOf[apprentice] ?? []).flatMap((index) => board.requirements[index] ?? [])
  const asked: Threshold[] = []
  const streaks: Streak[] = []
  for (const { hosts, atLeast, counts, hasHistory, run } of requirements) {
    const counted = steps.map((period) => counts[period] ?? 0).join('')
    const missing = atLeast - (hasHistory ? visitedBefore(board, apprentice, hosts) : 0)
    const atMost = Math.min(missing, steps.length + 1)
    if (missing > 0) asked.push({ tally: tally(hosts, counted, Infinity, atMost), atLeast: missing })
    if (run > 0) streaks.push({ hosts, counts: counted, run })
  }

  const follows = steps.map((period, step) => (period === (steps[step - 1] ?? -2) + 1 ? 1 : 0)).join('')
  const forced = breaksNeeds(board, apprentice, history) ? history : history.map(() => nowhere)
  return {
    steps: steps.length,
    follows,
    tallies,
    streaks,
    kinds: merged(kinds.values(), tallies, streaks),
    forced,
    asked,
  }
}

const historyAt = ({ isFrozen, fixed, periods }: Board, apprentice: number, period: number): number =>
  isFrozen[period] ? (fixed[apprentice * periods + period] ?? nowhere) : nowhere

/** The limits on visits that could stop this apprentice, without those that another one implies. */
function bindingLimits(board: Board, apprentice: number, steps: number) {
  const limits = [...board.limits, ...board.visits]
    .map((limit) => ({ hosts: limit.hosts, most: mostVisits(board, apprentice, limit) }))
    .filter(({ hosts, most }) => most < steps && hosts.hosts.length > 0)
  return limits.filter(
    (limit, at) =>
      !limits.some(
        (other, before) =>
          other !== limit &&
          other.most <= limit.most &&
          limit.hosts.hosts.every((host) => other.hosts.has[host]) &&
          (other.most < limit.most || other.hosts.hosts.length > limit.hosts.hosts.length || before < at),
      ),
  )
}

/** Hosts that give this apprentice points and that may be visited more than once. */
function repeatable(board: Board, apprentice: number, steps: number): readonly number[] {
  const may = (limit: BoardLimit) => mostVisits(board, apprentice, limit) > 1
  return board.visits.flatMap((limit, host) =>
    steps > 1 &&
    (board.points[apprentice * board.hosts + host] ?? 0) > 0 &&
    may(limit) &&
    board.limits.every((group) => !group.hosts.has[host] || may(group))
      ? [host]
      : [],
  )
}

/** Does history place someone where its needs were not met by what came before? */
const breaksNeeds = (board: Board, apprentice: number, history: readonly number[]): boolean =>
  history.some((host, step) =>
    (board.needs[host] ?? []).some(
      ({ hosts, atLeast }) =>
        history.slice(0, step).filter((earlier) => hosts.has[earlier]).length +
          visitedBefore(board, apprentice, hosts) <
        atLeast,
    ),
  )

function merged(kinds: Iterable<Kind>, tallies: readonly Tally[], streaks: readonly Streak[]): readonly Kind[] {
  const byMark = new Map<string, { hosts: number[] } & Kind>()
  for (const kind of kinds) {
    const host = kind.hosts[0] ?? nowhere
    const mark = [
      tallies.map(({ hosts }) => hosts.has[host]).join(''),
      streaks.some(({ hosts }) => hosts.has[host]) || kind.seen !== undefined ? `${host} ${kind.isAgain}` : '',
      kind.needs.map(({ tally, atLeast }) => `${tally} ${atLeast}`).join(),
    ].join('|')
    const same = byMark.get(mark)
    if (same) same.hosts.push(host)
    else byMark.set(mark, { ...kind, hosts: [host] })
  }
  return [...byMark.values()]
}
