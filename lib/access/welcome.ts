import { and, asc, eq, exists, isNull, ne, or, sql } from 'drizzle-orm'
import { environment } from '@/db/environment'
import { appointments, mentorships, organisation, people, programmePeople, teamMembers } from '@/db/schema'
import type { Visitor } from './visitor'

/** What a visitor may be shown before signing in: whose place this is, and which ways in there are. */
export async function welcome({ db }: Pick<Visitor, 'db'>) {
  const [served] = await db.select({ name: organisation.name, mode: organisation.mode }).from(organisation)
  return {
    /** Absent while nobody has set the organisation up. */
    organisation: served?.name,
    hasProvider: environment().identityProvider !== undefined,
    /** Whom one may be in the demo; nobody in a real organisation. */
    cast: served?.mode === 'demo' ? await castOf(db) : [],
  }
}

const castOf = (db: Visitor['db']) =>
  db
    .select({ id: people.id, name: people.name, headline: people.headline, guides: sql<boolean>`${guides(db)}` })
    .from(people)
    // Whoever has a line about themselves; the others fill the demo's cohorts.
    .where(and(eq(people.state, 'active'), ne(people.headline, '')))
    .orderBy(asc(people.createdAt), asc(people.id))
    .limit(24)

/** Whether someone is there for others now: as their mentor, lead or programme manager, or in an office. */
const guides = (db: Visitor['db']) =>
  or(
    exists(
      db
        .select({ id: mentorships.id })
        .from(mentorships)
        .where(and(eq(mentorships.mentorId, people.id), isNull(mentorships.to))),
    ),
    exists(
      db
        .select({ id: teamMembers.id })
        .from(teamMembers)
        .where(and(eq(teamMembers.personId, people.id), eq(teamMembers.place, 'lead'), isNull(teamMembers.to))),
    ),
    exists(
      db
        .select({ id: programmePeople.id })
        .from(programmePeople)
        .where(
          and(
            eq(programmePeople.personId, people.id),
            eq(programmePeople.place, 'manager'),
            isNull(programmePeople.to),
          ),
        ),
    ),
    exists(
      db
        .select({ id: appointments.id })
        .from(appointments)
        .where(and(eq(appointments.personId, people.id), isNull(appointments.to))),
    ),
  )
