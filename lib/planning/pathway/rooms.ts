import { hoursIn } from './calendar'
import type { PathwayProblem } from './problem'

/** An activity that gives hours back: the hours it takes, those it gives back each week, and when it could be done at the earliest. */
export type Reclaimer = { readonly hours: number; readonly reclaims: number; readonly done: number }

/**
 * The most hours that any plan can have in each week up to `last`; index 0 is unused. What is reclaimed must first be worked for:
 * by each week no more can have been gained than all hours until then could buy, best bargains first (a fractional knapsack).
 */
export function roomsOf(problem: PathwayProblem, last: number, reclaimers: readonly Reclaimer[]): readonly number[] {
  const bargains = [...reclaimers].sort((a, b) => b.reclaims * a.hours - a.reclaims * b.hours)
  const rooms = [0]
  let worked = 0
  for (let week = 1; week <= last; week++) {
    let left = worked
    let reclaimed = 0
    for (const { hours, reclaims, done } of bargains) {
      if (done >= week) continue
      if (left <= 0) break
      reclaimed += reclaims * Math.min(1, left / hours)
      left -= hours
    }
    // Hours are whole, and so is every real amount reclaimed.
    const room = hoursIn(problem, week, Math.floor(reclaimed + 1e-9))
    rooms.push(room)
    worked += room
  }
  return rooms
}
