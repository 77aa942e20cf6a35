import { Program } from '../../mip/program'
import type { Limits, Solved } from '../../mip/solver'
import type { Board } from '../board'
import type { Engines, Found, Search } from '../engines'
import { gridOf, scheduleOf } from '../grid'
import type { RotationValues } from '../plan'
import { valuesOf } from '../points'
import type { Schedule } from '../problem'
import { rules } from '../rules'
import { aimAt, goalSum, holdAt, valueFrom, type GoalSum } from './goals'
import { unknownsOf } from './unknowns'

/**
 * One program for the whole cohort, solved goal by goal: what a goal reached is held while the next is sought. Exact; for
 * cohorts of up to some ten thousand choices. A schedule that keeps every rule may be given to start from.
 */
export async function scheduleSmall(
  board: Board,
  { solve }: Engines,
  search: Search,
  start?: Schedule,
): Promise<Found> {
  if (board.collisions.length > 0) return { status: 'infeasible', schedule: null, values: null, bound: {} }
  const program = new Program()
  const unknowns = unknownsOf(board, program)
  for (const rule of rules) rule.formulate(board, unknowns, program)
  const goals = board.problem.order.map((goal) => goalSum(goal, board, unknowns, program))

  let cells: Int16Array | undefined
  let known: Limits['known'] = start && unknowns.saidBy(gridOf(board, start).cells)
  let isProven = true
  const bound: { -readonly [goal in keyof RotationValues]?: number } = {}
  for (const goal of goals.length > 0 ? goals : [anything]) {
    aimAt(goal, program)
    search.report({ stage: cells ? 'proving' : 'first-schedule', goal: goal.goal })
    const solved = await solve(program, {
      seconds: search.remaining(),
      watch: watching(goal, search),
      ...(known && { known }),
    })
    if (solved.status === 'infeasible' && !cells) return { status: 'infeasible', schedule: null, values: null, bound }
    isProven = solved.status === 'optimal'
    if (!isAnswer(solved)) break
    cells = unknowns.cellsIn(solved.chosen)
    known = solved.value
    if (goal !== anything) bound[goal.goal] = valueFrom(goal, solved.bound)
    if (!isProven) break
    holdAt(goal, valueFrom(goal, solved.cost), program)
  }
  if (!cells) return { status: 'unknown', schedule: null, values: null, bound }
  return {
    status: isProven ? 'optimal' : 'feasible',
    schedule: scheduleOf(board, cells),
    values: valuesOf(board, cells),
    bound,
  }
}

type Answer = Extract<Solved, { bound: number }>
const isAnswer = (solved: Solved): solved is Answer => solved.status === 'optimal' || solved.status === 'feasible'

/** Without a goal any schedule that keeps the rules will do. */
const anything: GoalSum = { goal: 'total', terms: [], constant: 0, isHigh: true }

/** Passes on how the goal at work stands, and asks whether to go on. */
const watching =
  (sum: GoalSum, search: Search): Limits['watch'] =>
  ({ cost, bound }) => {
    search.report({
      stage: cost === undefined ? 'first-schedule' : 'proving',
      goal: sum.goal,
      ...(cost !== undefined && { best: valueFrom(sum, cost) }),
      ...(bound !== undefined && { bound: valueFrom(sum, bound) }),
    })
    return !search.isStopped()
  }
