import type { Engines, Search } from '../../engines'
import type { RotationChange } from '../../plan'
import type { RotationProblem, Schedule } from '../../problem'
import type { Choice } from '../../../mip/program'
import type { Model } from '../model'

/** The least of one kind of change that makes a problem possible, and a schedule that shows it. */
export type Purchase = {
  readonly change: RotationChange
  /** How many seats, people, cells or periods it takes. */
  readonly amount: number
  readonly schedule: Schedule
}

/** One kind of change: none where no change of this kind alone is enough, or none was found in time. */
export type Seller = (problem: RotationProblem, engines: Engines, search: Search) => Promise<Purchase | undefined>

/** Something that can be bought, so many of it at a price each. */
export type Ware<Thing> = { readonly choice: Choice; readonly thing: Thing }
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
  if (search.remaining() <= 0) return undefined
  const solved = await engines.solve(program, { seconds: search.remaining() })
  if (!('chosen' in solved)) return undefined
  const things = wares.flatMap(({ choice, thing }) => {
    const count = Math.round(solved.value(choice))
    return count > 0 ? [{ ...thing, count }] : []
  })
  return { schedule: read(solved.chosen), things }
}

export const amountOf = (things: readonly { readonly count: number }[]): number =>
  things.reduce((sum, { count }) => sum + count, 0)
