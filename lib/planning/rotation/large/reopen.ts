import { Program, type Choice, type Term } from '../../mip/program'
import type { Cohort } from './cohort'
import { openPlaces } from './dive'
import { isIn, master, rowsOf, type Shape } from './master'
import type { Placement } from './placement'
import { priceLeft } from './price-out'

const innerRounds = 3
const secondsAtMost = 20

/**
 * Lets some people choose again beside everyone else: finds them new paths, and picks among all that are known with a small
 * program of whole choices. Keeps what is better, and says whether it is; otherwise all is as it was.
 */
export async function reopen(
  cohort: Cohort,
  placement: Placement,
  who: readonly number[],
  shape: Shape,
): Promise<boolean> {
  const before = { missing: placement.missing, cost: placement.cost }
  const old = who.map((apprentice) => placement.chosen[apprentice] ?? -1)
  for (const apprentice of who) placement.remove(apprentice)

  for (let round = 0; round < innerRounds && !cohort.isOver; round++) {
    const places = openPlaces(cohort, placement, who)
    const solved = await master(cohort, placement.left(who), places, shape, { method: 'simplex' })
    if (!solved || priceLeft(cohort, placement, who, solved.prices, solved.values).added === 0) break
  }
  for (const place of await picked(cohort, placement, who, shape.penalty)) placement.put(place)

  const { missing, cost } = placement
  if (missing < before.missing || (missing === before.missing && cost < before.cost)) return true
  for (const apprentice of who) placement.remove(apprentice)
  for (const place of old) if (place >= 0) placement.put(place)
  return false
}

/** The best whole choice among the known paths of some people; a person may go without, and a minimum unmet, at a price. */
async function picked(
  cohort: Cohort,
  placement: Placement,
  who: readonly number[],
  penalty: number,
): Promise<readonly number[]> {
  const { columns, kept } = cohort
  const program = new Program()
  const places = openPlaces(cohort, placement, who)
  const choices = new Map<number, Choice>()
  for (const place of places) {
    const column = columns.all[place]
    if (column) choices.set(place, program.choice(cohort.costOf(column)))
  }
  const terms = (list: readonly number[], weight: (place: number) => number = () => 1): readonly Term[] =>
    list.flatMap((place) => {
      const choice = choices.get(place)
      return choice === undefined || weight(place) === 0 ? [] : [[choice, weight(place)] as const]
    })
  const bought = (much: number) => program.number({ from: 0, to: Infinity, whole: false }, much * cohort.board.periods)

  for (const apprentice of who) {
    const without = program.choice(10 * penalty * cohort.board.periods)
    program.require(because('one path'), [...terms(openOf(cohort, placement, apprentice)), [without, 1]], {
      atLeast: 1,
      atMost: 1,
    })
  }
  const inRow = new Map<number, number[]>()
  for (const place of places)
    for (const row of rowsOf(cohort, columns.all[place])) inRow.set(row, [...(inRow.get(row) ?? []), place])
  placement.min.forEach((min, row) => {
    const max = placement.max[row] ?? 0
    const list = inRow.get(row) ?? []
    if (list.length > max) program.require(because('room'), terms(list), { atMost: max })
    if (min > 0) program.require(because('enough'), [...terms(list), [bought(penalty), 1]], { atLeast: min })
  })
  if (kept.changes !== undefined)
    program.require(
      because('changes'),
      [...terms(places, (place) => columns.all[place]?.changes ?? 0), [bought(penalty), -1]],
      { atMost: placement.changes },
    )
  if (kept.points !== undefined)
    program.require(
      because('points'),
      [...terms(places, (place) => columns.all[place]?.points ?? 0), [bought(penalty), 1]],
      { atLeast: placement.points },
    )
  apart(cohort, placement, who, (list) => program.require(because('apart'), terms(list), { atMost: 1 }))

  const solved = await cohort.engines.solve(program, { seconds: Math.min(secondsAtMost, cohort.search.remaining()) })
  if (!('chosen' in solved)) return []
  return [...choices].flatMap(([place, choice]) => (solved.chosen(choice) ? [place] : []))
}

const openOf = (cohort: Cohort, placement: Placement, apprentice: number) => openPlaces(cohort, placement, [apprentice])

/** The paths of each pair that meet in a cell. */
function apart(
  cohort: Cohort,
  placement: Placement,
  who: readonly number[],
  require: (places: readonly number[]) => void,
): void {
  const those = new Set(who)
  for (const pair of cohort.board.apart) {
    if (!pair.every((one) => those.has(one))) continue
    const [one, other] = pair.map((each) => openOf(cohort, placement, each))
    const cells = new Set(
      (one ?? []).flatMap((place) => [...cohort.sharedCellsOf(cohort.columns.all[place]?.path ?? [])]),
    )
    const inCell = (place: number, cell: number) => {
      const column = cohort.columns.all[place]
      return column !== undefined && isIn(cohort, column, cell)
    }
    for (const cell of cells) {
      const theirs = (other ?? []).filter((place) => inCell(place, cell))
      if (theirs.length > 0) require([...(one ?? []).filter((place) => inCell(place, cell)), ...theirs])
    }
  }
}

const because = (rule: string) => ({ rule, says: rule })
