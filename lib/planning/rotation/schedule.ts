import { boardOf, type Board } from './board'
import { breachesOn } from './breaches'
import { canonical } from './canonical'
import type { Engines, Found, Search } from './engines'
import { scheduleLarge } from './large/schedule-large'
import type { RotationProblem } from './problem'
import { scheduleSmall } from './small/schedule-small'

/**
 * Apprentices times periods times hosts. Up to `tiny` one program is the shortest way, up to `small` it is worth half the time,
 * and up to `bearable` it is tried where whole paths found nothing; above that it would fill the memory.
 */
const tiny = 1_000
const small = 30_000
const bearable = 200_000

/**
 * Draws up the best schedule that keeps every rule, goal by goal, each given what the ones before it reached. The answer does not
 * depend on the order of the document. Throws if a schedule breaks a rule, which is a fault of ours.
 */
export async function scheduleRotation(problem: RotationProblem, engines: Engines, search: Search): Promise<Found> {
  const board = boardOf(canonical(problem))
  const found = await bestOf(board, engines, search)
  const [breach] = found.schedule ? breachesOn(board, found.schedule) : []
  if (breach) throw new Error(`The schedule that was drawn up breaks the rule ${breach.rule}: ${breach.says}`)
  return found
}

/** Whole paths first, but for the smallest; what they leave unproven goes to one program, which starts from what they found. */
async function bestOf(board: Board, engines: Engines, search: Search): Promise<Found> {
  const size = board.apprentices * board.periods * board.hosts
  if (size <= tiny || board.collisions.length > 0 || board.problem.order.length === 0)
    return scheduleSmall(board, engines, search)
  const found = await scheduleLarge(board, engines, size <= small ? shareOf(search, 0.5) : search)
  if (found.status === 'optimal' || found.status === 'infeasible') return found
  const isWorthIt = size <= (found.schedule ? small : bearable)
  if (search.isStopped() || search.remaining() <= 0 || !isWorthIt) return found
  const other = await scheduleSmall(board, engines, search, found.schedule ?? undefined)
  const [better, worse] = isBetter(other, found, board) ? [other, found] : [found, other]
  return { ...better, bound: strictest(better.bound, worse.bound, board) }
}

/** Of two proofs about the first goal the stricter holds; later goals are bounded given the ones before them. */
function strictest(kept: Found['bound'], other: Found['bound'], { problem: { order } }: Board): Found['bound'] {
  const [first] = order
  const [one, two] = first ? [kept[first], other[first]] : []
  if (first === undefined || two === undefined) return kept
  if (one === undefined) return { ...kept, [first]: two }
  return { ...kept, [first]: first === 'changes' ? Math.max(one, two) : Math.min(one, two) }
}

const shareOf = (search: Search, share: number): Search => {
  const kept = search.remaining() * (1 - share)
  return { ...search, remaining: () => search.remaining() - kept }
}

/** Proven, or worth more in the first goal in which the two differ; of equals, the second search is no better. */
function isBetter(one: Found, other: Found, { problem: { order } }: Board): boolean {
  if (one.status === 'optimal' || one.status === 'infeasible') return true
  if (!one.values || !other.values) return other.values === null
  for (const goal of order) {
    const gain = (one.values[goal] ?? 0) - (other.values[goal] ?? 0)
    if (gain !== 0) return goal === 'changes' ? gain < 0 : gain > 0
  }
  return false
}
