import { lastWeekOf } from './calendar'
import { spansOf } from './earliest'
import { fullOrder, valueOf, type Caps, type Found, type Measure } from './exact'
import { finishFloor } from './floor'
import type { Least } from './least'
import { piecesOf } from './pieces'
import type { PathwayProblem } from './problem'
import type { PlannedStep } from './worked'

/** Where the search for the best plan stands: what the goals reached so far hold every further plan to. */
export type Search = {
  readonly problem: PathwayProblem
  readonly least: Least
  caps: Caps
  best: readonly PlannedStep[] | undefined
  bound: { finishWeek?: number; hours?: number; cost?: number }
}

export type Ended = 'proven' | 'infeasible' | 'unknown'

/** Finds the fewest hours, the least cost or the fewest activities within what earlier goals allow, and holds the search to it. */
export async function seekLeast(search: Search, measure: Measure): Promise<Ended> {
  const found = await search.least(measure, search.caps)
  if (!('steps' in found)) return found.status
  search.best = found.steps
  if (measure !== 'count') search.bound = { ...search.bound, [measure]: found.bound }
  if (found.status === 'feasible') return 'unknown'
  search.caps = { ...search.caps, [measure]: valueOf(search.problem, found.steps, measure) }
  return 'proven'
}

/** Finds the first week by which a plan can be finished: upwards from a week that no plan can beat. */
export async function seekFinish(search: Search): Promise<Ended> {
  const { problem } = search
  const goals = fullOrder(problem)
  // Each question also asks for what matters next, so that its answer may serve for that as well.
  const next = goals.slice(goals.indexOf('finish') + 1).find((goal): goal is Measure => goal !== 'finish') ?? 'count'
  const at = (last: number): Promise<Found> => search.least(next, { ...search.caps, last })
  const last = search.best ? valueOf(problem, search.best, 'finish') : search.caps.last
  const first = await at(last)
  if (!('steps' in first)) return first.status
  search.best = first.steps

  const pieces = piecesOf(problem, lastWeekOf(problem))
  let low = finishFloor(pieces, spansOf(pieces), next === 'hours' ? first.bound : 0)
  let high = valueOf(problem, first.steps, 'finish')
  let stride = 1
  while (low < high) {
    const week = Math.min(low + stride - 1, Math.floor((low + high) / 2))
    const found = await at(week)
    if (found.status === 'unknown') {
      search.bound = { ...search.bound, finishWeek: low }
      return 'unknown'
    }
    if ('steps' in found) {
      search.best = found.steps
      high = valueOf(problem, found.steps, 'finish')
    } else {
      low = week + 1
      stride *= 2
    }
  }
  search.bound = { ...search.bound, finishWeek: high }
  search.caps = { ...search.caps, last: high }
  return 'proven'
}
