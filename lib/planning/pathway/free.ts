import type { Solver } from '../mip/solver'
import { weigh } from './choose'
import type { Lesson } from './choose-rows'
import { chooseSet } from './choose-set'
import type { Budget, Caps, Measure } from './exact'
import type { Pieces } from './pieces'

/**
 * The best choice of activities if weeks did not matter: no plan is better in hours, cost and number, and often some plan is as good.
 * A value that time was too short to prove is NaN, equal to nothing.
 */
export type Free = Readonly<Record<Measure, number>> & {
  /** No plan has fewer hours. */
  readonly hoursAtLeast: number
  /** Every choice that is as good, up to a few: by id, the first first. */
  readonly sets: readonly (readonly string[])[]
  readonly isComplete: boolean
}

const fewTies = 8
const fewAnswers = 8
const remembered = new WeakMap<Solver, Map<string, Free | 'infeasible'>>()

/**
 * Finds the best free choice. Since weeks play no part in it, it is the same before and after a change of hours, weeks or deadline:
 * it is remembered by all that it depends on, which is what makes such what-ifs quick.
 */
export async function freeChoice(
  of: Pieces,
  goals: readonly Measure[],
  solve: Solver,
  budget: Budget,
): Promise<Free | 'infeasible' | 'unknown'> {
  const { skills, activities, include, exclude, begun, fixed, atMost, budget: money } = of.problem
  const key = JSON.stringify([goals, skills, activities, include, exclude, begun, Object.keys(fixed), atMost, money])
  const answers = remembered.get(solve) ?? new Map<string, Free | 'infeasible'>()
  remembered.set(solve, answers)
  const known = answers.get(key)
  if (known) return known

  const found = await chooseFreely(of, goals, solve, budget)
  if (found === 'unknown' || (found !== 'infeasible' && !found.isComplete)) return found
  const [oldest] = answers.keys()
  if (oldest !== undefined && answers.size >= fewAnswers) answers.delete(oldest)
  answers.set(key, found)
  return found
}

async function chooseFreely(
  of: Pieces,
  goals: readonly Measure[],
  solve: Solver,
  budget: Budget,
): Promise<Free | 'infeasible' | 'unknown'> {
  const lessons: Lesson[] = []
  let caps: Caps = { last: Infinity }
  let chosen: readonly number[] = []
  let hoursAtLeast = 0
  const amount = (measure: Measure) => chosen.reduce((sum, at) => sum + weightAt(of, at, measure), 0)
  const ids = (set: readonly number[]) => set.flatMap((at) => of.pieces[at]?.activity.id ?? [])
  const unproven = (): Free => ({
    hours: caps.hours ?? Number.NaN,
    cost: caps.cost ?? Number.NaN,
    count: Number.NaN,
    hoursAtLeast,
    sets: [ids(chosen)],
    isComplete: false,
  })
  for (const [index, measure] of goals.entries()) {
    const countWeight = index === goals.length - 1 ? mostPieces(of, caps.hours) + 1 : undefined
    const aim = { measure, ...(countWeight !== undefined && { countWeight }) }
    const found = await chooseSet(of, undefined, caps, aim, lessons, solve, budget)
    if (found === 'infeasible') return found
    if (found === 'unknown') return chosen.length > 0 ? unproven() : found
    chosen = found.chosen
    // Hours held to an earlier goal say nothing about plans that miss it.
    const first = measure === 'hours' && index === 0
    if (first) hoursAtLeast = Math.floor(found.bound / (countWeight ?? 1))
    const value = countWeight === undefined ? amount(measure) : amount(measure) * countWeight + chosen.length
    if (value > found.bound) return unproven()
    caps = { ...caps, [measure]: amount(measure) }
    if (first) hoursAtLeast = amount(measure)
  }

  caps = { ...caps, count: chosen.length }
  const sets: (readonly number[])[] = [chosen]
  let isComplete = true
  while (sets.length < fewTies) {
    const others: Lesson[] = sets.map((set) => ({ kind: 'impossible', pieces: new Set(set), last: Infinity }))
    const found = await chooseSet(of, undefined, caps, { measure: 'count' }, [...lessons, ...others], solve, budget)
    if (typeof found === 'string') {
      isComplete = found === 'infeasible'
      break
    }
    sets.push(found.chosen)
  }
  const values = { hours: amount('hours'), cost: amount('cost'), count: chosen.length, hoursAtLeast }
  return { ...values, sets: sets.sort(byId).map(ids), isComplete }
}

const weightAt = ({ pieces }: Pieces, at: number, measure: Measure): number => {
  const piece = pieces[at]
  return piece ? weigh(piece, measure) : 0
}

/** At most so many pieces fit into some hours. */
export function mostPieces({ pieces }: Pieces, hours = Infinity): number {
  let left = hours
  let count = 0
  for (const each of pieces.map((piece) => piece.hours).sort((a, b) => a - b)) {
    left -= each
    if (left < 0) break
    count++
  }
  return count
}

/** Pieces are numbered in the order of their ids, so the set with the earlier ids comes first. */
export function byId(one: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const difference = (one[i] ?? Infinity) - (other[i] ?? Infinity)
    if (difference !== 0 && !Number.isNaN(difference)) return difference
  }
  return 0
}
