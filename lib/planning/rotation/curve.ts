import { Program } from '../mip/program'
import { boardOf } from './board'
import type { Engines, Found, Search } from './engines'
import { shareOf } from './impossible/share'
import type { RotationGoal, RotationProblem } from './problem'
import { scheduleRotation } from './schedule'
import { tradeOff, type TradePoint } from './trade-off'

/** Fewest changes first, each point with more points than the one before; `isWhole` if every end and every step is there, proven. */
export type TradeCurve = { readonly points: readonly TradePoint[]; readonly isWhole: boolean }

/** As many points as a small picture can hold. */
const mostPoints = 8

/** Up to so many choices every step is a program of its own; above, only the two ends are drawn up. */
const smallEnough = 40_000

const noCurve: TradeCurve = { points: [], isWhole: false }

/**
 * What more changes to a published schedule would buy: the most points with as few changes as can be, with a few more, and
 * so on up to the most points there are. Without a published schedule, or a schedule at all, the curve is empty.
 */
export async function tradeCurve(problem: RotationProblem, engines: Engines, search: Search): Promise<TradeCurve> {
  if (!problem.published) return noCurve
  const board = boardOf(problem)
  if (board.collisions.length > 0) return noCurve
  if (board.apprentices * board.periods * board.hosts > smallEnough) return endsOnly(problem, engines, search)

  const trade = tradeOff(board, new Program(), engines)
  const fewest = await trade.fewestChanges(shareOf(search, 0.3))
  if (!fewest) return noCurve
  const gentlest = await trade.mostPoints(fewest.changes, shareOf(search, 0.3), fewest)
  const richest = await trade.mostPoints(undefined, shareOf(search, 0.4), gentlest)
  if (!gentlest || !richest) return noCurve

  const points = [gentlest]
  const between = steps(gentlest.changes, richest.changes)
  for (const [index, changes] of between.entries()) {
    const point = await trade.mostPoints(changes, shareOf(search, 1 / (between.length - index)), points.at(-1))
    if (point) points.push(point)
  }
  points.push(richest)
  const isEveryStep = between.length === Math.max(0, richest.changes - gentlest.changes - 1)
  return {
    points: withoutIdle(points),
    isWhole:
      isEveryStep && fewest.proven && points.every(({ proven }) => proven) && points.length === between.length + 2,
  }
}

/** Numbers of changes strictly between two, all of them or evenly chosen. */
function steps(from: number, to: number): readonly number[] {
  const count = Math.max(0, Math.min(mostPoints - 2, to - from - 1))
  return Array.from({ length: count }, (_, index) => from + Math.round(((index + 1) * (to - from)) / (count + 1)))
}

/** More changes that buy nothing are no choice. */
const withoutIdle = (points: readonly TradePoint[]): readonly TradePoint[] =>
  points.filter((point, index) => points.slice(0, index).every(({ total }) => total < point.total))

async function endsOnly(problem: RotationProblem, engines: Engines, search: Search): Promise<TradeCurve> {
  const end = async (order: readonly RotationGoal[], part: number) =>
    pointOf(await scheduleRotation({ ...problem, order }, engines, shareOf(search, part)))
  const points = [await end(['changes', 'total'], 0.5), await end(['total', 'changes'], 1)]
  return { points: withoutIdle(points.flatMap((point) => point ?? [])), isWhole: false }
}

function pointOf({ status, schedule, values, bound }: Found): TradePoint | undefined {
  if (!schedule || values?.changes === undefined) return undefined
  const { changes, total } = values
  return { changes, total, bound: bound.total ?? total, proven: status === 'optimal', schedule }
}

/** What "nobody below so many points" costs in all points together. */
export type FairnessPrice = {
  readonly floor: number
  /** The total without any floor; null if none was found. */
  readonly without: number | null
  /** The total with the floor; null if no schedule keeps it, or none was found. */
  readonly with: number | null
  /** Whether a schedule keeps the floor; null if that was not found out. */
  readonly isPossible: boolean | null
  readonly proven: boolean
  readonly says: string
}

/** The total with and without a floor, whatever floor the problem itself has. */
export async function fairnessPrice(
  problem: RotationProblem,
  floor: number,
  engines: Engines,
  search: Search,
): Promise<FairnessPrice> {
  const { floor: _, ...open } = { ...problem, order: ['total'] as const }
  const free = await scheduleRotation(open, engines, shareOf(search, 0.4))
  const fair = await scheduleRotation({ ...open, floor }, engines, search)
  const [without, withFloor] = [free.values?.total ?? null, fair.values?.total ?? null]
  const price = {
    floor,
    without,
    with: withFloor,
    isPossible: withFloor !== null ? true : fair.status === 'infeasible' ? false : null,
    proven: isSettled(free) && isSettled(fair),
  }
  return { ...price, says: priceSaid(problem, price) }
}

const isSettled = ({ status }: Found): boolean => status === 'optimal' || status === 'infeasible'

const number = new Intl.NumberFormat('en-GB')

function priceSaid(problem: RotationProblem, price: Omit<FairnessPrice, 'says'>): string {
  const nobody = `Nobody below ${price.floor} of ${mostAnyone(problem)} points`
  if (price.proven && price.without === null) return 'There is no schedule, with or without a floor.'
  if (price.isPossible === false) return `${nobody} is not possible.`
  if (price.without === null || price.with === null) return `There was no time to find out what “${nobody}” costs.`
  const less = price.without - price.with
  if (price.proven && less === 0) return `${nobody} costs nothing.`
  const points = `${number.format(Math.max(0, less))} ${less === 1 ? 'point' : 'points'} of ${number.format(price.without)}`
  return price.proven
    ? `${nobody} costs ${points}.`
    : `${nobody} costs about ${points}, as far as was found out in time.`
}

/** The most points that anyone could wish for: their dearest hosts, one in each period. */
function mostAnyone(problem: RotationProblem): number {
  const { points, hosts, apprentices, periods } = boardOf(problem)
  let most = 0
  for (let apprentice = 0; apprentice < apprentices; apprentice++) {
    const own = points.slice(apprentice * hosts, (apprentice + 1) * hosts).sort((a, b) => b - a)
    most = Math.max(
      most,
      own.slice(0, periods).reduce((sum, worth) => sum + Math.max(0, worth), 0),
    )
  }
  return most
}
