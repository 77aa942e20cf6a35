import { nowhere, type Board } from '../board'
import type { Engines, Found, Search } from '../engines'
import { scheduleOf } from '../grid'
import { valuesOf } from '../points'
import type { RotationGoal } from '../problem'
import { bestFor, type Best } from './best-for'
import { Chance } from './chance'
import { Cohort } from './cohort'
import { highestFloor } from './highest-floor'
import { pathsOf } from './paths'
import { Placement } from './placement'

const nothing: Found = { status: 'unknown', schedule: null, values: null, bound: {} }

/**
 * The best schedule of a large cohort, goal by goal: from whole paths of each apprentice that the rules allow, mixed by a linear
 * program and then decided. `optimal` and `infeasible` are proven; `unknown`, without a schedule, says that this search is not
 * for the problem at hand, or that its time was over before it found any.
 */
export async function scheduleLarge(board: Board, engines: Engines, search: Search): Promise<Found> {
  if (isBeyond(board)) return nothing
  const paths = pathsOf(board)
  if (paths === 'too-many') return nothing
  if (paths === 'impossible') return { ...nothing, status: 'infeasible' }

  const cohort = new Cohort(board, paths, engines, search, board.floor)
  const chance = new Chance()
  let best: Placement | undefined
  let isProven = true
  const bound: { -readonly [goal in RotationGoal]?: number } = {}
  const { order } = board.problem
  // Without a goal any schedule will do; points are as good a guide as any.
  const goals: readonly RotationGoal[] = order.length > 0 ? order : ['total']
  for (const [at, goal] of goals.entries()) {
    aimAt(cohort, goal)
    report(cohort, goal)
    const found: Best & { lowest?: number } =
      goal === 'lowest' ? await highestFloor(cohort, chance, goals[at + 1], best) : await bestFor(cohort, chance, best)
    if (found.status === 'infeasible') return { ...nothing, status: 'infeasible' }
    if (!found.placement) return nothing
    // A path is chosen by its place; what is kept counts anew.
    best = found.placement
    bound[goal] = goal === 'lowest' ? (found.lowest ?? 0) : told(board, goal, found.bound)
    isProven &&= found.status === 'optimal'
    keep(cohort, goal, best)
    best = counted(cohort, best)
  }
  if (!best) return nothing
  const cells = cellsOf(best)
  return {
    status: isProven || order.length === 0 ? 'optimal' : 'feasible',
    schedule: scheduleOf(board, cells),
    values: valuesOf(board, cells),
    bound: order.length === 0 ? {} : bound,
  }
}

/** Facts that collide are for a search that can say which. */
const isBeyond = ({ problem, collisions, fixed, periods, periodAt, isFrozen }: Board): boolean =>
  problem.apprentices.length === 0 ||
  collisions.length > 0 ||
  problem.apprentices.some(({ absent }, apprentice) =>
    absent.some((name) => {
      const period = periodAt.get(name) ?? -1
      return !isFrozen[period] && fixed[apprentice * periods + period] !== nowhere
    }),
  )

function aimAt(cohort: Cohort, goal: RotationGoal): void {
  cohort.aim = goal === 'changes' ? { changes: 1, points: 0 } : { changes: 0, points: 1 }
}

function report(cohort: Cohort, goal: RotationGoal): void {
  const { board, search } = cohort
  cohort.progress = ({ best, bound }) =>
    search.report({
      stage: best === undefined ? 'first-schedule' : 'proving',
      goal,
      ...(best !== undefined && { best: told(board, goal, best) }),
      ...(bound !== undefined && Number.isFinite(bound) && { bound: told(board, goal, Math.ceil(bound - 1e-6)) }),
    })
}

/** A cost in the terms of its goal: points are a cost below 0, and changes count also where nobody can be anywhere. */
const told = (board: Board, goal: RotationGoal, cost: number): number =>
  goal === 'changes' ? cost + unavoidable(board) : 0 - cost

function unavoidable({ published, fixed }: Board): number {
  let sum = 0
  published?.forEach((host, at) => {
    if (fixed[at] === nowhere && host !== nowhere) sum += 1
  })
  return sum
}

/** Holds every later goal to what this one reached. */
function keep(cohort: Cohort, goal: RotationGoal, best: Placement): void {
  const columns = [...best.chosen].flatMap((place) => cohort.columns.all[place] ?? [])
  if (goal === 'lowest') cohort.raise(Math.min(...columns.map(({ points }) => points)))
  else
    cohort.kept = {
      ...cohort.kept,
      [goal === 'changes' ? 'changes' : 'points']: columns.reduce(
        (sum, { changes, points }) => sum + (goal === 'changes' ? changes : points),
        0,
      ),
    }
}

function counted(cohort: Cohort, { chosen }: Placement): Placement {
  const placement = new Placement(cohort)
  for (const place of chosen) if (place >= 0) placement.put(place)
  return placement
}

function cellsOf({ cohort: { board, columns }, chosen }: Placement): Int16Array {
  const cells = new Int16Array(board.apprentices * board.periods).fill(nowhere)
  chosen.forEach((place, apprentice) => {
    const column = columns.all[place]
    if (column) cells.set(column.path, apprentice * board.periods)
  })
  return cells
}
