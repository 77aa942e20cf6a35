import type { Context } from '@/lib/access/context'
import { todayIn } from '@/lib/pathways/model'
import { timeZoneOf } from '@/lib/pathways/queries'
import { apprenticesOf, findCohort, periodsOf } from './queries'
import { seatCells } from './seats'
import type { Demand } from './views/wishes'
import { wishing } from './views/wishing'

export const wishersPerPage = 50
export type WishersShown = 'all' | 'silent'

/** Who of a cohort that the actor manages has said wishes, what they are, and how they compare with the seats there are. */
export async function showWishes(context: Context, cohortId: string, asked: { show: WishersShown; page: number }) {
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return undefined
  const timeZone = (await timeZoneOf(context, context.actor.id)) ?? 'UTC'
  const today = todayIn(timeZone, context.now)
  const people = await apprenticesOf(context, cohortId)
  const cells = await seatCells(context, cohortId)
  const names = new Map(cells.map(({ hostId, host }) => [hostId, host]))
  const demand = [...names].map(([hostId, host]): Demand => {
    const wishers = people.filter(({ wishes }) => wishes.includes(hostId))
    return {
      hostId,
      host,
      first: wishers.filter(({ wishes }) => wishes[0] === hostId).length,
      any: wishers.length,
      seats: cells.reduce((sum, cell) => (cell.hostId === hostId ? sum + cell.max : sum), 0),
    }
  })
  const silent = people.filter(({ wishesSaidAt }) => wishesSaidAt === null)
  const chosen = asked.show === 'silent' ? silent : people
  const page = Math.min(asked.page, Math.max(1, Math.ceil(chosen.length / wishersPerPage)))
  return {
    cohort,
    periods: await periodsOf(context, cohortId),
    timeZone,
    today,
    wishing: wishing(cohort, today),
    count: { all: people.length, silent: silent.length },
    total: chosen.length,
    page,
    people: chosen
      .slice((page - 1) * wishersPerPage, page * wishersPerPage)
      .map(({ id, name, wishes, wishesSaidAt }) => ({
        id,
        name,
        wishes: wishes.map((hostId) => names.get(hostId) ?? 'a host that takes nobody any more'),
        saidAt: wishesSaidAt,
      })),
    demand: demand.toSorted((a, b) => b.first - a.first || b.any - a.any || a.host.localeCompare(b.host, 'en-GB')),
  }
}
