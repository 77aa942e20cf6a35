import type { Board } from '../board'
import type { Engines, Found, Search } from '../engines'
import { scheduleOf } from '../grid'
import { valuesOf } from '../points'
import { nowhere } from '../board'
import { Chance } from './chance'
import { Cohort } from './cohort'
import { dive } from './dive'
import { oneByOne } from './one-by-one'
import { everyone } from './price-out'
import { pathsOf } from './paths'
import type { Placement } from './placement'
import { solveRoot } from './root'
import { softened } from './softened'

const nothing: Found = { status: 'unknown', schedule: null, values: null, bound: {} }

export async function scheduleLarge(board: Board, engines: Engines, search: Search): Promise<Found> {
  const paths = pathsOf(board)
  if (typeof paths === 'string') return nothing
  const cohort = new Cohort(board, paths, engines, search, board.floor)
  const first = softened(cohort)
  const chance = new Chance()
  for (let time = 0; time < 2; time++) oneByOne(cohort, first.last, chance.shuffled(everyone(cohort)), 4 * cohort.unit)
  const root = await solveRoot(cohort, first)
  const placement = await dive(cohort, root)
  const cells = cellsOf(placement)
  return {
    status: placement.missing === 0 ? 'feasible' : 'unknown',
    schedule: scheduleOf(board, cells),
    values: valuesOf(board, cells),
    bound: { total: Math.floor(-root.bound + 1e-6) },
  }
}

function cellsOf({ cohort: { board, columns }, chosen }: Placement): Int16Array {
  const cells = new Int16Array(board.apprentices * board.periods).fill(nowhere)
  chosen.forEach((place, apprentice) => {
    const column = columns.all[place]
    if (column) cells.set(column.path, apprentice * board.periods)
  })
  return cells
}
