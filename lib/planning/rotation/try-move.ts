import { sayCount } from '@/lib/core/say'
import { nowhere, type Board } from './board'
import { pointsIn } from './points'
import { personalRules } from './rules'
import { hostAt, periodAt, personAt } from './rules/words'

/** One apprentice in another host, or in none, in one period. By index. */
export type Move = { readonly apprentice: number; readonly period: number; readonly host: number }

export type MoveBreach = { readonly rule: string; readonly says: string }

/** A schedule with what moves are judged by: how many are in each host in each period, at `host * periods + period`. */
export type Standing = { readonly board: Board; readonly cells: Int16Array; readonly heads: Int32Array }

/** Every rule that a move would newly break in a schedule that breaks none. Cheap: only those whom it concerns are looked at. */
export const movesBreak = (standing: Standing, move: Move): readonly MoveBreach[] => [...breachesBy(standing, move)]

/** The first of them, at less cost. */
export const firstBroken = (standing: Standing, move: Move): MoveBreach | undefined =>
  breachesBy(standing, move).next().value ?? undefined

function* breachesBy(standing: Standing, move: Move): Generator<MoveBreach, undefined> {
  yield* seatBreaches(standing, move)
  yield* apartBreaches(standing, move)
  yield* personalBreaches(standing, move)
}

/** The same for seats and mentors alone. */
export function seatBreaches(
  { board, cells, heads }: Standing,
  { apprentice, period, host }: Move,
): readonly MoveBreach[] {
  const from = cells[apprentice * board.periods + period] ?? nowhere
  if (board.isFrozen[period] || from === host) return []
  const when = periodAt(board, period)
  const count = (of: number) => heads[of * board.periods + period] ?? 0
  const found: MoveBreach[] = []
  const place = host * board.periods + period
  if (host !== nowhere && count(host) >= (board.max[place] ?? 0))
    found.push({ rule: 'seats-at-most', says: `${hostAt(board, host)} has no seat left in ${when}.` })
  for (const index of host === nowhere ? [] : (board.mentorsOf[host] ?? [])) {
    const mentor = board.mentors[index]
    if (!mentor || mentor.hosts.has[from]) continue
    const guided = mentor.hosts.hosts.reduce((sum, one) => sum + count(one), 0)
    if (guided >= (mentor.max[period] ?? 0))
      found.push({ rule: 'mentors', says: `${mentor.id} can guide nobody more in ${when}.` })
  }
  const min = from === nowhere ? 0 : (board.min[from * board.periods + period] ?? 0)
  if (min > 0 && count(from) <= min)
    found.push({ rule: 'seats-at-least', says: `${hostAt(board, from)} asks for at least ${min} in ${when}.` })
  return found
}

function apartBreaches({ board, cells }: Standing, { apprentice, period, host }: Move): readonly MoveBreach[] {
  if (host === nowhere || board.isFrozen[period]) return []
  return board.apart.flatMap(([one, other]) => {
    if (one !== apprentice && other !== apprentice) return []
    const partner = one === apprentice ? other : one
    if (cells[partner * board.periods + period] !== host) return []
    const says = `${personAt(board, partner)} is there in ${periodAt(board, period)}, and the two are kept apart.`
    return [{ rule: 'apart', says }]
  })
}

function* personalBreaches({ board, cells }: Standing, { apprentice, period, host }: Move): Generator<MoveBreach> {
  const alone = boardOfOne(board, apprentice)
  const row = cells.slice(apprentice * board.periods, (apprentice + 1) * board.periods)
  row[period] = host
  for (const rule of personalRules)
    for (const { says } of rule.breaches(alone, { cells: row, strange: [] })) yield { rule: rule.name, says }
}

/** The board of one apprentice, for rules that look at nobody else. */
function boardOfOne(board: Board, apprentice: number): Board {
  const { periods, hosts, problem } = board
  const [from, to] = [apprentice * periods, (apprentice + 1) * periods]
  return {
    ...board,
    problem: { ...problem, apprentices: problem.apprentices.slice(apprentice, apprentice + 1) },
    apprentices: 1,
    requirementsOf: board.requirementsOf.slice(apprentice, apprentice + 1),
    fixed: board.fixed.subarray(from, to),
    published: board.published?.subarray(from, to),
    collisions: [],
    visited: board.visited.slice(apprentice, apprentice + 1),
    points: board.points.subarray(apprentice * hosts, (apprentice + 1) * hosts),
    apart: [],
  }
}

/** What a move would do to the points of whom it moves. */
export function pointsAfter({ board, cells }: Standing, { apprentice, period, host }: Move): number {
  const row = cells.slice(apprentice * board.periods, (apprentice + 1) * board.periods)
  row[period] = host
  return pointsIn(boardOfOne(board, apprentice), row, 0)
}

export const points = (count: number): string => sayCount(count, 'point')
