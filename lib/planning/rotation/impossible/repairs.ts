import { boardOf } from '../board'
import { breachesOn } from '../breaches'
import { withChange } from '../change'
import type { Engines, Search } from '../engines'
import { gridOf } from '../grid'
import type { RotationRepair } from '../plan'
import { valuesOf } from '../points'
import type { RotationProblem } from '../problem'
import { scheduleRotation } from '../schedule'
import type { Conflict } from './conflict'
import type { Purchase, Seller } from './elastic/bought'
import { lowerFloor, thawed, together, unpinned } from './elastic/decisions'
import { fewerAtLeast, moreMentoring, moreRoom, moreSeats } from './elastic/seats'
import { waivedRequirements } from './elastic/waive'
import type { FactKind } from './facts'
import { repairInWords } from './repair-words'
import { shareOf } from './share'

/** What can be bought, the facts it changes, and what one costs: what a programme is for costs more than how it is arranged. */
const sellers: readonly { readonly changes: readonly FactKind[]; readonly buy: Seller; readonly price: number }[] = [
  { changes: ['pin'], buy: unpinned, price: 1 },
  { changes: ['least'], buy: fewerAtLeast, price: 1 },
  { changes: ['apart'], buy: together, price: 1 },
  { changes: ['floor'], buy: lowerFloor, price: 1 },
  { changes: ['seats'], buy: moreSeats, price: 1 },
  { changes: ['mentor'], buy: moreMentoring, price: 1 },
  { changes: ['requirement'], buy: waivedRequirements, price: 2 },
  { changes: ['frozen'], buy: thawed, price: 3 },
]

/**
 * The cheapest single changes that make an impossible problem possible, the smallest first; each is verified by solving again.
 * Only what the conflict names is looked at: while a collision stands untouched, nothing else can help.
 */
export async function repairsFor(
  problem: RotationProblem,
  conflict: Conflict,
  engines: Engines,
  search: Search,
): Promise<readonly RotationRepair[]> {
  const kinds = new Set(conflict.facts.map(({ kind }) => kind))
  const asked = sellers.filter(({ changes }) => changes.some((kind) => kinds.has(kind)))
  const found: (RotationRepair & { readonly cost: number })[] = []
  for (const [index, { buy, price }] of asked.entries()) {
    const left = shareOf(search, 1 / (asked.length - index))
    const purchase = await buy(problem, engines, shareOf(left, 0.6))
    const repair = purchase && (await verified(problem, purchase, engines, left))
    if (repair) found.push({ ...repair, cost: price * purchase.amount })
  }
  if (kinds.has('seats') && kinds.has('mentor') && !found.some(({ change }) => change.seats ?? change.mentors)) {
    const purchase = await moreRoom(problem, engines, search)
    const repair = purchase && (await verified(problem, purchase, engines, search))
    if (repair) found.push({ ...repair, cost: purchase.amount })
  }
  return found.toSorted((a, b) => a.cost - b.cost).map(({ change, says, values }) => ({ change, says, values }))
}

/** What the changed problem's best schedule is worth; without time for it, what the schedule is worth that showed it possible. */
async function verified(
  problem: RotationProblem,
  { change, schedule }: Purchase,
  engines: Engines,
  search: Search,
): Promise<RotationRepair | undefined> {
  const changed = withChange(problem, change)
  const board = boardOf(changed)
  if (breachesOn(board, schedule).length > 0) return undefined
  const best = await scheduleRotation(changed, engines, search)
  if (best.status === 'infeasible') return undefined
  const values = best.values ?? valuesOf(board, gridOf(board, schedule).cells)
  return { change, says: `${repairInWords(problem, change)}.`, values }
}
