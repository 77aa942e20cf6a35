import { Program, type Choice, type Term } from '../../mip/program'
import type { Cohort } from './cohort'
import type { Column } from './columns'
import { rowsOf } from './master'
import type { Placement } from './placement'

const secondsAtMost = 3

/** What a choice must come to: at most so much in all; or where that is not said, rules may be left unmet at a price. */
type Terms = { readonly penalty: number; readonly most: number | undefined }

/** The best whole choice among some paths, beside what is placed. Undefined if there is none, or none was found. */
export async function pick(
  cohort: Cohort,
  placement: Placement,
  who: readonly number[],
  places: readonly number[],
  { penalty, most }: Terms,
): Promise<readonly number[] | undefined> {
  const { columns, kept } = cohort
  const program = new Program()
  const choices = new Map<number, Choice>()
  const byApprentice = new Map<number, number[]>(who.map((apprentice) => [apprentice, []]))
  const byRow = new Map<number, number[]>()
  for (const place of places) {
    const column = columns.all[place]
    if (!column) continue
    choices.set(place, program.choice(cohort.costOf(column)))
    byApprentice.get(column.apprentice)?.push(place)
    for (const row of rowsOf(cohort, column)) {
      const list = byRow.get(row)
      if (list) list.push(place)
      else byRow.set(row, [place])
    }
  }

  const terms = (list: readonly number[], weigh: (column: Column) => number = () => 1): readonly Term[] =>
    list.flatMap((place) => {
      const [choice, column] = [choices.get(place), columns.all[place]]
      const weight = column ? weigh(column) : 0
      return choice === undefined || weight === 0 ? [] : [[choice, weight] as const]
    })
  const dear = penalty * cohort.board.periods
  const bought = (sign: number): readonly Term[] =>
    most === undefined ? [[program.number({ from: 0, to: Infinity, whole: false }, dear), sign]] : []

  for (const list of byApprentice.values()) {
    const without: readonly Term[] = most === undefined ? [[program.choice(10 * dear), 1]] : []
    program.require(because('one path'), [...terms(list), ...without], { atLeast: 1, atMost: 1 })
  }
  placement.min.forEach((min, row) => {
    const max = placement.max[row] ?? 0
    const list = byRow.get(row) ?? []
    if (list.length > max) program.require(because('room'), terms(list), { atMost: max })
    if (min > 0) program.require(because('enough'), [...terms(list), ...bought(1)], { atLeast: min })
  })
  if (kept.changes !== undefined)
    program.require(because('changes'), [...terms(places, ({ changes }) => changes), ...bought(-1)], {
      atMost: placement.changes,
    })
  if (kept.points !== undefined)
    program.require(because('points'), [...terms(places, ({ points }) => points), ...bought(1)], {
      atLeast: placement.points,
    })
  for (const list of meetings(cohort, byApprentice)) program.require(because('apart'), terms(list), { atMost: 1 })
  if (most !== undefined) program.require(because('better'), terms(places, cohort.costOf), { atMost: most })

  const solved = await cohort.engines.solve(program, { seconds: Math.min(secondsAtMost, cohort.search.remaining()) })
  if (!('chosen' in solved)) return undefined
  return [...choices].flatMap(([place, choice]) => (solved.chosen(choice) ? [place] : []))
}

/** For each pair kept apart and each cell, their paths that go through it, where both have some. */
function* meetings(cohort: Cohort, byApprentice: ReadonlyMap<number, readonly number[]>): Generator<readonly number[]> {
  for (const pair of cohort.board.apart) {
    const [one, other] = pair.map((apprentice) => {
      const byCell = new Map<number, number[]>()
      for (const place of byApprentice.get(apprentice) ?? [])
        for (const cell of cohort.sharedCellsOf(cohort.columns.all[place]?.path ?? []))
          byCell.set(cell, [...(byCell.get(cell) ?? []), place])
      return byCell
    })
    for (const [cell, places] of one ?? []) if (other?.has(cell)) yield [...places, ...(other.get(cell) ?? [])]
  }
}

const because = (rule: string) => ({ rule, says: rule })
