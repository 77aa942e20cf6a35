import { hoursIn } from '../calendar'
import type { PathwayProblem } from '../problem'
import { weeksFrom } from '../rule'

/** The hours there are from week 1 up to a week, without any that are reclaimed. */
export const capacityOf = (problem: PathwayProblem, last: number): number =>
  weeksFrom(1, last).reduce((sum, week) => sum + hoursIn(problem, week, 0), 0)
