import { own } from './calendar'
import type { Change } from './plan'
import type { Activity, PathwayProblem } from './problem'

/**
 * The same problem under another assumption. Numbers and lists in a change replace what stood there; entries of its
 * records are set one by one; null takes a thing away.
 */
export function applyChange(problem: PathwayProblem, change: Change): PathwayProblem {
  const { budget, deadlineWeek, ...rest } = problem
  const newBudget = change.budget === undefined ? budget : (change.budget ?? undefined)
  const newDeadline = change.deadlineWeek === undefined ? deadlineWeek : (change.deadlineWeek ?? undefined)
  return {
    ...rest,
    ...(newBudget !== undefined && { budget: newBudget }),
    ...(newDeadline !== undefined && { deadlineWeek: newDeadline }),
    hoursPerWeek: change.hoursPerWeek ?? problem.hoursPerWeek,
    horizonWeeks: change.horizonWeeks ?? problem.horizonWeeks,
    include: change.include ?? problem.include,
    exclude: change.exclude ?? problem.exclude,
    weeks: withEntries(problem.weeks, change.weeks),
    fixed: withEntries(problem.fixed, change.fixed),
    atMost: withEntries(problem.atMost, change.atMost),
    skills: withTargets(problem.skills, change.targets),
    activities: problem.activities.map((activity) => withoutWindow(activity, change.windows)),
  }
}

/** A record with some entries set, and those that are null taken away. */
export function withEntries(
  record: Readonly<Record<string, number>>,
  entries: Readonly<Record<string, number | null>> = {},
): Readonly<Record<string, number>> {
  const merged = Object.entries({ ...record, ...entries })
  return Object.fromEntries(merged.filter((entry): entry is [string, number] => entry[1] !== null))
}

function withTargets(skills: PathwayProblem['skills'], targets: Change['targets'] = {}): PathwayProblem['skills'] {
  const changed = Object.entries(targets).map(([skill, target]) => [
    skill,
    { now: own(skills, skill)?.now ?? 0, target },
  ])
  return { ...skills, ...Object.fromEntries(changed) }
}

function withoutWindow(activity: Activity, windows: Change['windows'] = {}): Activity {
  if (!Object.hasOwn(windows, activity.id)) return activity
  const { window: _, ...rest } = activity
  return rest
}
