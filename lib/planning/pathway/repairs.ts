import type { Solver } from '../mip/solver'
import type { Conflict } from './conflict'
import { share } from './explain/share'
import { remedyFor } from './explain/remedies'
import { namesIn, type Names } from './names'
import type { Repair } from './plan'
import type { Budget } from './plan-pathway'
import type { PathwayProblem } from './problem'

/**
 * The cheapest single changes that make an impossible problem possible, the smallest change first; each is verified by
 * solving again. Only what the conflict names is looked at: while a collision stands untouched, nothing else can help.
 */
export async function repairsFor(
  problem: PathwayProblem,
  conflict: Conflict,
  solve: Solver,
  time: Budget,
  names: Names = namesIn(problem),
): Promise<Repair[]> {
  const remedies: (Repair & { readonly size: number })[] = []
  for (const [i, fact] of conflict.facts.entries()) {
    if (time.remaining() <= 0) break
    const left = share(time, 1 / (conflict.facts.length - i))
    const remedy = await remedyFor(fact, { problem, solve, time: left, names })
    if (remedy) remedies.push(remedy)
  }
  return remedies
    .sort((a, b) => a.size - b.size || a.finishWeek - b.finishWeek)
    .map(({ change, says, finishWeek }) => ({ change, says, finishWeek }))
}
