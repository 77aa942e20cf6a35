import { and, asc, eq, ne, type SQL } from 'drizzle-orm'
import { organisation, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'
import type { Person } from './model'
import { relationsOf } from './relations'

/** Whom this actor knows to exist: those whose growth they may see, and for an administrator everyone. */
const visibleTo = (context: Context): SQL | undefined =>
  context.actor.administrator ? undefined : inSightOf(context, people.id)

/** A person, if this actor may know of them, with those who stand in a relationship to them now. */
export async function findPerson(context: Context, personId: string): Promise<Person | undefined> {
  const [person] = await context.db
    .select({ id: people.id, name: people.name, email: people.email, state: people.state })
    .from(people)
    .where(and(eq(people.id, personId), visibleTo(context)))
  return person && { ...person, ...(await relationsOf(context, [person.id]))(person.id) }
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
