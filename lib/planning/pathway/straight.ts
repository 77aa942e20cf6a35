import type { Solver } from '../mip/solver'
import { breachesOf } from './breaches'
import { lastWeekOf } from './calendar'
import { canonical } from './canonical'
import { chooseSet } from './choose-set'
import type { Lesson } from './choose-rows'
import { timed } from './earliest'
import { fullOrder, type Budget, type Caps } from './exact'
import { fit } from './fit'
import { finishFloor } from './floor'
import { piecesOf, type Pieces } from './pieces'
import { opensOnReclaim } from './placements'
import type { Planned } from './plan-pathway'
import type { PathwayProblem } from './problem'
import { reduced } from './reduce'
import { totalsOf, workedPlan, type PlannedStep } from './worked'

/** The best plan with its proof, or that there is none, or at least a plan to start from. */
export type Straight = Planned | { readonly status: 'unproven'; readonly steps: readonly PlannedStep[] }

/**
 * The short way to a best plan, which often serves: the choice with the fewest hours and then the least cost, weeks aside,
 * laid by a week that no plan can beat. Then nothing can be better in any goal. `notBefore` is such a week known from elsewhere.
 */
export async function straightPlan(
  asked: PathwayProblem,
  notBefore: number,
  solve: Solver,
  time: Budget,
): Promise<Straight> {
  const whole = canonical(asked)
  const unproven = (steps: readonly PlannedStep[] = []): Straight => ({ status: 'unproven', steps })
  if (fullOrder(whole).join() !== 'finish,hours,cost,count' || opensOnReclaim(whole)) return unproven()
  const problem = reduced(whole)
  const { of, spans } = timed(piecesOf(problem, lastWeekOf(whole)))
  const choice = await leastHoursThenCost(of, solve, time)
  if (choice === 'unknown') return unproven()
  if (choice === 'infeasible')
    return { status: choice, steps: [], finishWeek: null, hours: null, cost: null, bound: {} }

  const ids = new Set(choice.flatMap((at) => of.pieces[at]?.activity.id ?? []))
  const least = choice.reduce((sum, at) => sum + (of.pieces[at]?.hours ?? 0), 0)
  const floor = Math.max(notBefore, finishFloor(of, spans, least))
  const soonest = fit(problem, ids, floor)
  const laid = typeof soonest === 'object' ? soonest : fit(problem, ids, lastWeekOf(whole))
  if (typeof laid !== 'object' || breachesOf(whole, laid.steps).length > 0) return unproven()
  const { steps } = laid
  const { finishWeek, hours, cost } = totalsOf(whole, workedPlan(whole, steps))
  if (finishWeek !== floor || hours !== least) return unproven(steps)
  return { status: 'optimal', steps, finishWeek, hours, cost, bound: { finishWeek, hours, cost } }
}

/** A weight up to which hours and cost are told apart reliably in one question. */
const heaviest = 20_000

async function leastHoursThenCost(
  of: Pieces,
  solve: Solver,
  time: Budget,
): Promise<readonly number[] | 'infeasible' | 'unknown'> {
  const sum = (set: readonly number[], amount: (at: number) => number) =>
    set.reduce((total, at) => total + amount(at), 0)
  const hours = (at: number) => of.pieces[at]?.hours ?? 0
  const cost = (at: number) => of.pieces[at]?.activity.cost ?? 0
  const caps: Caps = { last: Infinity }
  const lessons: Lesson[] = []
  const all = [...of.pieces.keys()]
  const unit = all.reduce((divisor, at) => commonDivisor(cost(at), divisor), 0) || 1
  const countWeight = Math.floor(Math.min(of.problem.budget ?? Infinity, sum(all, cost)) / unit) + 1

  if (countWeight <= heaviest) {
    // An hour weighs more than all cost there can be; what each activity counts for is its cost, in the largest unit that divides all.
    const aim = { measure: 'hours' as const, countWeight, discount: (at: number) => 1 - cost(at) / unit }
    const found = await chooseSet(of, undefined, caps, aim, lessons, solve, time)
    if (typeof found === 'string') return found
    const value = sum(found.chosen, (at) => hours(at) * countWeight + cost(at) / unit)
    return value <= found.bound ? found.chosen : 'unknown'
  }
  const first = await chooseSet(of, undefined, caps, { measure: 'hours' }, lessons, solve, time)
  if (typeof first === 'string') return first
  const least = sum(first.chosen, hours)
  if (least > first.bound) return 'unknown'
  const found = await chooseSet(of, undefined, { ...caps, hours: least }, { measure: 'cost' }, lessons, solve, time)
  if (typeof found === 'string') return 'unknown'
  return sum(found.chosen, cost) <= found.bound ? found.chosen : 'unknown'
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b))
