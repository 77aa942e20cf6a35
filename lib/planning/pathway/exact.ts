import { Program, type Term } from '../mip/program'
import type { Solved, Solver } from '../mip/solver'
import { lastWeekOf, remaining } from './calendar'
import type { Goal, PathwayProblem } from './problem'
import { times } from './rule'
import { rules } from './rules'
import { layOut } from './week-program'
import { totalsOf, workedPlan, type PlannedStep } from './worked'

/** Seconds left; the core reads no clock, the caller gives one. */
export type Budget = { readonly remaining: () => number }

/** What a plan may use at most, and by when it must be finished. */
export type Caps = { readonly last: number; readonly hours?: number; readonly cost?: number; readonly count?: number }

export type Measure = Exclude<Goal, 'finish'> | 'count'

export type Found =
  | { readonly status: 'optimal' | 'feasible'; readonly steps: readonly PlannedStep[]; readonly bound: number }
  | { readonly status: 'infeasible' | 'unknown' }

/** The cheapest plan within some caps, by the complete week-by-week program: exact for any problem, slow for a large one. */
export async function leastOf(
  problem: PathwayProblem,
  measure: Measure | undefined,
  caps: Caps,
  solve: Solver,
  budget: Budget,
): Promise<Found> {
  const program = new Program()
  const { choices, steps } = layOut(problem, caps.last, program)
  for (const rule of rules) rule.formulate(problem, choices, program)

  const amount = (of: Measure): readonly Term[] =>
    problem.activities.flatMap((activity) => times(weightOf(problem, activity.id, of), choices.taken(activity.id)))
  for (const each of ['hours', 'cost', 'count'] as const) {
    const most = caps[each]
    if (most !== undefined)
      program.require({ rule: each, says: `At most ${most} (${each}).` }, amount(each), { atMost: most })
  }
  if (measure) for (const [choice, weight] of amount(measure)) program.cost(choice, weight)

  const solved = await solve(program, { seconds: budget.remaining() })
  return 'value' in solved ? foundIn(solved, steps) : solved
}

function foundIn(
  solved: Extract<Solved, { value: unknown }>,
  steps: (solved: Extract<Solved, { value: unknown }>) => readonly PlannedStep[],
): Found {
  // What is measured is whole, so a bound may be rounded up.
  return { status: solved.status, steps: steps(solved), bound: Math.max(0, Math.ceil(solved.bound - 1e-6)) }
}

export function weightOf(problem: PathwayProblem, id: string, measure: Measure): number {
  const activity = problem.activities.find((each) => each.id === id)
  if (!activity) return 0
  return measure === 'count' ? 1 : measure === 'cost' ? activity.cost : remaining(problem, activity)
}

export function valueOf(problem: PathwayProblem, steps: readonly PlannedStep[], measure: Measure | 'finish'): number {
  if (measure === 'count') return steps.length
  const { finishWeek, hours, cost } = totalsOf(problem, workedPlan(problem, steps))
  return measure === 'finish' ? (finishWeek ?? Infinity) : measure === 'hours' ? hours : cost
}

export const fullOrder = ({ order }: PathwayProblem): readonly (Goal | 'count')[] => [
  ...new Set([...order, 'finish', 'hours', 'cost', 'count'] as const),
]

/** The most that any plan of this problem could be held to. */
export const widestCaps = (problem: PathwayProblem): Caps => ({ last: lastWeekOf(problem) })
