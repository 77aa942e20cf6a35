import { sayDay } from '@/lib/core/say'
import { weekEnd } from '@/lib/core/weeks'
import type { Change, Repair } from '@/lib/planning/pathway/plan'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import type { Scenario } from './model'
import { goalOfActivity } from '@/lib/projects/model'
import { asItIs } from './scenario'

/** A repair as people read it: with the scenario that carries it out, and with a day where it names a week. */
export function repairView(
  { says, change }: Repair,
  problem: PathwayProblem,
  givenBack = 0,
): { says: string; scenario: Scenario | null } {
  const { deadlineWeek } = change
  const day =
    typeof deadlineWeek === 'number' ? ` That week ends on ${sayDay(weekEnd(problem.start, deadlineWeek))}.` : ''
  return { says: `${says}${day}`, scenario: scenarioOf(change, problem, givenBack) }
}

/** The scenario that carries a repair out: of the hours that it asks for, those given back are no matter of one's own. Or null for one that no person can decide for themselves (a role's own requirements). */
export function scenarioOf(change: Change, problem: PathwayProblem, givenBack = 0): Scenario | null {
  const { hoursPerWeek, budget, deadlineWeek, include, exclude, fixed, ...beyond } = change
  if (Object.keys(beyond).length > 0) return null
  // What is begun stays in every plan, so nobody can be offered to drop it.
  if (problem.include.some((id) => id in problem.begun && include && !include.includes(id))) return null
  const dropped = problem.include.filter((id) => include && !include.includes(id))
  // A goal is in the plan unless it is left out; anything else may stay in it.
  const isGoal = (id: string) => goalOfActivity(id) !== undefined
  const freed = [
    ...dropped.filter((id) => !isGoal(id)),
    ...problem.exclude.filter((id) => exclude && !exclude.includes(id)),
    ...Object.keys(fixed ?? {}).filter((id) => fixed?.[id] === null),
  ]
  return {
    ...asItIs,
    ...(hoursPerWeek !== undefined && { hours: Math.max(0, hoursPerWeek - givenBack) }),
    ...(budget !== undefined && { budget }),
    ...(deadlineWeek !== undefined && {
      deadline: deadlineWeek === null ? null : weekEnd(problem.start, deadlineWeek),
    }),
    without: dropped.filter(isGoal),
    free: freed,
  }
}
