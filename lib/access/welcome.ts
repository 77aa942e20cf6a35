import { asc, eq } from 'drizzle-orm'
import { environment } from '@/db/environment'
import { organisation, people } from '@/db/schema'
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
    .select({ id: people.id, name: people.name, headline: people.headline })
    .from(people)
    .where(eq(people.state, 'active'))
    .orderBy(asc(people.createdAt), asc(people.id))
    .limit(24)
