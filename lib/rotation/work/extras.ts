import type { FairnessPrice } from '@/lib/planning/rotation/curve'
import type { RotationPlan } from '@/lib/planning/rotation/plan'
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
export async function extrasFor(
  problem: RotationProblem,
  answer: RotationPlan,
  seconds: number,
  signal?: AbortSignal,
): Promise<Extras> {
  const most = problem.wishPoints.reduce((sum, points) => sum + points, 0)
  const floor = problem.floor ?? Math.round(most * 0.7)
  const known = knownPrice(problem, answer, floor)
  const weighed = await weighInWorker(problem, {
    seconds: Math.min(seconds, mostSeconds),
    ...(floor > 0 && !known && { floor }),
    ...(signal && { signal }),
  })
  if (!weighed) return known ? { fairness: known } : {}
  const { curve, fairness } = weighed
  return {
    ...(known && { fairness: known }),
    ...(fairness &&
      isFound(fairness) && {
        fairness: {
          floor: fairness.floor,
          withFloor: fairness.with,
          // Whoever keeps the promise shows what is possible without it, where the search for that did not come so far.
          without: fairness.without === null ? null : Math.max(fairness.without, fairness.with ?? 0),
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

/** The best of all schedules keeps the promise by itself: then it costs nothing, and nothing needs to be searched. */
function knownPrice(
  { order, floor: promised }: RotationProblem,
  { status, values }: RotationPlan,
  floor: number,
): Extras['fairness'] {
  const isBest = status === 'optimal' && order[0] === 'total' && promised === undefined
  if (!isBest || !values || values.lowest < floor) return undefined
  return { floor, withFloor: values.total, without: values.total, isProven: true }
}

/** Whether there was time to find anything out about the promise. */
const isFound = ({ with: withFloor, isPossible }: FairnessPrice) => withFloor !== null || isPossible === false
