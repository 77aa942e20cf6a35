import { derive } from './derive'
import { valueOf } from './exact'
import { fit } from './fit'
import type { Pieces } from './pieces'
import type { Search } from './seek'
import type { PlannedStep } from './worked'

type Plan = { readonly steps: readonly PlannedStep[]; readonly finish: number }

/**
 * A plan that ends soon, from the best free choice and from activities whose reclaimed hours repay their own:
 * each that makes the plan end sooner is added, the one that helps most first. A start for the search, not a proof.
 */
export function soonestWithBargains(search: Search, low: number): readonly PlannedStep[] | undefined {
  const { of, problem, free, caps, best } = search
  const start = free?.sets[0]
  if (!start) return best
  const high = best ? valueOf(problem, best, 'finish') : caps.last
  let plan = soonest(search, new Set(start), low, high)
  if (!plan) return best
  let ids = new Set(start)

  for (let improved = true; improved;) {
    improved = false
    for (const at of bargains(of, ids)) {
      const id = of.pieces[at]?.activity.id
      const more: ReadonlySet<string> = new Set([...ids, ...(id === undefined ? [] : [id])])
      if (!fits(search, more)) continue
      const other: Plan | undefined = soonest(search, more, low, plan.finish - 1)
      if (!other) continue
      plan = other
      ids = new Set(more)
      improved = true
    }
  }
  return best && valueOf(problem, best, 'finish') < plan.finish ? best : plan.steps
}

/** The soonest end at which a set fits: by halves, as a rule of thumb. */
function soonest({ problem }: Search, ids: ReadonlySet<string>, low: number, high: number): Plan | undefined {
  const at = (week: number): Plan | undefined => {
    const laid = fit(problem, ids, week)
    return typeof laid === 'object' ? { steps: laid.steps, finish: valueOf(problem, laid.steps, 'finish') } : undefined
  }
  let plan = at(high)
  for (let from = low; plan && from < plan.finish;) {
    const middle = Math.floor((from + plan.finish) / 2)
    const sooner = at(middle)
    if (sooner) plan = sooner
    else from = middle + 1
  }
  return plan
}

/** Activities that give hours back, are not yet in a plan and could follow what is in it; the best bargains first. */
function bargains(of: Pieces, ids: ReadonlySet<string>): readonly number[] {
  const members = of.pieces.flatMap(({ activity }, at) => (ids.has(activity.id) ? [at] : []))
  const price = (at: number) => (of.pieces[at]?.hours ?? 0) / (of.pieces[at]?.activity.reclaims ?? 1)
  return of.pieces
    .flatMap(({ activity }, at) => (activity.reclaims > 0 && !ids.has(activity.id) ? [at] : []))
    .filter((at) => derive(of, [...members, at]).derived.has(at))
    .sort((a, b) => price(a) - price(b) || a - b)
}

/** Does a set keep within the budget and the number of each kind? */
function fits({ problem }: Search, ids: ReadonlySet<string>): boolean {
  const those = problem.activities.filter(({ id }) => ids.has(id))
  return (
    !problem.exclude.some((id) => ids.has(id)) &&
    those.every(({ after }) => after.every((id) => ids.has(id))) &&
    those.reduce((sum, { cost }) => sum + cost, 0) <= (problem.budget ?? Infinity) &&
    Object.entries(problem.atMost).every(([kind, most]) => those.filter((each) => each.kind === kind).length <= most)
  )
}
