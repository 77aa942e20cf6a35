import { weekOf } from '@/lib/core/weeks'
import type { PathwayPlan, Step } from '@/lib/planning/pathway/plan'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'

/** What is left of a plan from a later week on, in that week's counting; what was to be done before is left out. */
export function stepsFrom(
  { problem, answer }: { problem: PathwayProblem; answer: Pick<PathwayPlan, 'steps'> },
  start: string,
): Step[] {
  const passed = weekOf(problem.start, start) - 1
  return answer.steps.flatMap((step) => {
    const ahead = Object.entries(step.hoursByWeek).flatMap(([week, hours]) =>
      Number(week) > passed ? [[String(Number(week) - passed), hours] as const] : [],
    )
    if (step.lastWeek <= passed) return []
    return [
      {
        ...step,
        firstWeek: Math.max(1, step.firstWeek - passed),
        lastWeek: step.lastWeek - passed,
        hoursByWeek: Object.fromEntries(ahead),
      },
    ]
  })
}
