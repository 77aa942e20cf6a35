import type { PathwayProblem } from './problem'

/** The same problem with everything in the order of its ids, so that the answer does not depend on the order of a document. */
export function canonical(problem: PathwayProblem): PathwayProblem {
  return {
    ...problem,
    skills: sorted(problem.skills),
    weeks: sorted(problem.weeks),
    atMost: sorted(problem.atMost),
    begun: sorted(problem.begun),
    fixed: sorted(problem.fixed),
    include: [...problem.include].sort(),
    exclude: [...problem.exclude].sort(),
    activities: [...problem.activities]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((activity) => ({
        ...activity,
        raises: sorted(activity.raises),
        needs: sorted(activity.needs),
        after: [...activity.after].sort(),
        ...(activity.starts && { starts: [...activity.starts].sort((a, b) => a - b) }),
      })),
  }
}

const sorted = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
