import { weekEnd } from '../../core/weeks'
import type { Solver } from '../mip/solver'
import { conflictIn } from './conflict'
import { withReasons } from './explain/because'
import { limitsOf } from './explain/limits'
import { share } from './explain/share'
import { namesIn, type Names } from './names'
import type { PathwayPlan } from './plan'
import { planPathway, type Budget, type PlannedStep } from './plan-pathway'
import type { PathwayProblem } from './problem'
import { repairsFor } from './repairs'
import { whatIfTable } from './what-if'

export type AnswerOptions = {
  /** Adds the table of what would change the date. */
  readonly whatIf?: boolean
  readonly names?: Names
  /** A plan of a similar problem, to start from. */
  readonly known?: readonly PlannedStep[]
  /** Looks for single changes that make an impossible problem possible; yes unless said otherwise. */
  readonly repairs?: boolean
}

/** A person's whole answer: the plan with its reasons and limits, or why there is none and what would help. */
export async function answerPathway(
  problem: PathwayProblem,
  solve: Solver,
  budget: Budget,
  options: AnswerOptions = {},
): Promise<PathwayPlan> {
  const { names = namesIn(problem), known, whatIf = false, repairs = true } = options
  // What comes after the plan gets its share even if the plan itself cannot be proven in time.
  const planned = await planPathway(problem, solve, share(budget, whatIf ? 0.7 : 0.9), known)
  const { status, finishWeek, hours, cost, bound } = planned
  const conflict = status === 'infeasible' ? await conflictIn(problem, solve, share(budget, 0.6), names) : undefined
  const limits = await limitsOf(problem, planned, solve, share(budget, whatIf ? 0.3 : 1), names)

  return {
    format: 'journeywork/pathway-plan@1',
    status,
    finishWeek,
    finishDate: finishWeek === null ? null : weekEnd(problem.start, finishWeek),
    hours,
    cost,
    bound,
    steps: withReasons(problem, planned.steps, names),
    limits: limits.map(({ says }) => says),
    whatIf: whatIf ? await whatIfTable(problem, planned, limits, solve, budget, names) : [],
    conflict: conflict?.says ?? [],
    repairs: conflict && repairs ? await repairsFor(problem, conflict, solve, budget, names) : [],
  }
}
