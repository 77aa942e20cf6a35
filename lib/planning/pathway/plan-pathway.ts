import type { Solver } from '../mip/solver'
import { breachesOf } from './breaches'
import { canonical } from './canonical'
import { fullOrder, leastOf, valueOf, widestCaps, type Budget, type Caps, type Found } from './exact'
import type { Status } from './plan'
import type { PathwayProblem } from './problem'
import { totalsOf, workedPlan, type PlannedStep } from './worked'

export type { Budget } from './exact'
export type { PlannedStep } from './worked'

/** The best plan found and what is proven about it. */
export type Planned = {
  readonly status: Status
  readonly steps: readonly PlannedStep[]
  readonly finishWeek: number | null
  readonly hours: number | null
  readonly cost: number | null
  /** What no plan can be better than, goal by goal in the order of the goals. */
  readonly bound: { readonly finishWeek?: number; readonly hours?: number; readonly cost?: number }
}

/**
 * Finds the plan that meets every target and is best in the order of the goals; proves it, or says how far it could.
 * `known` is a plan of a similar problem: if it still obeys every rule, no worse one is looked at.
 */
export async function planPathway(
  asked: PathwayProblem,
  solve: Solver,
  budget: Budget,
  known: readonly PlannedStep[] = [],
): Promise<Planned> {
  const problem = canonical(asked)
  let best: readonly PlannedStep[] | undefined = breachesOf(problem, known).length === 0 ? known : undefined
  let caps: Caps = widestCaps(problem)
  const bound: { finishWeek?: number; hours?: number; cost?: number } = {}

  for (const goal of fullOrder(problem)) {
    if (goal === 'finish') {
      if (!best) {
        const first = await leastOf(problem, undefined, caps, solve, budget)
        if (!('steps' in first)) return nothing(first.status)
        best = first.steps
      }
      let low = 0
      let high = valueOf(problem, best, 'finish')
      while (low < high) {
        const middle = Math.floor((low + high) / 2)
        const found: Found = await leastOf(problem, undefined, { ...caps, last: middle }, solve, budget)
        if (found.status === 'unknown') return answer(problem, 'feasible', best, { ...bound, finishWeek: low })
        if ('steps' in found) {
          best = found.steps
          high = valueOf(problem, best, 'finish')
        } else low = middle + 1
      }
      caps = { ...caps, last: high }
      bound.finishWeek = high
      continue
    }
    const found: Found = await leastOf(problem, goal, caps, solve, budget)
    if (!('steps' in found)) {
      if (!best) return nothing(found.status)
      if (found.status === 'infeasible') throw new Error('A plan that obeys every rule was called impossible.')
      return answer(problem, 'feasible', best, bound)
    }
    best = found.steps
    if (goal !== 'count') bound[goal] = found.bound
    if (found.status === 'feasible') return answer(problem, 'feasible', best, bound)
    caps = { ...caps, [goal]: valueOf(problem, best, goal) }
  }
  return best ? answer(problem, 'optimal', best, bound) : nothing('unknown')
}

const nothing = (status: 'infeasible' | 'unknown'): Planned => ({
  status,
  steps: [],
  finishWeek: null,
  hours: null,
  cost: null,
  bound: {},
})

/** An answer is given only if it is sound; anything else is our own fault and said loudly. */
function answer(
  problem: PathwayProblem,
  status: Status,
  steps: readonly PlannedStep[],
  bound: Planned['bound'],
): Planned {
  const [breach] = breachesOf(problem, steps)
  if (breach) throw new Error(`The planner made a plan that breaks ${breach.rule}: ${breach.says}`)
  return { status, steps: inOrder(steps), ...totalsOf(problem, workedPlan(problem, steps)), bound }
}

const inOrder = (steps: readonly PlannedStep[]) =>
  [...steps].sort((a, b) => a.firstWeek - b.firstWeek || (a.activity < b.activity ? -1 : 1))
