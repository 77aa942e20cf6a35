import { weekEnd } from '@/lib/core/weeks'
import type { Change } from '@/lib/planning/pathway/plan'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import type { Scenario } from './model'
import { asItIs } from './scenario'

/** The scenario that carries a repair out, or null for one that no person can decide for themselves (a role's own requirements). */
export function scenarioOf(change: Change, problem: PathwayProblem): Scenario | null {
  const { hoursPerWeek, budget, deadlineWeek, include, exclude, fixed, ...beyond } = change
  if (Object.keys(beyond).length > 0) return null
  const freed = [
    ...problem.include.filter((id) => include && !include.includes(id)),
    ...problem.exclude.filter((id) => exclude && !exclude.includes(id)),
    ...Object.keys(fixed ?? {}).filter((id) => fixed?.[id] === null),
  ]
  return {
    ...asItIs,
    ...(hoursPerWeek !== undefined && { hours: hoursPerWeek }),
    ...(budget !== undefined && { budget }),
    ...(deadlineWeek !== undefined && {
      deadline: deadlineWeek === null ? null : weekEnd(problem.start, deadlineWeek),
    }),
    free: freed,
  }
}
