import { boardOf } from '../../board'
import { withChange } from '../../change'
import type { Engines, Search } from '../../engines'
import { gridOf } from '../../grid'
import type { RotationProblem, Schedule } from '../../problem'
import { requirements } from '../../rules/requirements'
import { run } from '../../rules/run'
import { scheduleRotation } from '../../schedule'
import type { Fact } from '../facts'
import type { Purchase } from './bought'

/** The fewest pins to take away, for large cohorts: pins are stated as a published schedule, from which as little as can be changes. */
export async function pinsByChanges(
  problem: RotationProblem,
  _facts: readonly Fact[],
  engines: Engines,
  search: Search,
): Promise<Purchase | undefined> {
  const pins = problem.apprentices.flatMap(({ id, pinned }) =>
    Object.entries(pinned).map(([period, host]) => ({ apprentice: id, period, host })),
  )
  const free = withChange(problem, { unpin: pins })
  const published = Object.fromEntries(
    problem.apprentices.map(({ id, pinned }) => [
      id,
      problem.periods.map((period, at) =>
        problem.frozen.includes(period) ? (problem.published?.[id]?.[at] ?? null) : (pinned[period] ?? null),
      ),
    ]),
  )
  const { schedule } = await scheduleRotation({ ...free, published, order: ['changes'] }, engines, search)
  if (!schedule) return undefined
  const unpin = pins.flatMap(({ apprentice, period, host }) =>
    schedule[apprentice]?.[problem.periods.indexOf(period)] === host ? [] : [{ apprentice, period }],
  )
  return { change: { unpin }, amount: unpin.length, schedule }
}

/** Few requirements to waive, for large cohorts: those that collide bind nobody, and meeting them is worth points instead. */
export async function waiversByPoints(
  problem: RotationProblem,
  facts: readonly Fact[],
  engines: Engines,
  search: Search,
): Promise<Purchase | undefined> {
  if (problem.floor !== undefined) return undefined
  const ids = new Set(facts.flatMap(({ kind, about: [id] }) => (kind === 'requirement' ? [id] : [])))
  const board = boardOf(problem)
  const softened = board.requirements.flatMap(({ id }, index) => (ids.has(id) ? [index] : []))
  const apprentices = problem.apprentices.map((apprentice, at) => {
    const wanted = softened.filter((index) => board.requirementsOf[at]?.includes(index))
    const hosts = problem.hosts.flatMap(({ id }, host) => {
      const worth = wanted.filter((index) => board.requirements[index]?.hosts.has[host]).length
      return worth > 0 ? [[id, worth] as const] : []
    })
    return { ...apprentice, wishes: [], points: Object.fromEntries(hosts) }
  })
  const kept = problem.requirements.filter(({ id }) => !ids.has(id))
  const asked: RotationProblem = { ...problem, requirements: kept, apprentices, order: ['total'] }
  const { schedule } = await scheduleRotation(asked, engines, search)
  if (!schedule) return undefined
  const waive = [...ids].flatMap((id = '') => {
    const unmet = whoMisses(problem, id, schedule)
    return unmet.length > 0 ? [{ requirement: id, apprentices: unmet }] : []
  })
  return { change: { waive }, amount: waive.reduce((sum, each) => sum + each.apprentices.length, 0), schedule }
}

/** Who has not met a requirement, taken by itself. */
function whoMisses(problem: RotationProblem, id: string, schedule: Schedule): readonly string[] {
  const only = { ...problem, requirements: problem.requirements.filter((each) => each.id === id) }
  const whole = boardOf(only)
  const { cells } = gridOf(whole, schedule)
  return problem.apprentices.flatMap((apprentice, at) => {
    const board = { ...whole, requirementsOf: whole.requirementsOf.map((all, other) => (other === at ? all : [])) }
    const grid = { cells, strange: [] }
    return [requirements, run].some((rule) => rule.breaches(board, grid).length > 0) ? [apprentice.id] : []
  })
}
