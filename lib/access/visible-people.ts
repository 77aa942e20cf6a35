import { and, eq, inArray, or, type SQL } from 'drizzle-orm'
import { alias, type PgColumn } from 'drizzle-orm/pg-core'
import { mentorships, programmePeople, teamMembers } from '@/db/schema'
import type { Context } from './context'
import { inForce } from './in-force'

/** Whose growth this actor may see: their own, and that of the people they mentor, lead, or manage a programme of. */
export function inSightOf(context: Context, person: PgColumn): SQL | undefined {
  return or(
    eq(person, context.actor.id),
    inArray(person, mentoredBy(context)),
    inArray(person, ledBy(context)),
    inArray(person, enrolledUnder(context)),
  )
}

/** The people whom this actor mentors now. */
export const mentoredBy = ({ actor, db, now }: Context) =>
  db
    .select({ id: mentorships.learnerId })
    .from(mentorships)
    .where(and(eq(mentorships.mentorId, actor.id), inForce(now, mentorships)))

/** Everyone in a team that this actor leads now, themselves included. */
export function ledBy({ actor, db, now }: Context) {
  const led = alias(teamMembers, 'led')
  return db
    .select({ id: teamMembers.personId })
    .from(teamMembers)
    .innerJoin(led, eq(led.teamId, teamMembers.teamId))
    .where(and(eq(led.personId, actor.id), eq(led.place, 'lead'), inForce(now, led), inForce(now, teamMembers)))
}

/** Everyone enrolled in a programme that this actor manages now. */
export function enrolledUnder({ actor, db, now }: Context) {
  const managed = alias(programmePeople, 'managed')
  return db
    .select({ id: programmePeople.personId })
    .from(programmePeople)
    .innerJoin(managed, eq(managed.programmeId, programmePeople.programmeId))
    .where(
      and(
        eq(managed.personId, actor.id),
        eq(managed.place, 'manager'),
        inForce(now, managed),
        eq(programmePeople.place, 'enrolled'),
        inForce(now, programmePeople),
      ),
    )
}
