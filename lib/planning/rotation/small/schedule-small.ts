import type { Board } from '../board'
import type { Engines, Found, Search } from '../engines'

/** One program for the whole cohort, goal by goal. Exact; for cohorts of up to some ten thousand choices. */
export function scheduleSmall(_board: Board, _engines: Engines, _search: Search): Promise<Found> {
  return Promise.resolve({ status: 'unknown', schedule: null, values: null, bound: {} })
}
