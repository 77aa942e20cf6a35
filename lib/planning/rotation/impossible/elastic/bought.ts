import { Program, type Choice, type Term } from '../../../mip/program'
import type { Solved } from '../../../mip/solver'
import type { Engines, Search } from '../../engines'
import type { RotationChange } from '../../plan'
import type { RotationProblem, Schedule } from '../../problem'
import type { Model } from '../model'
import { shareOf } from '../share'

/** The least of one kind of change that makes a problem possible, and a schedule that shows it. */
export type Purchase = {
  readonly change: RotationChange
  /** How many seats, people, cells or periods it takes. */
  readonly amount: number
  readonly schedule: Schedule
}

/** One kind of change: none where no change of this kind alone is enough, or none was found in time. */
export type Seller = (problem: RotationProblem, engines: Engines, search: Search) => Promise<Purchase | undefined>

/** Something that can be bought: as little as can be or, of a floor, as much. Of equals, what is `last` is bought last. */
export type Ware<Thing> = {
  readonly choice: Choice
  readonly thing: Thing
  readonly isMore?: boolean
  readonly isLast?: boolean
}
export type Bought<Thing> = {
  readonly schedule: Schedule
  readonly things: readonly (Thing & { readonly count: number })[]
}

/** Solves a model in which rules may be broken for a price, and says what was bought. */
export async function bought<Thing extends object>(
  { program, read }: Model,
  wares: readonly Ware<Thing>[],
  engines: Engines,
  search: Search,
): Promise<Bought<Thing> | undefined> {
  const solved = await cheapest(program, wares, engines, search)
  if (!solved) return undefined
  const things = wares.flatMap(({ choice, thing }) => {
    const count = Math.round(solved.value(choice))
    return count > 0 ? [{ ...thing, count }] : []
  })
  return { schedule: read(solved.chosen), things }
}

export const amountOf = (things: readonly { readonly count: number }[]): number =>
  things.reduce((sum, { count }) => sum + count, 0)

type Answer = Extract<Solved, { bound: number }>

/** So many amounts are tried one after the other, from the least that there could be, before the least is sought outright. */
const mostTries = 4

/**
 * The cheapest answer. To ask for any answer at a given amount is far quicker than to ask for the least amount, and fractions
 * tell where to begin: mostly the first amount that is tried is enough.
 */
async function cheapest(
  program: Program,
  wares: readonly Ware<object>[],
  { solve }: Engines,
  search: Search,
): Promise<Answer | undefined> {
  const costs = wares.map(({ choice, isMore }): Term => [choice, isMore ? -1 : 1])
  const ask = (asked: Program, left: Search) =>
    left.remaining() <= 0 || search.isStopped()
      ? Promise.resolve<Solved>({ status: 'unknown' })
      : solve(asked, { seconds: left.remaining(), watch: () => !search.isStopped() })

  priced(program, costs)
  const fractions = await ask(inFractions(program), shareOf(search, 0.2))
  if (fractions.status === 'infeasible') return undefined
  const least = 'bound' in fractions ? Math.ceil(fractions.bound - 1e-6) : 0

  priced(
    program,
    wares.flatMap(({ choice, isLast }): Term[] => (isLast ? [[choice, 1]] : [])),
  )
  program.require({ rule: 'amount', says: 'At most so much is bought.' }, costs, { atMost: least })
  const limit = costs.length > 0 ? program.rows.at(-1) : undefined
  for (let tries = 0; tries < mostTries; tries++) {
    if (limit) limit.atMost = least + tries
    const solved = await ask(program, shareOf(search, 0.4))
    if ('chosen' in solved) return solved
    if (solved.status === 'unknown') break
  }
  if (limit) limit.atMost = Infinity
  priced(program, costs)
  const solved = await ask(program, search)
  // An amount that may be far too high is no advice.
  return solved.status === 'optimal' ? solved : undefined
}

function priced(program: Program, costs: readonly Term[]) {
  for (const column of program.columns) column.cost = 0
  for (const [choice, cost] of costs) program.cost(choice, cost)
}

const inFractions = ({ columns, rows }: Program): Program =>
  new Program(
    columns.map((column) => ({ ...column, whole: false })),
    rows,
  )
