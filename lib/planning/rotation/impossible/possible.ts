import { boardOf } from '../board'
import { breachesOn } from '../breaches'
import type { Engines, Search } from '../engines'
import { scheduleOf } from '../grid'
import type { RotationProblem, Schedule } from '../problem'
import { scheduleRotation } from '../schedule'
import { oneByOne } from './alone/one-by-one'
import { pathsOf } from './alone/paths'
import { condensed } from './condensed'
import { countsIn } from './counts'
import { modelOf } from './model'
import { shareOf } from './share'

/** Whether a problem has any schedule at all; `unknown` when time ran out before either was proven. */
export type Possible = (problem: RotationProblem) => Promise<'yes' | 'no' | 'unknown'>

/** Up to so many choices one program answers the question; above, the search for the best schedule does. */
export const smallEnough = 1_000

/**
 * Answers that question many times over for relatives of one problem. Every schedule once found is tried first on the next
 * relative, then what counting shows, then everyone alone: most questions are settled without a solver.
 */
export function possibility(engines: Engines, search: Search): Possible {
  const found: Schedule[] = []
  return async (problem) => {
    const board = boardOf(problem)
    if (found.some((schedule) => breachesOn(board, schedule).length === 0)) return 'yes'
    const any = quickly(problem) ?? (await anySchedule(condensed(problem), engines, shareOf(search, 0.3)))
    if (typeof any === 'string') return any
    found.unshift(any)
    return 'yes'
  }
}

/** What can be told without a solver. */
function quickly(problem: RotationProblem): Schedule | 'no' | undefined {
  if (countsIn(problem).length > 0) return 'no'
  const board = boardOf(problem)
  const { nobody, cells } = pathsOf(board)
  if (nobody !== undefined) return 'no'
  for (const tried of [() => cells, () => oneByOne(board)]) {
    const found = tried()
    const schedule = found && scheduleOf(board, found)
    if (schedule && breachesOn(board, schedule).length === 0) return schedule
  }
  return undefined
}

/** Any schedule that keeps every rule, `no` if there is none. */
export async function anySchedule(
  problem: RotationProblem,
  engines: Engines,
  search: Search,
): Promise<Schedule | 'no' | 'unknown'> {
  if (search.remaining() <= 0 || search.isStopped()) return 'unknown'
  const board = boardOf(problem)
  if (board.apprentices * board.periods * board.hosts > smallEnough) {
    const { status, schedule } = await scheduleRotation(withoutGoals(problem), engines, search)
    return schedule ?? (status === 'infeasible' ? 'no' : 'unknown')
  }
  const { program, read } = modelOf(board)
  const solved = await engines.solve(program, { seconds: search.remaining(), watch: () => !search.isStopped() })
  if (!('chosen' in solved)) return solved.status === 'infeasible' ? 'no' : 'unknown'
  const schedule = read(solved.chosen)
  const [breach] = breachesOn(board, schedule)
  if (breach) throw new Error(`The planner made a schedule that breaks ${breach.rule}: ${breach.says}`)
  return schedule
}

/** Nothing to be gained, so that the first schedule is as good as any. Points stay where a floor asks for them. */
const withoutGoals = (problem: RotationProblem): RotationProblem => ({
  ...problem,
  order: ['total'],
  apprentices:
    problem.floor === undefined
      ? problem.apprentices.map((apprentice) => ({ ...apprentice, wishes: [], points: {} }))
      : problem.apprentices,
})
