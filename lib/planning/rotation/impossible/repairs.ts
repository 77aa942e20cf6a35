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
import { pinsByChanges, waiversByPoints } from './elastic/by-goals'
import { spareSeats } from './elastic/spare-hosts'
import { lowerFloor, thawed, together, unpinned } from './elastic/decisions'
import { fewerAtLeast, moreMentoring, moreRoom, moreSeats } from './elastic/seats'
import { waivedRequirements } from './elastic/waive'
import type { Fact, FactKind } from './facts'
import { smallEnough } from './possible'
import { repairInWords } from './repair-words'
import { shareOf } from './share'

type Way = (
  problem: RotationProblem,
  facts: readonly Fact[],
  engines: Engines,
  search: Search,
) => Promise<Purchase | undefined>

/**
 * What can be bought, the facts it changes, and what one costs: what a programme is for costs more than how it is arranged.
 * Large cohorts have ways of their own, where the search for a schedule itself is asked for the cheapest.
 */
const kinds: readonly {
  readonly changes: FactKind
  readonly price: number
  readonly buy: Seller
  readonly buyLarge?: Way
}[] = [
  { changes: 'pin', price: 1, buy: unpinned, buyLarge: pinsByChanges },
  { changes: 'least', price: 1, buy: fewerAtLeast },
  { changes: 'apart', price: 1, buy: together },
  { changes: 'floor', price: 1, buy: lowerFloor },
  { changes: 'seats', price: 1, buy: moreSeats, buyLarge: spareSeats },
  { changes: 'mentor', price: 1, buy: moreMentoring },
  { changes: 'requirement', price: 2, buy: waivedRequirements, buyLarge: waiversByPoints },
  { changes: 'frozen', price: 3, buy: thawed },
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
  const named = new Set(conflict.facts.map(({ kind }) => kind))
  const asked = kinds.filter(({ changes }) => named.has(changes))
  const isLarge = problem.apprentices.length * problem.periods.length * problem.hosts.length > smallEnough
  const found: (RotationRepair & { readonly cost: number })[] = []
  const offer = async (purchase: Purchase | undefined, price: number, left: Search) => {
    const repair = purchase && purchase.amount > 0 && (await verified(problem, purchase, engines, left))
    if (repair) found.push({ ...repair, cost: price * purchase.amount })
  }
  for (const [index, { buy, buyLarge, price }] of asked.entries()) {
    const left = shareOf(search, 1 / (asked.length - index))
    const large = isLarge && buyLarge ? await buyLarge(problem, conflict.facts, engines, shareOf(left, 0.4)) : undefined
    await offer(large ?? (await buy(problem, engines, shareOf(left, 0.6))), price, left)
  }
  if (named.has('seats') && named.has('mentor') && !found.some(({ change }) => change.seats ?? change.mentors))
    await offer(await moreRoom(problem, engines, shareOf(search, 0.6)), 1, search)
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
