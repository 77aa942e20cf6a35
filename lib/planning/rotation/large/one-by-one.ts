import type { Cohort, Prices } from './cohort'
import { Placement } from './placement'

/**
 * A rough schedule: one after the other takes the cheapest path at some prices, where a full row costs much more but is not
 * shut. It may break rows; its paths are good to begin with, because each heeds who came before.
 */
export function oneByOne(cohort: Cohort, prices: Prices, order: readonly number[], much: number): void {
  const placement = new Placement(cohort)
  const asking = cohort.asking(prices)
  const crowded = new Uint8Array(asking.cells.length)
  for (const apprentice of order) {
    const found = cohort.finder.of(apprentice, asking)
    if (!found) continue
    placement.put(cohort.columns.add(apprentice, found.path).place)
    for (const cell of cohort.sharedCellsOf(found.path))
      for (const row of cohort.rows.of[cell] ?? [])
        if (placement.max[row] === 0)
          for (const full of cohort.rows.rows[row]?.cells ?? []) {
            if (crowded[full]) continue
            crowded[full] = 1
            asking.cells[full] = (asking.cells[full] ?? 0) + much
          }
  }
}
