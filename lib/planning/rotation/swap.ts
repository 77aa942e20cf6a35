import { boardOf, type Board } from './board'
import { breachesOn, type NamedBreach } from './breaches'
import { gridOf } from './grid'
import type { RotationValues } from './plan'
import { valuesOf } from './points'
import type { RotationProblem, Schedule } from './problem'

/** A cell that someone would have otherwise; `host` null for nowhere. */
export type CellTry = { readonly apprentice: string; readonly period: string; readonly host: string | null }

/** What came of a try: the schedule it would be, the breaches that the schedule before had not, and what it is worth. */
export type Tried = {
  readonly schedule: Schedule
  readonly breaches: readonly NamedBreach[]
  readonly values: RotationValues
}

/** The schedule in which two apprentices have each other's hosts in these periods. */
export const swapped = (
  problem: RotationProblem,
  schedule: Schedule,
  a: string,
  b: string,
  periods: readonly string[],
): Schedule => withCells(problem, schedule, exchange(problem, schedule, [a, b], periods))

/** The rules that an exchange would newly break; empty if two people may swap. */
export const brokenBySwap = (
  problem: RotationProblem,
  schedule: Schedule,
  a: string,
  b: string,
  periods: readonly string[],
): readonly NamedBreach[] => triedChange(problem, schedule, exchange(problem, schedule, [a, b], periods)).breaches

/** What a schedule would be with some cells otherwise. */
export const triedChange = (problem: RotationProblem, schedule: Schedule, cells: readonly CellTry[]): Tried =>
  tryingOn(problem, schedule)(cells)

/** The same for one try after another on one schedule: what does not depend on the try is worked out once. */
export function tryingOn(problem: RotationProblem, schedule: Schedule): (cells: readonly CellTry[]) => Tried {
  const board = boardOf(problem)
  const isNew = newTo(breachesOn(board, schedule))
  return (cells) => {
    const tried = withCells(problem, schedule, cells)
    const breaches = breachesOn(board, tried).filter(isNew)
    return { schedule: tried, breaches, values: valuesIn(board, tried) }
  }
}

const valuesIn = (board: Board, schedule: Schedule) => valuesOf(board, gridOf(board, schedule).cells)

/** Tells breaches that were not there before. The same breach with fewer cells is the old one, on its way to be mended. */
function newTo(before: readonly NamedBreach[]): (breach: NamedBreach) => boolean {
  const said = new Set(before.map(({ rule, says }) => JSON.stringify([rule, says])))
  const at = new Map<string, NamedBreach[]>()
  for (const old of before)
    for (const cell of old.cells) {
      const key = old.rule + keyOf(cell)
      const known = at.get(key)
      if (known) known.push(old)
      else at.set(key, [old])
    }
  return ({ rule, says, cells }) => {
    const [first] = cells
    const near = first ? (at.get(rule + keyOf(first)) ?? []) : []
    return !said.has(JSON.stringify([rule, says])) && !near.some((old) => isSmaller(cells, old.cells))
  }
}

const isSmaller = (cells: NamedBreach['cells'], others: NamedBreach['cells']): boolean => {
  if (cells.length >= others.length) return false
  const known = new Set(others.map(keyOf))
  return cells.every((cell) => known.has(keyOf(cell)))
}

const keyOf = ({ apprentice, period }: { apprentice: string; period: string }) => JSON.stringify([apprentice, period])

function exchange(
  { periods: all }: RotationProblem,
  schedule: Schedule,
  [a, b]: readonly [string, string],
  periods: readonly string[],
): readonly CellTry[] {
  const hostOf = (apprentice: string, period: string) => schedule[apprentice]?.[all.indexOf(period)] ?? null
  return periods.flatMap((period) => [
    { apprentice: a, period, host: hostOf(b, period) },
    { apprentice: b, period, host: hostOf(a, period) },
  ])
}

function withCells({ periods }: RotationProblem, schedule: Schedule, cells: readonly CellTry[]): Schedule {
  const rows = new Map<string, (string | null)[]>()
  for (const { apprentice, period, host } of cells) {
    const row = rows.get(apprentice) ?? periods.map((_, at) => schedule[apprentice]?.[at] ?? null)
    row[periods.indexOf(period)] = host
    rows.set(apprentice, row)
  }
  return { ...schedule, ...Object.fromEntries(rows) }
}
