import type { Solver } from '../mip/solver'
import type { Span } from './earliest'
import { fullOrder, valueOf, type Budget, type Caps, type Measure } from './exact'
import { finishFloor } from './floor'
import { fit } from './fit'
import { soonestWithBargains } from './bargains'
import { freeChoice, type Free } from './free'
import type { Least } from './least'
import type { Pieces } from './pieces'
import { opensOnReclaim } from './placements'
import type { PathwayProblem } from './problem'
import type { PlannedStep } from './worked'

/** Where the search for the best plan stands: what the goals reached so far hold every further plan to. */
export type Search = {
  readonly problem: PathwayProblem
  readonly of: Pieces
  readonly spans: readonly (Span | undefined)[]
  readonly least: Least
  readonly solve: Solver
  readonly budget: Budget
  caps: Caps
  best: readonly PlannedStep[] | undefined
  bound: { finishWeek?: number; hours?: number; cost?: number }
  /** Set where the finish is the first goal: what could be chosen if weeks did not matter. */
  free?: Free
}

export type Ended = 'proven' | 'infeasible' | 'unknown'

/** Finds the fewest hours, the least cost or the fewest activities within what earlier goals allow, and holds the search to it. */
export async function seekLeast(search: Search, measure: Measure): Promise<Ended> {
  const { problem, best, free } = search
  // As good as if weeks did not matter, in this and in every goal before it: nothing can be better.
  const earlier = fullOrder(problem).slice(0, fullOrder(problem).indexOf(measure) + 1)
  if (best && free && earlier.every((goal) => goal === 'finish' || valueOf(problem, best, goal) === free[goal]))
    return hold(search, measure, free[measure])

  const found = await search.least(measure, search.caps)
  if (!('steps' in found)) return found.status
  search.best = found.steps
  if (found.status === 'optimal') return hold(search, measure, valueOf(problem, found.steps, measure))
  if (measure !== 'count') search.bound = { ...search.bound, [measure]: found.bound }
  return 'unknown'
}

function hold(search: Search, measure: Measure, value: number): Ended {
  if (measure !== 'count') search.bound = { ...search.bound, [measure]: value }
  search.caps = { ...search.caps, [measure]: value }
  return 'proven'
}

/** Finds the first week by which a plan can be finished: upwards from a week that no plan can beat. */
export async function seekFinish(search: Search): Promise<Ended> {
  const { problem, of, spans } = search
  const goals = fullOrder(problem).filter((goal): goal is Measure => goal !== 'finish')
  if (problem.order[0] !== 'cost' && problem.order[0] !== 'hours' && !opensOnReclaim(problem)) {
    const lasting = goals.filter((goal) => goal !== 'count')
    const free = await freeChoice(of, lasting, search.solve, search.budget)
    if (free === 'infeasible') return free
    if (free !== 'unknown') search.free = free
  }

  let low = finishFloor(of, spans, search.free?.hoursAtLeast ?? 0)
  if (low <= search.caps.last) {
    const steps = freely(search, low)
    if (steps) return finishBy(search, low, steps)
  }

  // Each question also asks for what matters next, so that its answer may serve for that as well.
  const next = goals.find((goal) => search.caps[goal] === undefined) ?? 'count'
  const at = async (last: number) => {
    const steps = freely(search, last)
    return steps ? { status: 'optimal' as const, steps } : search.least(next, { ...search.caps, last })
  }
  search.best = (await soonestWithBargains(search, low)) ?? search.best
  if (!search.best) {
    const first = await at(search.caps.last)
    if (!('steps' in first)) return first.status
    search.best = first.steps
  }
  let high = valueOf(problem, search.best, 'finish')
  // Where hours are given back the start is better than the floor is high, so that the proof is looked for right below it.
  const downwards = of.pieces.some(({ activity }) => activity.reclaims > 0)
  for (let stride = 1; low < high;) {
    const week = downwards ? high - 1 : Math.min(low + stride - 1, Math.floor((low + high) / 2))
    const found = await at(week)
    if ('steps' in found) {
      search.best = found.steps
      high = valueOf(problem, found.steps, 'finish')
    } else if (found.status === 'infeasible') {
      low = week + 1
      stride *= 2
    } else {
      search.bound = { ...search.bound, finishWeek: low }
      return 'unknown'
    }
  }
  return finishBy(search, high, search.best)
}

function finishBy(search: Search, week: number, steps: readonly PlannedStep[]): Ended {
  search.best = steps
  search.bound = { ...search.bound, finishWeek: week }
  search.caps = { ...search.caps, last: week }
  return 'proven'
}

/** The best free choice laid into the weeks up to one, if that can be. */
export function freely({ problem, free }: Search, last: number): readonly PlannedStep[] | undefined {
  for (const set of free?.sets ?? []) {
    const laid = fit(problem, new Set(set), last)
    if (typeof laid === 'object') return laid.steps
  }
  return undefined
}
