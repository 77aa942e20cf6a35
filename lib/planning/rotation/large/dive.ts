import type { Cohort } from './cohort'
import { master, type Mastered } from './master'
import { Placement } from './placement'
import { everyone, priceLeft } from './price-out'
import type { Root } from './root'

/** The share of those left who are decided at once, and how sure one must be of a path to decide more than the first. */
const shareAtOnce = 0.3
const sureEnough = 0.6
const innerRounds = 4
const fewForSimplex = 150

/**
 * From fractions to whole paths: decides the paths that the master is surest of, solves again for who is left with what is
 * left, and so on. Never chooses a path that breaks a rule; who finds no path stays unplaced.
 */
export async function dive(cohort: Cohort, root: Root): Promise<Placement> {
  const placement = new Placement(cohort)
  let who = everyone(cohort)
  let current = await master(cohort, placement.left(who), openPlaces(cohort, placement, who), root, {
    method: 'interior-point',
    isVertex: true,
  })
  while (current && who.length > 0 && !cohort.isOver) {
    const decided = decide(cohort, placement, current, who.length)
    if (decided === 0) break
    who = placement.unplaced
    if (who.length > 0) current = await again(cohort, placement, who, root)
  }
  return placement
}

function decide({ columns }: Cohort, placement: Placement, { places, taken }: Mastered, left: number): number {
  const surest = new Map<number, number>()
  places.forEach((_, at) => {
    const apprentice = columns.all[places[at] ?? -1]?.apprentice ?? -1
    const best = surest.get(apprentice)
    if (best === undefined || (taken[at] ?? 0) > (taken[best] ?? 0)) surest.set(apprentice, at)
  })
  const inOrder = [...surest.values()].sort((a, b) => (taken[b] ?? 0) - (taken[a] ?? 0))
  const most = Math.max(2, Math.ceil(left * shareAtOnce))
  let decided = 0
  for (const at of inOrder) {
    if (decided >= most || (decided > 0 && (taken[at] ?? 0) < sureEnough)) break
    const place = places[at] ?? -1
    if (!placement.fits(place)) continue
    placement.put(place)
    decided += 1
  }
  return decided
}

async function again(
  cohort: Cohort,
  placement: Placement,
  who: readonly number[],
  root: Root,
): Promise<Mastered | undefined> {
  const method = who.length < fewForSimplex ? 'simplex' : 'interior-point'
  let solved: Mastered | undefined
  for (let round = 0; round < innerRounds && !cohort.isOver; round++) {
    const places = openPlaces(cohort, placement, who)
    solved = await master(cohort, placement.left(who), places, root, { method, isVertex: true })
    if (!solved || priceLeft(cohort, placement, who, solved.prices, solved.values).added === 0) break
  }
  return solved
}

/** The known paths of some people that fit beside what is decided. */
export const openPlaces = (cohort: Cohort, placement: Placement, who: readonly number[]): readonly number[] =>
  who.flatMap((apprentice) => cohort.pathsOf(apprentice).filter((place) => placement.fits(place)))
