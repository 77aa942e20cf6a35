import { and, eq, inArray, isNull, or, type SQL } from 'drizzle-orm'
import { alias, type PgColumn } from 'drizzle-orm/pg-core'
import { mentorships, programmePeople, teamMembers } from '@/db/schema'
import type { Context } from './context'

/** Whose growth this actor may see: their own, and that of the people they mentor, lead, or manage a programme of. */
export function inSightOf({ actor, db }: Context, person: PgColumn): SQL | undefined {
  const led = alias(teamMembers, 'led')
  const managed = alias(programmePeople, 'managed')

  return or(
    eq(person, actor.id),
    inArray(
      person,
      db
        .select({ id: mentorships.learnerId })
        .from(mentorships)
        .where(and(eq(mentorships.mentorId, actor.id), isNull(mentorships.to))),
    ),
    inArray(
      person,
      db
        .select({ id: teamMembers.personId })
        .from(teamMembers)
        .innerJoin(led, eq(led.teamId, teamMembers.teamId))
        .where(and(eq(led.personId, actor.id), eq(led.place, 'lead'), isNull(led.to), isNull(teamMembers.to))),
    ),
    inArray(
      person,
      db
        .select({ id: programmePeople.personId })
        .from(programmePeople)
        .innerJoin(managed, eq(managed.programmeId, programmePeople.programmeId))
        .where(
          and(
            eq(managed.personId, actor.id),
            eq(managed.place, 'manager'),
            isNull(managed.to),
            eq(programmePeople.place, 'enrolled'),
            isNull(programmePeople.to),
          ),
        ),
    ),
  )
}
