import type { Solver } from '../mip/solver'
import { breachesOf } from './breaches'
import { lastWeekOf } from './calendar'
import { canonical } from './canonical'
import { timed } from './earliest'
import { fullOrder, widestCaps, type Budget } from './exact'
import { leastAmong } from './least'
import { piecesOf } from './pieces'
import type { Status } from './plan'
import type { PathwayProblem } from './problem'
import { reduced } from './reduce'
import { seekFinish, seekLeast, type Search } from './seek'
import { settled } from './settle'
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
  const whole = canonical(asked)
  const problem = reduced(whole)
  const sound = breachesOf(whole, known).length === 0
  const { of, spans } = timed(piecesOf(problem, lastWeekOf(whole)))
  const search: Search = {
    problem,
    of,
    spans,
    least: leastAmong(of, spans, solve, budget),
    solve,
    budget,
    caps: widestCaps(whole),
    best: sound ? known : undefined,
    bound: {},
  }

  for (const goal of fullOrder(whole)) {
    const ended = goal === 'finish' ? await seekFinish(search) : await seekLeast(search, goal)
    if (ended === 'proven') continue
    if (search.best === undefined) return nothing(ended)
    if (ended === 'infeasible') throw new Error(`A plan that obeys every rule was called impossible, seeking ${goal}.`)
    return answer(whole, 'feasible', search.best, search.bound)
  }
  if (!search.best) return nothing('unknown')
  return answer(whole, 'optimal', await settled(search, search.best), search.bound)
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
