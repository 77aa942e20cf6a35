import type { Program } from '../mip/program'
import type { Solved } from '../mip/solver'
import type { Board } from './board'
import type { Engines, Search } from './engines'
import { scheduleOf } from './grid'
import { valuesOf } from './points'
import type { Schedule } from './problem'
import { rules } from './rules'
import { goalSum } from './small/goals'
import { unknownsOf } from './small/unknowns'

/** One choice between fewer changes and more points. `bound` is what no schedule with so few changes exceeds. */
export type TradePoint = {
  /** Cells that differ from what is published. */
  readonly changes: number
  readonly total: number
  readonly bound: number
  readonly proven: boolean
  readonly schedule: Schedule
}

/** The program of a published schedule, asked several times over for other numbers of changes. */
export function tradeOff(board: Board, program: Program, { solve }: Engines) {
  const unknowns = unknownsOf(board, program)
  for (const rule of rules) rule.formulate(board, unknowns, program)
  const changes = goalSum('changes', board, unknowns, program)
  const total = goalSum('total', board, unknowns, program)
  program.require({ rule: 'changes', says: 'At most so many placements change.' }, changes.terms, { atMost: Infinity })
  // Where every cell is fixed there is nothing to limit, and no row.
  const limit = changes.terms.length > 0 ? program.rows.at(-1) : undefined
  const answers = new Map<TradePoint, Answer['value']>()

  const ask = async (most: number | undefined, search: Search, weight: number, known?: TradePoint) => {
    if (search.remaining() <= 0) return undefined
    if (limit) limit.atMost = most === undefined ? Infinity : most - changes.constant
    for (const column of program.columns) column.cost = 0
    for (const [choice, each] of changes.terms) addCost(program, choice, each)
    for (const [choice, points] of total.terms) addCost(program, choice, -weight * points)
    const value = known && answers.get(known)
    const watch = () => !search.isStopped()
    const solved = await solve(program, { seconds: search.remaining(), watch, ...(value && { known: value }) })
    if (!('chosen' in solved)) return undefined
    const cells = unknowns.cellsIn(solved.chosen)
    const values = valuesOf(board, cells)
    const point = {
      changes: values.changes ?? 0,
      total: values.total,
      bound: values.total,
      proven: solved.status === 'optimal',
      schedule: scheduleOf(board, cells),
    }
    return { solved, point }
  }
  const kept = (point: TradePoint, { value }: Answer) => {
    answers.set(point, value)
    return point
  }

  return {
    /** A schedule with the fewest changes that there can be; its points are as they come. */
    async fewestChanges(search: Search): Promise<TradePoint | undefined> {
      const found = await ask(undefined, search, 0)
      return found && kept(found.point, found.solved)
    },
    /** The most points with at most so many changes, or with any; of equals, the one with the fewest changes. */
    async mostPoints(most: number | undefined, search: Search, known?: TradePoint): Promise<TradePoint | undefined> {
      // One point is worth more than all cells changed.
      const weight = board.apprentices * board.periods + 1
      const found = await ask(most, search, weight, known)
      if (!found) return undefined
      const { point, solved } = found
      const atMost = most ?? board.apprentices * board.periods
      const bound = point.proven ? point.total : Math.floor((atMost - changes.constant - solved.bound) / weight + 1e-6)
      return kept({ ...point, bound }, solved)
    },
  }
}

type Answer = Extract<Solved, { bound: number }>

function addCost(program: Program, choice: number, amount: number) {
  const column = program.columns[choice]
  if (column) column.cost += amount
}
