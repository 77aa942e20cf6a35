import { asc, eq } from 'drizzle-orm'
import { hosts, people, placements } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { judgeStrains } from './judge-strains'
import { lastFrozen, type Cohort } from './model'
import { apprenticesOf, periodsOf } from './queries'
import { seatCells } from './seats'
import type { Strain } from './views/strain'

/**
 * What of a cohort's published schedule no longer fits the seats, absences and people as they are now, in the periods
 * that may still be changed; empty where nothing is published. The caller has found the cohort, or is in it.
 */
export async function strainsOf(context: Context, cohort: Pick<Cohort, 'id' | 'frozenThrough'>): Promise<Strain[]> {
  const placed = await context.db
    .select({
      personId: placements.personId,
      person: people.name,
      hostId: placements.hostId,
      host: hosts.name,
      period: placements.period,
    })
    .from(placements)
    .innerJoin(people, eq(people.id, placements.personId))
    .innerJoin(hosts, eq(hosts.id, placements.hostId))
    .where(eq(placements.cohortId, cohort.id))
    .orderBy(asc(placements.period), asc(people.name), asc(people.id))
  if (placed.length === 0) return []
  const periods = await periodsOf(context, cohort.id)
  const frozen = lastFrozen(cohort, periods, context.now.toISOString().slice(0, 10))
  return judgeStrains({
    periods: periods.filter(({ number }) => number > frozen),
    placed: placed.filter(({ period }) => period > frozen),
    apprentices: await apprenticesOf(context, cohort.id),
    seats: (await seatCells(context, cohort.id)).filter(({ period }) => period > frozen),
  })
}
