import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { weighInWorker } from '@/lib/solver/weigh-in-worker'
import { changesIn } from '../answer-by-hand'
import type { Extras } from '../model'

/** What is weighed beside a schedule takes at most as long as the schedule, and never longer than this. */
const mostSeconds = 45

/**
 * What is worked out beside a schedule that was found: what more changes would buy, and what the promise to everyone costs.
 * Where nobody was promised anything, the price of seven tenths of all points is told.
 */
export async function extrasFor(problem: RotationProblem, seconds: number, signal?: AbortSignal): Promise<Extras> {
  const most = problem.wishPoints.reduce((sum, points) => sum + points, 0)
  const floor = problem.floor ?? Math.round(most * 0.7)
  const weighed = await weighInWorker(problem, {
    seconds: Math.min(seconds, mostSeconds),
    ...(floor > 0 && { floor }),
    ...(signal && { signal }),
  })
  if (!weighed) return {}
  const { curve, fairness } = weighed
  return {
    ...(fairness && {
      fairness: {
        floor: fairness.floor,
        withFloor: fairness.with,
        without: fairness.without,
        isProven: fairness.proven,
      },
    }),
    ...(curve.points.length > 0 && {
      curve: curve.points.map(({ changes, total, proven, schedule }) => ({
        changes,
        total,
        isProven: proven,
        cells: changesIn(problem, schedule),
      })),
    }),
  }
}
