import { boardOf } from './board'
import type { Engines, Found, Search } from './engines'
import type { RotationProblem } from './problem'
import { scheduleSmall } from './small/schedule-small'

/** Draws up the best schedule that keeps every rule, goal by goal, each given what the ones before it reached. */
export async function scheduleRotation(problem: RotationProblem, engines: Engines, search: Search): Promise<Found> {
  return scheduleSmall(boardOf(problem), engines, search)
}
