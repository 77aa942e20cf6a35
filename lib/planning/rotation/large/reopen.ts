import { costAt, type Asking } from './cell-costs'
import type { Chance } from './chance'
import type { Cohort, Prices } from './cohort'
import { dive, openPlaces } from './dive'
import { master, type Shape } from './master'
import { pick } from './pick'
import type { Placement } from './placement'
import { priceLeft } from './price-out'

const innerRounds = 12
/** How many other paths that cost as little are looked for, and how far a price is moved to find them. */
const variants = 12
const shake = 0.04
const mostChoices = 3_000

/**
 * Lets some people choose again beside everyone else: finds them new paths until no new one is cheaper, and picks among those
 * that could be part of something better with a small program of whole choices. Keeps what is better, and says whether it is;
 * otherwise all is as it was.
 */
export async function reopen(
  cohort: Cohort,
  placement: Placement,
  who: readonly number[],
  shape: Shape,
  chance: Chance,
): Promise<boolean> {
  const before = { missing: placement.missing, cost: placement.cost }
  const old = who.map((apprentice) => placement.chosen[apprentice] ?? -1)
  for (const apprentice of who) placement.remove(apprentice)
  // What the rest costs is no longer theirs to better.
  const most = before.missing === 0 ? before.cost - placement.cost - 1 : undefined

  const found = await explore(cohort, placement, who, shape, most)
  if (found) {
    for (const attempt of [dived, picked]) {
      await attempt(cohort, placement, who, { shape, chance, most, ...found })
      const { missing, cost } = placement
      if (missing < before.missing || (missing === before.missing && cost < before.cost)) return true
      for (const apprentice of who) placement.remove(apprentice)
    }
  }
  for (const place of old) if (place >= 0) placement.put(place)
  return false
}

type Explored = { readonly bound: number; readonly prices: Prices; readonly costs: readonly number[] }
type Attempt = Explored & { readonly shape: Shape; readonly chance: Chance; readonly most: number | undefined }

/** Finds the paths of some people that matter. Undefined if nothing that costs at most so much can come of them. */
async function explore(
  cohort: Cohort,
  placement: Placement,
  who: readonly number[],
  shape: Shape,
  most: number | undefined,
): Promise<Explored | undefined> {
  let best: Explored | undefined
  for (let round = 0; round < innerRounds && !cohort.isOver; round++) {
    const places = openPlaces(cohort, placement, who)
    const solved = await master(cohort, placement.left(who), places, shape, { method: 'simplex' })
    if (!solved) break
    const priced = priceLeft(cohort, placement, who, solved.prices, solved.values)
    if (!best || priced.bound > best.bound) best = { ...priced, prices: solved.prices }
    if (most !== undefined && Math.ceil(best.bound - 1e-6) > most) return undefined
    if (priced.added === 0) break
  }
  return cohort.isOver ? undefined : best
}

async function dived(
  cohort: Cohort,
  placement: Placement,
  who: readonly number[],
  { shape, chance, prices }: Attempt,
): Promise<void> {
  const asking = cohort.asking(prices, placement.shut(), (one) => placement.closedTo(one))
  addVariants(cohort, who, asking, chance)
  await dive(cohort, placement, who, shape)
}

async function picked(
  cohort: Cohort,
  placement: Placement,
  who: readonly number[],
  { shape, most, prices, bound, costs }: Attempt,
): Promise<void> {
  const asking = cohort.asking(prices, placement.shut(), (one) => placement.closedTo(one))
  const open = who.flatMap((apprentice, at) =>
    openPlaces(cohort, placement, [apprentice]).flatMap((place) => {
      const column = cohort.columns.all[place]
      return column ? [{ place, loss: costAt(cohort.board, asking, column) - (costs[at] ?? 0) }] : []
    }),
  )
  // What loses more than is left between the bound and what is sought is in no answer that is sought.
  const places = open
    .filter(({ loss }) => most === undefined || loss <= most - bound + 1e-4)
    .sort((a, b) => a.loss - b.loss)
    .slice(0, mostChoices)
    .map(({ place }) => place)
  for (const place of (await pick(cohort, placement, who, places, { penalty: shape.penalty, most })) ?? [])
    placement.put(place)
}

/** Other paths that cost next to nothing more. */
function addVariants(cohort: Cohort, who: readonly number[], asking: Asking, chance: Chance): void {
  for (let time = 0; time < variants; time++) {
    const cells = asking.cells.map((cost) => cost + (shake * cohort.unit * chance.below(1_000)) / 1_000)
    for (const apprentice of who) {
      const found = cohort.finder.of(apprentice, { ...asking, cells })
      if (found) cohort.columns.add(apprentice, found.path)
    }
  }
}
