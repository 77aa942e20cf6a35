import { closed } from './cell-costs'
import type { Cohort } from './cohort'
import { isIn, rowsOf, type Left } from './master'

/** Who has which path so far, and what is left of every shared row. */
export class Placement {
  /** By apprentice: the place of their column, or -1. */
  readonly chosen: Int32Array
  readonly min: Int32Array
  readonly max: Int32Array
  changes: number
  points: number

  constructor(readonly cohort: Cohort) {
    this.chosen = new Int32Array(cohort.board.apprentices).fill(-1)
    this.min = Int32Array.from(cohort.rows.rows, ({ min }) => min)
    this.max = Int32Array.from(cohort.rows.rows, ({ max }) => max)
    this.changes = cohort.kept.changes ?? 0
    this.points = cohort.kept.points ?? 0
  }

  put(place: number): void {
    this.#count(place, 1)
    const column = this.cohort.columns.all[place]
    if (column) this.chosen[column.apprentice] = place
  }

  remove(apprentice: number): void {
    this.#count(this.chosen[apprentice] ?? -1, -1)
    this.chosen[apprentice] = -1
  }

  #count(place: number, by: number): void {
    const column = this.cohort.columns.all[place]
    if (!column) return
    this.changes -= by * column.changes
    this.points -= by * column.points
    for (const row of rowsOf(this.cohort, column)) {
      this.min[row] = (this.min[row] ?? 0) - by
      this.max[row] = (this.max[row] ?? 0) - by
    }
  }

  /** May this path be chosen beside those that are? */
  fits(place: number): boolean {
    const { cohort, chosen, max } = this
    const column = cohort.columns.all[place]
    if (!column) return false
    for (const row of rowsOf(cohort, column)) if ((max[row] ?? 0) <= 0) return false
    for (const friend of cohort.friends[column.apprentice] ?? []) {
      const other = cohort.columns.all[chosen[friend] ?? -1]
      if (!other) continue
      for (const cell of cohort.sharedCellsOf(column.path)) if (isIn(cohort, other, cell)) return false
    }
    return true
  }

  left(who: readonly number[]): Left {
    return { who, min: this.min, max: this.max, changes: this.changes, points: this.points }
  }

  /** Cells in which there is no room. */
  shut(): Uint8Array {
    return Uint8Array.from(this.cohort.rows.of, (rows) => (rows.some((row) => (this.max[row] ?? 0) <= 0) ? 1 : 0))
  }

  /** Cells in which someone's placed friends are. */
  *closedTo(apprentice: number): Generator<readonly [cell: number, amount: number]> {
    for (const friend of this.cohort.friends[apprentice] ?? []) {
      const column = this.cohort.columns.all[this.chosen[friend] ?? -1]
      if (column) for (const cell of this.cohort.sharedCellsOf(column.path)) yield [cell, closed]
    }
  }

  get unplaced(): readonly number[] {
    const who: number[] = []
    this.chosen.forEach((place, apprentice) => {
      if (place < 0) who.push(apprentice)
    })
    return who
  }

  /** How far it is from keeping every rule: people without a path, seats below their minimum, and what earlier goals reached. */
  get missing(): number {
    let sum = this.unplaced.length
    for (const min of this.min) if (min > 0) sum += min
    if (this.cohort.kept.changes !== undefined) sum += Math.max(0, -this.changes)
    if (this.cohort.kept.points !== undefined) sum += Math.max(0, this.points)
    return sum
  }

  get cost(): number {
    const { cohort } = this
    let sum = 0
    for (const place of this.chosen) {
      const column = cohort.columns.all[place]
      if (column) sum += cohort.costOf(column)
    }
    return sum
  }
}
