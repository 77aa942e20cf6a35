import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { afterWeek, before, finishAfter, isAllowed, lastWeek } from './exhaustive'

/** Whether the contract allows a plan, given as the hours of each activity in it by week. The second opinion on the checker. */
export function accepts(
  problem: PathwayProblem,
  plan: Readonly<Record<string, Readonly<Record<string, number>>>>,
): boolean {
  const chosen = problem.activities.filter(({ id }) => id in plan)
  if (!isAllowed(problem, chosen)) return false
  const end = Math.max(0, ...Object.values(plan).flatMap((byWeek) => Object.keys(byWeek).map(Number)))

  let standing = before(problem, chosen)
  for (let week = 1; week <= end; week++) {
    const worked = JSON.stringify(chosen.map(({ id }) => plan[id]?.[week] ?? 0))
    const next = afterWeek(problem, chosen, standing, week).find(
      ({ left }) => JSON.stringify(standing.left.map((had, i) => had - (left[i] ?? 0))) === worked,
    )
    if (!next) return false
    standing = next
  }
  const finish = finishAfter(problem, chosen, standing, end)
  return finish !== null && finish <= lastWeek(problem)
}
