import type { Chance } from './chance'
import type { Cohort } from './cohort'
import { dive } from './dive'
import { fillIn, mend } from './mend'
import { oneByOne } from './one-by-one'
import { Placement } from './placement'
import { everyone } from './price-out'
import { solveRoot } from './root'
import { softened } from './softened'

export type Best = {
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unknown'
  readonly placement: Placement | undefined
  /** No schedule costs less. */
  readonly bound: number
}

const roughSchedules = 3

/** The cheapest schedule for a cohort's aim, within what earlier goals reached; `from` is one that is known, if any. */
export async function bestFor(cohort: Cohort, chance: Chance, from?: Placement): Promise<Best> {
  const first = softened(cohort)
  if (first.bound === Infinity) return { status: 'infeasible', placement: undefined, bound: Infinity }
  for (let time = 0; time < roughSchedules; time++)
    oneByOne(cohort, first.last, chance.shuffled(everyone(cohort)), 4 * cohort.unit)

  let root = await solveRoot(cohort, first)
  if (root.bound > cohort.mostCost) return { status: 'infeasible', placement: undefined, bound: Infinity }
  const bound = () => Math.ceil(root.bound - 1e-6)
  const proven = (placement: Placement | undefined) => placement?.missing === 0 && placement.cost <= bound()
  if (from && proven(from)) return { status: 'optimal', placement: from, bound: bound() }

  const placement = new Placement(cohort)
  await dive(cohort, placement, everyone(cohort), root, root.vertex)
  fillIn(cohort, placement, root)
  if (placement.missing === 0) cohort.progress({ best: placement.cost, bound: root.bound })
  if (!proven(placement) && root.apart.length > 0 && !cohort.isOver)
    root = await solveRoot(cohort, { ...root, last: root.prices })
  if (root.bound > cohort.mostCost) return { status: 'infeasible', placement: undefined, bound: Infinity }
  await mend(cohort, placement, root, chance)
  const isBetter = placement.missing === 0 && (!from || placement.cost < from.cost)
  const best = isBetter ? placement : from
  return { status: proven(best) ? 'optimal' : best ? 'feasible' : 'unknown', placement: best, bound: bound() }
}
