import { and, asc, eq, inArray } from 'drizzle-orm'
import { absences, cohorts, people, programmePeople, rotationWishes } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import type { Cohort } from '../model'
import { inParts } from './in-parts'
import type { Standing } from './plan-rows'

export type Standings = {
  byEmail: ReadonlyMap<string, Standing>
  cohortTitles: ReadonlyMap<string, string>
  enrolled: ReadonlySet<string>
}

/**
 * How those stand whose addresses are in a file: who they are, their place in the cohort's programme, and what they said in
 * this cohort. The caller has found the cohort.
 */
export async function gatherStandings(
  context: Context,
  cohort: Pick<Cohort, 'id' | 'programmeId'>,
  emails: readonly string[],
): Promise<Standings> {
  const { db, now } = context
  const found = await inParts(emails, (part) =>
    db
      .select({
        personId: people.id,
        name: people.name,
        email: people.email,
        headline: people.headline,
        state: people.state,
      })
      .from(people)
      .where(inArray(people.email, part))
      .orderBy(asc(people.id)),
  )
  const ids = found.map(({ personId }) => personId)
  const places = await inParts(ids, (part) =>
    db
      .select()
      .from(programmePeople)
      .where(
        and(
          eq(programmePeople.programmeId, cohort.programmeId),
          inArray(programmePeople.personId, part),
          eq(programmePeople.place, 'enrolled'),
          inForce(now, programmePeople),
        ),
      )
      .orderBy(asc(programmePeople.id)),
  )
  const said = await inParts(ids, (part) =>
    db
      .select()
      .from(rotationWishes)
      .where(and(eq(rotationWishes.cohortId, cohort.id), inArray(rotationWishes.personId, part)))
      .orderBy(asc(rotationWishes.personId)),
  )
  const away = await inParts(ids, (part) =>
    db
      .select()
      .from(absences)
      .where(and(eq(absences.cohortId, cohort.id), inArray(absences.personId, part)))
      .orderBy(asc(absences.personId), asc(absences.period)),
  )
  const enrolled = await db
    .select({ personId: programmePeople.personId })
    .from(programmePeople)
    .where(
      and(
        eq(programmePeople.cohortId, cohort.id),
        eq(programmePeople.place, 'enrolled'),
        inForce(now, programmePeople),
      ),
    )
  const titles = await db
    .select({ id: cohorts.id, title: cohorts.title })
    .from(cohorts)
    .where(eq(cohorts.programmeId, cohort.programmeId))

  const placeOf = new Map(places.map((place) => [place.personId, place]))
  const wishesOf = new Map(said.map((wish) => [wish.personId, wish]))
  const awayOf = new Map<string, typeof away>()
  for (const one of away) awayOf.set(one.personId, [...(awayOf.get(one.personId) ?? []), one])
  return {
    byEmail: new Map(
      found.map((person): [string, Standing] => {
        const place = placeOf.get(person.personId)
        const wish = wishesOf.get(person.personId)
        return [
          person.email,
          {
            ...person,
            enrolment: place
              ? {
                  id: place.id,
                  cohortId: place.cohortId,
                  versionId: place.versionId,
                  joinsIn: place.joinsIn,
                  leavesAfter: place.leavesAfter,
                  visited: place.visited,
                }
              : null,
            wishes: wish ? { hosts: wish.hosts, saidBy: wish.saidBy, saidAt: wish.saidAt.toISOString() } : null,
            absences: (awayOf.get(person.personId) ?? []).map(({ period, saidBy, saidAt }) => ({
              period,
              saidBy,
              saidAt: saidAt.toISOString(),
            })),
          },
        ]
      }),
    ),
    cohortTitles: new Map(titles.map(({ id, title }) => [id, title])),
    enrolled: new Set(enrolled.map(({ personId }) => personId)),
  }
}
