import { and, asc, eq } from 'drizzle-orm'
import { cohorts, people, programmePeople, programmes } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import type { Cohort } from './model'

/** A cohort that someone is in, as they see it. */
export type MyCohort = Pick<
  Cohort,
  | 'id'
  | 'programmeId'
  | 'versionId'
  | 'title'
  | 'startsOn'
  | 'wishPoints'
  | 'wishesOpenedAt'
  | 'wishesCloseOn'
  | 'frozenThrough'
> & {
  programme: string
  /** From when to when they take part, where not all the time. */
  joinsIn: number | null
  leavesAfter: number | null
  /** Ids of hosts at which they were before. */
  visited: readonly string[]
  /** Where their clocks are. */
  timeZone: string
}

/** The cohorts that the actor is in now, the latest first; `versionId` is that of the standard they began with. */
export const myCohorts = ({ actor, db, now }: Context): Promise<MyCohort[]> =>
  db
    .select({
      id: cohorts.id,
      programmeId: cohorts.programmeId,
      versionId: programmePeople.versionId,
      usualVersionId: cohorts.versionId,
      title: cohorts.title,
      programme: programmes.title,
      startsOn: cohorts.startsOn,
      wishPoints: cohorts.wishPoints,
      wishesOpenedAt: cohorts.wishesOpenedAt,
      wishesCloseOn: cohorts.wishesCloseOn,
      frozenThrough: cohorts.frozenThrough,
      joinsIn: programmePeople.joinsIn,
      leavesAfter: programmePeople.leavesAfter,
      visited: programmePeople.visited,
      timeZone: people.timeZone,
    })
    .from(programmePeople)
    .innerJoin(cohorts, eq(cohorts.id, programmePeople.cohortId))
    .innerJoin(programmes, eq(programmes.id, cohorts.programmeId))
    .innerJoin(people, eq(people.id, programmePeople.personId))
    .where(
      and(eq(programmePeople.personId, actor.id), eq(programmePeople.place, 'enrolled'), inForce(now, programmePeople)),
    )
    .orderBy(asc(cohorts.startsOn), asc(cohorts.id))
    .then((rows) =>
      rows.toReversed().map(({ usualVersionId, ...row }) => ({ ...row, versionId: row.versionId ?? usualVersionId })),
    )
