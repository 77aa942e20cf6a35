import type { Solver } from '../../mip/solver'
import { breachesOf } from '../breaches'
import { lastWeekOf } from '../calendar'
import { canonical } from '../canonical'
import type { Lesson } from '../choose-rows'
import { chooseSet } from '../choose-set'
import { timed } from '../earliest'
import { fit } from '../fit'
import { piecesOf } from '../pieces'
import { opensOnReclaim } from '../placements'
import type { Budget } from '../plan-pathway'
import type { PathwayProblem } from '../problem'
import { reduced } from '../reduce'
import type { PlannedStep } from '../worked'

/** How many choices are tried: the larger the catalogue, the dearer each. */
const choicesAmong = (activities: number): number => Math.max(1, Math.min(3, Math.floor(1500 / activities)))

/**
 * A plan within the weeks of a problem, looked for among the few choices with the fewest hours and laid by rule of thumb.
 * One that is found is a plan; where none is found, there may still be one.
 */
export async function otherRoute(
  asked: PathwayProblem,
  solve: Solver,
  time: Budget,
): Promise<readonly PlannedStep[] | undefined> {
  const whole = canonical(asked)
  const last = lastWeekOf(whole)
  if (opensOnReclaim(whole)) return undefined
  const problem = reduced(whole)
  const { of, spans } = timed(piecesOf(problem, last))
  const tried: Lesson[] = []
  for (let choice = 0; choice < choicesAmong(of.pieces.length); choice++) {
    const found = await chooseSet(of, spans, { last }, { measure: 'hours' }, tried, solve, time)
    if (typeof found === 'string') return undefined
    const laid = fit(problem, new Set(found.chosen.flatMap((at) => of.pieces[at]?.activity.id ?? [])), last)
    if (typeof laid === 'object' && breachesOf(whole, laid.steps).length === 0) return laid.steps
    tried.push({ kind: 'impossible', pieces: new Set(found.chosen), last })
  }
  return undefined
}
