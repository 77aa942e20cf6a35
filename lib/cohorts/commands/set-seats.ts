import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { cohortSeats } from '@/db/schema'
import { within, type Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { SetSeatsInput } from '../inputs/seats'
import { lockCohort } from '../lock-cohort'
import { findCohort, periodsOf } from '../queries'
import { seatCells } from '../seats'
import { strainsOf } from '../strains'
import { same, type SeatCell } from '../views/seats'
import { strainsInWords } from '../views/strain'

type Cells = SetSeatsInput['cells']

/**
 * How many of a cohort hosts take in periods: a cell, a row, or several at once; none closes a host, and `null` makes it
 * as usual again. All of it or nothing: where one of the cells was changed meanwhile, none is, and it is named.
 */
export async function setSeats(
  context: Context,
  { cohortId, cells }: SetSeatsInput,
): Promise<Result<{ cells: number; strain: string | null }>> {
  const { db } = context
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(context.actor, 'cohort.manage', cohort)
  const titles = new Map((await periodsOf(context, cohortId)).map(({ number, title }) => [number, title]))

  return db.transaction(async (tx) => {
    await lockCohort(tx, cohortId)
    const inside = within(context, tx)
    const grid = new Map((await seatCells(inside, cohortId)).map((cell) => [keyOf(cell), cell]))
    const unknown = cells.find((cell) => !grid.has(keyOf(cell)))
    if (unknown)
      return refuse('not-found', 'One of those hosts takes nobody any more. Reload the page to see which do.')
    const moved = cells.flatMap(({ was, ...cell }) => {
      const now = grid.get(keyOf(cell))
      return now && !same(now.own, was) ? [now] : []
    })
    const [first] = moved
    if (first) return refuse('stale', stale(first, titles.get(first.period) ?? '', moved.length - 1))

    await save(tx, cohortId, cells)
    await record(tx, context, 'cohort.manage', cohortId, {
      did: 'set-seats',
      cells: cells.slice(0, 200).map(({ hostId, period, seats }) => ({ hostId, period, seats })),
      count: cells.length,
    })
    return done({ cells: cells.length, strain: strainsInWords(await strainsOf(inside, cohort)) })
  })
}

const keyOf = ({ hostId, period }: { hostId: string; period: number }) => `${hostId} ${period}`

async function save(tx: Database, cohortId: string, cells: Cells): Promise<void> {
  for (const { hostId, period } of cells.filter(({ seats }) => seats === null))
    await tx
      .delete(cohortSeats)
      .where(and(eq(cohortSeats.cohortId, cohortId), eq(cohortSeats.hostId, hostId), eq(cohortSeats.period, period)))
  // The same cell twice would be one row changed twice in one statement, which a database refuses: the last one counts.
  const own = new Map(
    cells.flatMap(({ hostId, period, seats }) =>
      seats ? [[keyOf({ hostId, period }), { cohortId, hostId, period, ...seats }]] : [],
    ),
  )
  if (own.size > 0)
    await tx
      .insert(cohortSeats)
      .values([...own.values()])
      .onConflictDoUpdate({
        target: [cohortSeats.cohortId, cohortSeats.hostId, cohortSeats.period],
        set: { min: sql`excluded.min`, max: sql`excluded.max` },
      })
}

const stale = ({ host }: SeatCell, period: string, more: number): string =>
  `Someone changed ${host} in ${period}${more > 0 ? ` and ${more} more` : ''} meanwhile. What they set stands, and yours is not saved: reload the page to see how it is now.`
