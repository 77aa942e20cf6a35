import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '@/db'
import { cohorts, people, programmePeople } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { newId } from '@/lib/core/ids'
import type { Cohort } from './model'

export type Enrolment = {
  cohort: Pick<Cohort, 'id' | 'programmeId' | 'versionId'>
  personId: string
  joinsIn?: number | null
  leavesAfter?: number | null
  visited?: readonly string[]
}

/** What came of it: they are in it from now on, they were in it already (and nothing is changed), or they go through the programme with another cohort. */
export type Enrolled =
  | { is: 'enrolled'; enrolmentId: string }
  | { is: 'here'; enrolmentId: string }
  | { is: 'elsewhere'; cohortTitle: string }

/**
 * Puts a person into a cohort, on the version of the standard with which its newcomers begin, inside the caller's
 * transaction. Whoever was in the programme without a cohort joins this one. Two who do it at once enrol once.
 */
export async function enrol(
  tx: Database,
  { now }: Pick<Context, 'now'>,
  { cohort, personId, joinsIn = null, leavesAfter = null, visited = [] }: Enrolment,
): Promise<Enrolled> {
  const place = { cohortId: cohort.id, versionId: cohort.versionId, joinsIn, leavesAfter, visited }
  const [inserted] = await tx
    .insert(programmePeople)
    .values({ id: newId(now), programmeId: cohort.programmeId, personId, place: 'enrolled', from: now, ...place })
    .onConflictDoNothing()
    .returning({ id: programmePeople.id })
  if (inserted) return { is: 'enrolled', enrolmentId: inserted.id }

  const current = and(
    eq(programmePeople.programmeId, cohort.programmeId),
    eq(programmePeople.personId, personId),
    eq(programmePeople.place, 'enrolled'),
    isNull(programmePeople.to),
  )
  const [joined] = await tx
    .update(programmePeople)
    .set(place)
    .where(and(current, isNull(programmePeople.cohortId)))
    .returning({ id: programmePeople.id })
  if (joined) return { is: 'enrolled', enrolmentId: joined.id }

  const [there] = await tx
    .select({ id: programmePeople.id, cohortId: programmePeople.cohortId, title: cohorts.title })
    .from(programmePeople)
    .leftJoin(cohorts, eq(cohorts.id, programmePeople.cohortId))
    .where(current)
  // Whoever stood in the way may have left between the two statements; the caller's next try finds the place free.
  if (!there) return enrol(tx, { now }, { cohort, personId, joinsIn, leavesAfter, visited })
  return there.cohortId === cohort.id
    ? { is: 'here', enrolmentId: there.id }
    : { is: 'elsewhere', cohortTitle: there.title ?? '' }
}

/**
 * Makes a place for someone who is not here yet: an invited person, whom an administrator gives a link to come in.
 * Undefined where the address belongs to someone already. The address is in lower case.
 */
export async function newcomer(
  tx: Database,
  { now }: Pick<Context, 'now'>,
  person: { name: string; email: string; headline: string },
): Promise<string | undefined> {
  const [made] = await tx
    .insert(people)
    .values({ id: newId(now), ...person, state: 'invited', createdAt: now })
    .onConflictDoNothing()
    .returning({ id: people.id })
  return made?.id
}
