import { and, eq } from 'drizzle-orm'
import { people, programmePeople } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'

/** Someone's place in a cohort now, whatever the state of their account; the caller has found the cohort. */
export async function enrolmentOf({ db, now }: Context, cohortId: string, personId: string) {
  const [enrolment] = await db
    .select({
      id: programmePeople.id,
      personId: people.id,
      name: people.name,
      email: people.email,
      headline: people.headline,
      state: people.state,
      joinsIn: programmePeople.joinsIn,
      leavesAfter: programmePeople.leavesAfter,
      visited: programmePeople.visited,
      from: programmePeople.from,
    })
    .from(programmePeople)
    .innerJoin(people, eq(people.id, programmePeople.personId))
    .where(
      and(
        eq(programmePeople.cohortId, cohortId),
        eq(programmePeople.personId, personId),
        eq(programmePeople.place, 'enrolled'),
        inForce(now, programmePeople),
      ),
    )
  return enrolment
}
