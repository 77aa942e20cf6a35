import { chooseSet } from './choose-set'
import { derive } from './derive'
import { valueOf } from './exact'
import { fit } from './fit'
import type { Pieces } from './pieces'
import type { Search } from './seek'
import type { PlannedStep } from './worked'

type Plan = { readonly steps: readonly PlannedStep[]; readonly finish: number }

/** How many weeks later than at the earliest an activity is supposed to be done, when it is weighed what it gives back. */
const supposedDelays = [0, 6, 15, 30]

/**
 * A plan that ends soon, from the best free choice and from choices that count what is given back: first as the choice of
 * fewest hours net of that, then with each further bargain that makes the plan end sooner. A start for the search, not a proof.
 */
export async function soonestWithBargains(search: Search, low: number): Promise<readonly PlannedStep[] | undefined> {
  const { of, spans, problem, free, caps, best } = search
  const known = best && { steps: best, finish: valueOf(problem, best, 'finish') }
  const start = free?.sets[0]
  if (!start) return best
  let plan = sooner(known, soonest(search, new Set(start), low, known?.finish ?? caps.last))
  if (!of.pieces.some(({ activity }) => activity.reclaims > 0)) return plan?.steps

  plan = withBargains(search, new Set(start), low, plan)
  for (const delay of supposedDelays) {
    const end = plan?.finish ?? caps.last
    const discount = (at: number) =>
      (of.pieces[at]?.activity.reclaims ?? 0) * Math.max(0, end - (spans[at]?.done ?? end) - delay)
    const aim = { measure: 'hours' as const, discount }
    const found = await chooseSet(of, undefined, { last: Infinity }, aim, [], search.solve, search.budget)
    if (typeof found === 'string') continue
    const ids = new Set(found.chosen.flatMap((at) => of.pieces[at]?.activity.id ?? []))
    plan = withBargains(search, ids, low, sooner(plan, soonest(search, ids, low, end)))
  }
  return plan?.steps
}

const sooner = (one: Plan | undefined, other: Plan | undefined): Plan | undefined =>
  one && other ? (other.finish < one.finish ? other : one) : (one ?? other)

/** Adds to a set what makes the plan end sooner, one activity at a time, while any does. */
function withBargains(
  search: Search,
  start: ReadonlySet<string>,
  low: number,
  known: Plan | undefined,
): Plan | undefined {
  const { of } = search
  let ids = start
  let plan = known
  for (let improved = true; improved;) {
    improved = false
    for (const at of bargains(of, ids)) {
      const id = of.pieces[at]?.activity.id
      const more = new Set([...ids, ...(id === undefined ? [] : [id])])
      if (search.budget.remaining() <= 0) return plan
      if (!plan || !fits(search, more)) continue
      const other = soonest(search, more, low, plan.finish - 1)
      if (!other) continue
      plan = other
      ids = more
      improved = true
    }
  }
  return plan
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
