import type { Context } from '@/lib/access/context'
import { takesPart } from './judge-strains'
import { apprenticesOf, findCohort, periodsOf } from './queries'
import { seatCells } from './seats'
import { strainsOf } from './strains'
import type { SeatRow, SeatSums } from './views/seats'

/** The seats of every host in every period of a cohort that the actor manages, against the people there are. */
export async function showSeats(context: Context, cohortId: string) {
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return undefined
  const periods = await periodsOf(context, cohortId)
  const cells = await seatCells(context, cohortId)
  const people = await apprenticesOf(context, cohortId)
  const rows = new Map<string, SeatRow>()
  for (const cell of cells) {
    const row = rows.get(cell.hostId)
    rows.set(cell.hostId, { hostId: cell.hostId, host: cell.host, cells: [...(row?.cells ?? []), cell] })
  }
  const total = (period: number, of: 'min' | 'max') =>
    cells.reduce((sum, cell) => (cell.period === period ? sum + cell[of] : sum), 0)
  const sums: SeatSums[] = periods.map(({ number }) => ({
    period: number,
    min: total(number, 'min'),
    max: total(number, 'max'),
    people: people.filter((person) => takesPart(person, number)).length,
  }))
  return { cohort, periods, rows: [...rows.values()], sums, strains: await strainsOf(context, cohort) }
}
