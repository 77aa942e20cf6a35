import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { cohortPeriods, cohorts, programmePeople, programmeVersions, schedules } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import { managedBy } from './in-sight'
import type { CohortLine } from './views/programme'

/** The cohorts of these programmes that the actor manages, by their first day: their dates, people and version. */
export async function cohortLinesOf(context: Context, programmeIds: readonly string[]): Promise<CohortLine[]> {
  if (programmeIds.length === 0) return []
  const { db, now } = context
  const rows = await db
    .select({
      id: cohorts.id,
      programmeId: cohorts.programmeId,
      title: cohorts.title,
      startsOn: cohorts.startsOn,
      wishesCloseOn: cohorts.wishesCloseOn,
      wishesOpenedAt: cohorts.wishesOpenedAt,
      version: programmeVersions.number,
      people: sql<number>`(${db
        .select({ count: sql`count(*)` })
        .from(programmePeople)
        .where(
          and(
            eq(programmePeople.cohortId, cohorts.id),
            eq(programmePeople.place, 'enrolled'),
            inForce(now, programmePeople),
          ),
        )})`.mapWith(Number),
      isPublished: sql<boolean>`exists (${db
        .select({ one: sql`1` })
        .from(schedules)
        .where(and(eq(schedules.cohortId, cohorts.id), sql`${schedules.publishedAt} is not null`))})`,
    })
    .from(cohorts)
    .innerJoin(programmeVersions, eq(programmeVersions.id, cohorts.versionId))
    .where(and(inArray(cohorts.programmeId, [...programmeIds]), managedBy(context, cohorts.programmeId)))
    .orderBy(asc(cohorts.startsOn), asc(cohorts.title))
    .limit(500)
  const periods = await periodsOf(
    context,
    rows.map(({ id }) => id),
  )
  const today = now.toISOString().slice(0, 10)
  return rows.map(({ wishesOpenedAt, ...row }) => {
    const own = periods.filter(({ cohortId }) => cohortId === row.id)
    return {
      ...row,
      wishesCloseOn: wishesOpenedAt ? row.wishesCloseOn : null,
      endsOn: own.at(-1)?.to ?? row.startsOn,
      period: own.find(({ from, to }) => from <= today && today <= to) ?? null,
      next: own.find(({ from }) => from > today) ?? null,
      periods: own.length,
    }
  })
}

function periodsOf({ db }: Context, cohortIds: readonly string[]) {
  if (cohortIds.length === 0) return Promise.resolve([])
  return db
    .select()
    .from(cohortPeriods)
    .where(inArray(cohortPeriods.cohortId, [...cohortIds]))
    .orderBy(asc(cohortPeriods.cohortId), asc(cohortPeriods.number))
}

/** What comes next in a cohort, as a day and a few words; undefined once all is over. */
export function nextDateOf(
  { startsOn, wishesCloseOn, next, endsOn }: CohortLine,
  today: string,
): { on: string; says: string } | undefined {
  const dates = [
    ...(wishesCloseOn && wishesCloseOn >= today ? [{ on: wishesCloseOn, says: 'Wishes close' }] : []),
    ...(next ? [{ on: next.from, says: next.from === startsOn ? 'Begins' : `${next.title} begins` }] : []),
    ...(endsOn >= today ? [{ on: endsOn, says: 'Ends' }] : []),
  ]
  return dates.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))[0]
}
