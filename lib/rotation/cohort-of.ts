import { and, eq, ne } from 'drizzle-orm'
import { cohorts, people, programmePeople } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import type { Cohort } from '@/lib/cohorts/model'

/** A cohort that someone goes through the programme with now; to everyone else there is none. */
export async function cohortOf(
  { db, now }: Pick<Context, 'db' | 'now'>,
  cohortId: string,
  personId: string,
): Promise<Omit<Cohort, 'managerIds'> | undefined> {
  const [row] = await db
    .select({ cohort: cohorts })
    .from(cohorts)
    .innerJoin(programmePeople, eq(programmePeople.cohortId, cohorts.id))
    .innerJoin(people, eq(people.id, programmePeople.personId))
    .where(
      and(
        eq(cohorts.id, cohortId),
        eq(programmePeople.personId, personId),
        eq(programmePeople.place, 'enrolled'),
        inForce(now, programmePeople),
        ne(people.state, 'disabled'),
      ),
    )
  return row?.cohort
}
