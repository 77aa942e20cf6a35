import type { Cohort } from './cohort'
import { master, type Mastered, type Shape } from './master'
import type { Placement } from './placement'
import { priceLeft } from './price-out'

/** The share of those left who are decided at once, and how sure one must be of a path to decide more than the first. */
const shareAtOnce = 0.3
const sureEnough = 0.6
const innerRounds = 8
const fewForSimplex = 150
const mostReturns = 30
/** Even where nobody is sure enough, so large a share is decided. */
const leastAtOnce = 0.05
/** For more people than this a vertex takes longer than it saves. */
export const mostForVertex = 2_000

/**
 * From fractions to whole paths: decides the paths that the master is surest of, solves again for who is left with what is
 * left, and so on. Where that costs more than it must, takes the last decisions back and decides fewer at once. Never chooses
 * a path that breaks a rule; who finds no path stays unplaced.
 */
export async function dive(
  cohort: Cohort,
  placement: Placement,
  people: readonly number[],
  shape: Shape,
  start?: Mastered,
): Promise<void> {
  const tabu = new Set<number>()
  let who = people
  let current = start ?? (await solve(cohort, placement, who, shape, tabu))
  let least = current ? placement.cost + current.cost : 0
  let returns = 0
  let atOnce = Infinity
  while (current && who.length > 0 && !cohort.isOver) {
    const decided = decide(
      cohort,
      placement,
      current,
      Math.min(atOnce, Math.max(2, Math.ceil(who.length * shareAtOnce))),
    )
    if (decided.length === 0) return
    const rest = people.filter((apprentice) => placement.chosen[apprentice] === -1)
    if (rest.length === 0 && placement.missing > 0) return
    const next = rest.length > 0 ? await solve(cohort, placement, rest, shape, tabu, least - placement.cost) : undefined
    const cost = placement.cost + (next?.cost ?? 0)

    if (Math.ceil(cost - 1e-3) > Math.ceil(least - 1e-3) && returns < mostReturns) {
      returns += 1
      for (const place of decided) placement.remove(cohort.columns.all[place]?.apprentice ?? 0)
      const [only] = decided
      if (decided.length === 1 && only !== undefined) {
        tabu.add(only)
        current = await solve(cohort, placement, who, shape, tabu)
      }
      atOnce = Math.max(1, Math.floor(decided.length / 2))
      continue
    }
    atOnce *= 2
    least = Math.max(least, cost)
    current = next
    who = rest
  }
}

/** Decides the surest paths, and says which. */
function decide(
  { columns }: Cohort,
  placement: Placement,
  { places, taken }: Mastered,
  most: number,
): readonly number[] {
  const surest = new Map<number, number>()
  places.forEach((_, at) => {
    const apprentice = columns.all[places[at] ?? -1]?.apprentice ?? -1
    const best = surest.get(apprentice)
    if (best === undefined || (taken[at] ?? 0) > (taken[best] ?? 0)) surest.set(apprentice, at)
  })
  const decided: number[] = []
  const least = Math.ceil(surest.size * leastAtOnce)
  for (const at of [...surest.values()].sort((a, b) => (taken[b] ?? 0) - (taken[a] ?? 0))) {
    if (decided.length >= most || (decided.length >= least && (taken[at] ?? 0) < sureEnough)) break
    const place = places[at] ?? -1
    if (!placement.fits(place)) continue
    placement.put(place)
    decided.push(place)
  }
  return decided
}

/** The master over who is left, with new paths until none is cheaper, or until it costs no more than it must. */
async function solve(
  cohort: Cohort,
  placement: Placement,
  who: readonly number[],
  shape: Shape,
  tabu: ReadonlySet<number>,
  least = -Infinity,
): Promise<Mastered | undefined> {
  const method = who.length < fewForSimplex ? 'simplex' : 'interior-point'
  const options = { method, isVertex: who.length <= mostForVertex } as const
  let solved: Mastered | undefined
  for (let round = 0; round < innerRounds && !cohort.isOver; round++) {
    const places = openPlaces(cohort, placement, who).filter((place) => !tabu.has(place))
    solved = await master(cohort, placement.left(who), places, shape, options)
    if (!solved || Math.ceil(solved.cost - 1e-3) <= Math.ceil(least - 1e-3)) break
    const priced = priceLeft(cohort, placement, who, solved.prices, solved.values)
    if (priced.added === 0 || Math.ceil(priced.bound - 1e-6) >= Math.ceil(solved.cost - 1e-3)) break
  }
  return solved
}

/** The known paths of some people that fit beside what is decided. */
export const openPlaces = (cohort: Cohort, placement: Placement, who: readonly number[]): readonly number[] =>
  who.flatMap((apprentice) => cohort.pathsOf(apprentice).filter((place) => placement.fits(place)))
