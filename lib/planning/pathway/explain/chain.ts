import { isBegun, own } from '../calendar'
import type { Activity, PathwayProblem } from '../problem'
import type { PlannedStep } from '../worked'

/**
 * The steps that wait for one another up to the end of the plan, first to last: each is the one that the next had to wait
 * for longest.
 */
export function chainOf(problem: PathwayProblem, steps: readonly PlannedStep[]): string[] {
  const activities = new Map(problem.activities.map((activity) => [activity.id, activity]))
  const effect = ({ activity, lastWeek }: PlannedStep) => lastWeek + (activities.get(activity)?.waitWeeks ?? 0)
  const latest = (some: readonly PlannedStep[]) =>
    some.reduce<PlannedStep | undefined>(
      (last, step) => (last && effect(last) >= effect(step) ? last : step),
      undefined,
    )

  const chain: string[] = []
  let step = latest(steps)
  while (step) {
    chain.unshift(step.activity)
    const activity = activities.get(step.activity)
    step = activity && !isBegun(problem, activity.id) ? latest(waitedFor(activity, step)) : undefined
  }
  return chain

  function waitedFor(activity: Activity, { firstWeek }: PlannedStep): PlannedStep[] {
    const before = steps.filter((other) => effect(other) < firstWeek).sort((a, b) => effect(a) - effect(b))
    const gave = Object.entries(activity.needs).flatMap(([skill, level]) => {
      if ((own(problem.skills, skill)?.now ?? 0) >= level) return []
      const giver = before.find((other) => (own(activities.get(other.activity)?.raises ?? {}, skill) ?? 0) >= level)
      return giver ? [giver] : []
    })
    return [...gave, ...steps.filter((other) => activity.after.includes(other.activity) && other.lastWeek < firstWeek)]
  }
}
