import { and, asc, eq, gte, isNull, lte, ne, sql } from 'drizzle-orm'
import { cohortPeriods, cohorts, cohortSeats, hosts, placements } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { mostByRatio } from '@/lib/programmes/model'
import type { Period, Seats } from './model'
import { periodsOf } from './queries'
import type { SeatCell } from './views/seats'

/**
 * How many of a cohort each host takes in each period, for all hosts of its programme that are not retired.
 *
 * A host's usual seats are for everyone who is there at once: what other cohorts' published placements take while the
 * period lasts is taken off, from the most and from the least. Seats that the cohort has of its own for a period are
 * for it alone, and stand as they are. Either way there are never more than the host's journeyworkers may take on
 * (`mostByRatio`) less those of other cohorts, never fewer than none, and the least is never above the most.
 * At most 0: the host is closed. The caller has found the cohort.
 */
export const seatsOf = async (context: Context, cohortId: string): Promise<Seats[]> =>
  (await seatCells(context, cohortId)).map(({ hostId, period, min, max }) => ({ hostId, period, min, max }))

/** The same with what it follows from; by name of host, then by period. */
export async function seatCells(context: Context, cohortId: string): Promise<SeatCell[]> {
  const { db } = context
  const offering = await db
    .select({
      id: hosts.id,
      name: hosts.name,
      usual: { min: hosts.usualMin, max: hosts.usualMax },
      journeyworkers: hosts.journeyworkers,
      apprenticesPerJourneyworker: hosts.apprenticesPerJourneyworker,
    })
    .from(hosts)
    .innerJoin(cohorts, eq(cohorts.programmeId, hosts.programmeId))
    .where(and(eq(cohorts.id, cohortId), isNull(hosts.retiredAt)))
    .orderBy(asc(hosts.name), asc(hosts.id))
  const own = await db.select().from(cohortSeats).where(eq(cohortSeats.cohortId, cohortId))
  const periods = await periodsOf(context, cohortId)
  const others = await takenByOthers(context, cohortId, periods)
  const ownBy = new Map(own.map(({ hostId, period, min, max }) => [`${hostId} ${period}`, { min, max }]))

  return offering.flatMap(({ id, name, usual, ...ratio }) => {
    const stays = others.filter(({ hostId }) => hostId === id)
    return periods.map((period) => {
      const asked = { usual, own: ownBy.get(`${id} ${period.number}`) ?? null }
      return {
        hostId: id,
        host: name,
        period: period.number,
        ...asked,
        ...seatsFor({ ...asked, byRatio: mostByRatio(ratio), taken: mostAtOnce(period, stays) }),
      }
    })
  })
}

type Range = { min: number; max: number }

/** One cell of the grid: what is asked for, held against the ratio and what others take. */
export function seatsFor({
  usual,
  own,
  byRatio,
  taken,
}: {
  usual: Range
  own: Range | null
  byRatio: number
  taken: number
}): Range & { taken: number; byRatio: number | null } {
  const asked = own ?? { min: usual.min - taken, max: usual.max - taken }
  const max = Math.max(0, Math.min(asked.max, byRatio - taken))
  return { min: Math.max(0, Math.min(asked.min, max)), max, taken, byRatio: byRatio === Infinity ? null : byRatio }
}

type Stay = { from: string; to: string; people: number }

/** How many people of other cohorts are with a host at once, on the fullest day of a period. */
export function mostAtOnce(period: Pick<Period, 'from' | 'to'>, stays: readonly Stay[]): number {
  const overlapping = stays.filter(({ from, to }) => from <= period.to && to >= period.from)
  // It is never fuller than on a day on which someone comes, or on the period's first.
  const days = [period.from, ...overlapping.map(({ from }) => from).filter((day) => day > period.from)]
  const on = (day: string) =>
    overlapping.reduce((sum, { from, to, people }) => (from <= day && day <= to ? sum + people : sum), 0)
  return Math.max(0, ...new Set(days.map(on)))
}

/** What other cohorts' published schedules put where this cohort's programme has hosts, while it lasts. */
async function takenByOthers({ db }: Context, cohortId: string, periods: readonly Period[]) {
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last) return []
  return db
    .select({
      hostId: placements.hostId,
      from: cohortPeriods.from,
      to: cohortPeriods.to,
      people: sql<number>`count(*)`.mapWith(Number),
    })
    .from(placements)
    .innerJoin(
      cohortPeriods,
      and(eq(cohortPeriods.cohortId, placements.cohortId), eq(cohortPeriods.number, placements.period)),
    )
    .where(and(ne(placements.cohortId, cohortId), lte(cohortPeriods.from, last.to), gte(cohortPeriods.to, first.from)))
    .groupBy(placements.hostId, placements.cohortId, placements.period, cohortPeriods.from, cohortPeriods.to)
}
