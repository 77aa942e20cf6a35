import { and, asc, eq, ne, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { mentorships, organisation, people, programmePeople, teamMembers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import { inSightOf } from '@/lib/access/visible-people'
import type { Person } from './model'

/** Whom this actor knows to exist: those whose growth they may see, and for an administrator everyone. */
const visibleTo = (context: Context): SQL | undefined =>
  context.actor.administrator ? undefined : inSightOf(context, people.id)

/** A person, if this actor may know of them, with those who stand in a relationship to them now. */
export async function findPerson(context: Context, personId: string): Promise<Person | undefined> {
  const [person] = await context.db
    .select({ id: people.id, name: people.name, email: people.email, state: people.state })
    .from(people)
    .where(and(eq(people.id, personId), visibleTo(context)))
  return person && { ...person, ...(await relationsOf(context, person.id)) }
}

/** The people this actor looks after, by name: never the actor, and for an administrator nobody more than for others. */
export async function peopleInCareOf(context: Context): Promise<{ id: string; name: string; headline: string }[]> {
  return context.db
    .select({ id: people.id, name: people.name, headline: people.headline })
    .from(people)
    .where(and(inSightOf(context, people.id), ne(people.id, context.actor.id), eq(people.state, 'active')))
    .orderBy(asc(people.name))
    .limit(500)
}

/** Whether there is anyone whom this actor looks after; decides whether they are shown the way to them. */
export async function looksAfterAnyone(context: Context): Promise<boolean> {
  const [someone] = await context.db
    .select({ id: people.id })
    .from(people)
    .where(and(inSightOf(context, people.id), ne(people.id, context.actor.id), eq(people.state, 'active')))
    .limit(1)
  return someone !== undefined
}

async function relationsOf({ db, now }: Context, personId: string) {
  const lead = alias(teamMembers, 'lead')
  const manager = alias(programmePeople, 'manager')

  const mentors = await db
    .select({ id: mentorships.mentorId })
    .from(mentorships)
    .where(and(eq(mentorships.learnerId, personId), inForce(now, mentorships)))
  const leads = await db
    .selectDistinct({ id: lead.personId })
    .from(teamMembers)
    .innerJoin(lead, and(eq(lead.teamId, teamMembers.teamId), eq(lead.place, 'lead'), inForce(now, lead)))
    .where(and(eq(teamMembers.personId, personId), inForce(now, teamMembers)))
  const managers = await db
    .selectDistinct({ id: manager.personId })
    .from(programmePeople)
    .innerJoin(
      manager,
      and(eq(manager.programmeId, programmePeople.programmeId), eq(manager.place, 'manager'), inForce(now, manager)),
    )
    .where(
      and(eq(programmePeople.personId, personId), eq(programmePeople.place, 'enrolled'), inForce(now, programmePeople)),
    )
  return { mentorIds: idsOf(mentors), leadIds: idsOf(leads), programmeManagerIds: idsOf(managers) }
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/** What the frame of every page says: who is signed in, whose place it is, and whether it is only a demo. */
export async function showFrame({ actor, db }: Context) {
  const [self] = await db.select({ email: people.email }).from(people).where(eq(people.id, actor.id))
  const [served] = await db.select({ name: organisation.name, mode: organisation.mode }).from(organisation)
  return {
    person: { name: actor.name, email: self?.email ?? '' },
    organisation: served?.name ?? '',
    isDemo: served?.mode === 'demo',
  }
}
