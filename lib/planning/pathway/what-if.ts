import type { Solver } from '../mip/solver'
import { applyChange } from './change'
import { canonical } from './canonical'
import { leavingOut, withoutSaid } from './explain/leaving-out'
import type { Limit } from './explain/limits'
import { reachOf, targetsOutOfReach } from './explain/reach'
import { share } from './explain/share'
import { differenceSaid } from './explain/difference-words'
import { namesIn, uncapitalised, type Names } from './names'
import type { Change, WhatIf } from './plan'
import { planPathway, type Budget, type Planned } from './plan-pathway'
import type { PathwayProblem } from './problem'
import { reduced } from './reduce'
import { straightPlan } from './straight'

/** A change to try, and how its outcome is told. */
type Trial = { readonly change: Change; readonly says: (other: Planned) => string }

/**
 * The same problem solved again under each single change worth knowing: an hour more and less a week, each step left out,
 * the budget lifted. Empty if there is no plan to compare with.
 */
export async function whatIfTable(
  problem: PathwayProblem,
  planned: Planned,
  limits: readonly Limit[],
  solve: Solver,
  time: Budget,
  names: Names = namesIn(problem),
): Promise<WhatIf[]> {
  if (planned.finishWeek === null) return []
  const trials = trialsFor(problem, planned, limits, names)
  const table: WhatIf[] = []
  for (const [i, trial] of trials.entries()) {
    const part = Math.min(1, 2 / (trials.length - i))
    const other = await planUnder(problem, trial.change, planned, solve, share(time, part))
    table.push(rowOf(trial, planned, other))
  }
  return table
}

/** The exact answer to a changed problem, found from the plan that is known. */
export async function planUnder(
  problem: PathwayProblem,
  change: Change,
  planned: Planned,
  solve: Solver,
  time: Budget,
): Promise<Planned> {
  const changed = applyChange(problem, change)
  // What nothing leads to needs no solver to be refused.
  if (targetsOutOfReach(changed, reachOf(changed)).length > 0) return { ...nothing, status: 'infeasible' }
  if (time.remaining() <= 0) return { ...nothing, status: 'unknown' }
  // Where the same activities come into question the best choice is remembered; anything else is tried the short way first.
  if (choiceIn(changed) === choiceIn(problem)) return planPathway(changed, solve, time, planned.steps)
  const found = await straightPlan(changed, noSooner(problem, change, planned), solve, share(time, 0.5))
  return found.status === 'unproven' ? planPathway(changed, solve, time, found.steps) : found
}

/** What the best choice of activities is made from, weeks aside. */
function choiceIn(problem: PathwayProblem): string {
  const { activities, skills, include, exclude, begun, fixed, atMost, budget } = reduced(canonical(problem))
  return JSON.stringify([activities, skills, include, exclude, begun, Object.keys(fixed), atMost, budget])
}

/** A week that no plan under a change can beat: what only leaves more out cannot end sooner than the best plan with it. */
function noSooner({ exclude: before }: PathwayProblem, change: Change, { status, bound }: Planned): number {
  const { exclude = [], ...other } = change
  const onlyLeavesOut = Object.keys(other).length === 0 && before.every((id) => exclude.includes(id))
  return status === 'optimal' && onlyLeavesOut ? (bound.finishWeek ?? 0) : 0
}

const nothing = { steps: [], finishWeek: null, hours: null, cost: null, bound: {} }

function trialsFor(problem: PathwayProblem, planned: Planned, limits: readonly Limit[], names: Names): Trial[] {
  const { hoursPerWeek, budget } = problem
  const trials: Trial[] = []
  const add = (change: Change, what: string, because?: string) =>
    trials.push({ change, says: (other) => differenceSaid(what, planned, other, because) })
  const otherwise = limits.find(({ sets }) => !sets.startsWith('Your weekly hours'))
  const inSentence = otherwise && uncapitalised(otherwise.sets)
  if (hoursPerWeek < 168) add({ hoursPerWeek: hoursPerWeek + 1 }, 'One more hour a week', inSentence)
  if (hoursPerWeek > 1) add({ hoursPerWeek: hoursPerWeek - 1 }, 'One hour a week less')
  for (const { activity } of planned.steps)
    trials.push({
      change: leavingOut(problem, activity),
      says: (other) => withoutSaid(problem, planned, activity, other, names),
    })
  if (budget !== undefined) add({ budget: null }, 'Lifting the budget')
  return trials
}

const rowOf = ({ change, says }: Trial, planned: Planned, other: Planned): WhatIf => ({
  change,
  finishWeek: other.finishWeek,
  weeks: other.finishWeek === null || planned.finishWeek === null ? null : other.finishWeek - planned.finishWeek,
  hours: other.hours,
  cost: other.cost,
  says: says(other),
})
