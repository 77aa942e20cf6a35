import type { RotationGoal } from '../problem'
import { bestFor, type Best } from './best-for'
import type { Chance } from './chance'
import type { Cohort } from './cohort'
import type { Placement } from './placement'

/**
 * The schedule whose lowest points are highest. No schedule can have them above what some apprentice could have alone; that is
 * tried first, because it often can be had, and each try also aims at the goal that comes next. After it the floor is looked
 * for between what is known to be possible and what is not.
 */
export async function highestFloor(
  cohort: Cohort,
  chance: Chance,
  next: RotationGoal | undefined,
  from?: Placement,
): Promise<Best & { lowest?: number }> {
  const given = cohort.floor
  const atMost = bestAlone(cohort)
  if (atMost === undefined) return { status: 'infeasible', placement: undefined, bound: Infinity }
  if (next === 'changes') cohort.aim = { changes: 1, points: 0 }
  const tell = cohort.progress
  cohort.progress = () => {}

  let best = from
  let low = from ? lowestOf(from) : -1
  let high = atMost
  let isProven = true
  for (let floor = atMost; low < high && !cohort.isOver;) {
    cohort.raise(floor)
    const found = await bestFor(cohort, chance)
    if (found.placement) {
      best = found.placement
      low = lowestOf(best)
    } else if (found.status === 'infeasible') high = Math.min(high, floor - 1)
    else isProven = false
    tell({ ...(best && { best: -low }), bound: -high })
    if (found.status === 'infeasible' && floor <= (given ?? 0)) break
    if (!isProven && !best && floor <= (given ?? 0)) break
    floor = isProven ? Math.max(given ?? 0, Math.ceil((low + high) / 2)) : Math.max(given ?? 0, floor - 1)
    if (!isProven && floor <= low) break
  }
  cohort.raise(given)
  cohort.progress = tell
  if (!best) return { status: high < (given ?? 0) ? 'infeasible' : 'unknown', placement: undefined, bound: 0 }
  return { status: low >= high ? 'optimal' : 'feasible', placement: best, bound: 0, lowest: high }
}

const lowestOf = ({ chosen, cohort }: Placement): number =>
  chosen.reduce((least, place) => Math.min(least, cohort.columns.all[place]?.points ?? least), Infinity)

/** The points below which nobody's best path lies; undefined if someone has no path at all. */
function bestAlone(cohort: Cohort): number | undefined {
  const asking = cohort.asking(cohort.noPrices())
  let least = Infinity
  for (let apprentice = 0; apprentice < cohort.board.apprentices; apprentice++) {
    const found = cohort.finder.of(apprentice, { ...asking, points: 1, changes: 0 })
    if (!found) return undefined
    least = Math.min(least, 0 - found.cost)
  }
  return Math.round(least)
}
