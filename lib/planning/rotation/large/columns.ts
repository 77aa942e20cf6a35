import { nowhere, type Board } from '../board'
import type { Path } from './cheapest-path'

/** One apprentice's whole path as a choice: what it gives in points, and how many of its cells differ from what is published. */
export type Column = {
  readonly apprentice: number
  readonly path: Path
  readonly points: number
  readonly changes: number
}

/** The paths that were found worth a choice so far. Each is in it once. */
export class Columns {
  readonly all: Column[] = []
  readonly of: readonly number[][]
  readonly #known: readonly Map<string, number>[]

  constructor(readonly board: Board) {
    this.of = Array.from({ length: board.apprentices }, () => [])
    this.#known = Array.from({ length: board.apprentices }, () => new Map<string, number>())
  }

  /** The place of a path among all, and whether it is new. */
  add(apprentice: number, path: Path): { place: number; isNew: boolean } {
    const key = String.fromCharCode(...path)
    const known = this.#known[apprentice]?.get(key)
    if (known !== undefined) return { place: known, isNew: false }
    const place = this.all.push(columnOf(this.board, apprentice, path)) - 1
    this.#known[apprentice]?.set(key, place)
    this.of[apprentice]?.push(place)
    return { place, isNew: true }
  }
}

function columnOf({ periods, hosts, points, published, fixed }: Board, apprentice: number, path: Path): Column {
  let sum = 0
  let changes = 0
  for (let period = 0; period < periods; period++) {
    const host = path[period] ?? nowhere
    const at = apprentice * periods + period
    if (published && fixed[at] !== nowhere && published[at] !== host) changes += 1
    if (host !== nowhere && path.indexOf(host) === period) sum += points[apprentice * hosts + host] ?? 0
  }
  return { apprentice, path, points: sum, changes }
}
