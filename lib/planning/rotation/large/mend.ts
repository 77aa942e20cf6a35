import { costAt, type Asking } from './cell-costs'
import type { Chance } from './chance'
import type { Cohort } from './cohort'
import type { Path } from './cheapest-path'
import type { Placement } from './placement'
import { everyone } from './price-out'
import { reopen } from './reopen'
import type { Root } from './root'

const fewest = 20
const mostPeople = 90
const triesInVain = 60

/** Gives everyone without a path the cheapest that fits beside the others, where there is one. */
export function fillIn(cohort: Cohort, placement: Placement, root: Root): void {
  for (const apprentice of placement.unplaced) {
    const asking = cohort.asking(root.prices, placement.shut(), (one) => placement.closedTo(one))
    const found = cohort.finder.of(apprentice, asking)
    if (found) placement.put(cohort.columns.add(apprentice, found.path).place)
  }
}

/**
 * Betters a schedule until it is as good as can be, or until many tries were in vain: takes someone who has no path, or who at
 * the root's prices has not the cheapest, lets them and those who stand in their way choose again, and keeps what is better.
 */
export async function mend(cohort: Cohort, placement: Placement, root: Root, chance: Chance): Promise<void> {
  const asking = cohort.asking(root.prices)
  const cheapest = new Float64Array(cohort.board.apprentices)
  const wanted: (Path | undefined)[] = everyone(cohort).map((apprentice) => {
    const found = cohort.finder.of(apprentice, asking)
    cheapest[apprentice] = found?.cost ?? 0
    return found?.path
  })
  const target = Math.ceil(root.bound - 1e-6)

  for (let inVain = 0; inVain < triesInVain && !cohort.isOver;) {
    if (placement.missing === 0 && placement.cost <= target) return
    const first = pickFirst(cohort, placement, asking, cheapest, chance)
    const size = Math.min(mostPeople, fewest + 4 * inVain)
    const who = around(cohort, placement, wanted, first, size, chance)
    const isBetter = await reopen(cohort, placement, who, root, chance)
    // Where all chose again there is not much else to try.
    inVain = isBetter ? 0 : inVain + (who.length === cohort.board.apprentices ? 20 : 1)
    if (isBetter && placement.missing === 0) cohort.progress({ best: placement.cost, bound: root.bound })
  }
}

function pickFirst(
  cohort: Cohort,
  placement: Placement,
  asking: Asking,
  cheapest: Float64Array,
  chance: Chance,
): number {
  const { unplaced } = placement
  if (unplaced.length > 0) return unplaced[chance.below(unplaced.length)] ?? 0
  const losing = everyone(cohort).filter((apprentice) => {
    const column = cohort.columns.all[placement.chosen[apprentice] ?? -1]
    return column && costAt(cohort.board, asking, column) > (cheapest[apprentice] ?? 0) + 0.01
  })
  const among = losing.length > 0 && chance.below(4) > 0 ? losing : everyone(cohort)
  return among[chance.below(among.length)] ?? 0
}

/** Someone, those who are where they would be, those who are where those would be, and so on. */
function around(
  cohort: Cohort,
  placement: Placement,
  wanted: readonly (Path | undefined)[],
  first: number,
  size: number,
  chance: Chance,
): readonly number[] {
  const { board, columns, friends } = cohort
  const inCell = new Map<number, number[]>()
  placement.chosen.forEach((place, apprentice) => {
    for (const cell of cohort.sharedCellsOf(columns.all[place]?.path ?? [])) {
      const list = inCell.get(cell)
      if (list) list.push(apprentice)
      else inCell.set(cell, [apprentice])
    }
  })
  const who = new Set([first])
  for (const one of who) {
    const path =
      placement.chosen[one] === -1 || chance.below(2) === 0
        ? wanted[one]
        : columns.all[placement.chosen[one] ?? -1]?.path
    const near = [...cohort.sharedCellsOf(path ?? [])].flatMap((cell) => rivals(cohort, inCell, cell))
    for (const other of [...(friends[one] ?? []), ...chance.shuffled(near).slice(0, 8)]) {
      if (who.size >= size) return [...who]
      who.add(other)
    }
  }
  const rest = chance.shuffled(everyone(cohort).filter((one) => !who.has(one)))
  return [...who, ...rest.slice(0, Math.max(0, Math.min(size, board.apprentices) - who.size))]
}

/** Those who are in a cell, or in another of a row that both share. */
const rivals = ({ rows }: Cohort, inCell: ReadonlyMap<number, readonly number[]>, cell: number): readonly number[] =>
  (rows.of[cell] ?? []).flatMap((row) => (rows.rows[row]?.cells ?? []).flatMap((each) => inCell.get(each) ?? []))
