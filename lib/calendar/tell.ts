import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { calendarEvents, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { Gathered } from './gather'
import { settle, type KnownEvent, type Settled } from './settle'

const knownOf = (db: Database, personId: string): Promise<KnownEvent[]> =>
  db.select().from(calendarEvents).where(eq(calendarEvents.personId, personId)).orderBy(asc(calendarEvents.id))

/** Keeps what is told of a feed now, so that a change is one from then on; nothing is written while nothing changed. */
export async function tell({ actor, db, now }: Context, { events, span }: Gathered): Promise<Settled> {
  const settled = async (from: Database) =>
    settle(actor.id, events, await knownOf(from, actor.id), { now, firstDay: span.from })
  const first = await settled(db)
  if (first.changed.length === 0 && first.forgotten.length === 0) return first

  return db.transaction(async (tx) => {
    // Two programs may ask at once, and what is told to the first is known to the second.
    await tx.select({ id: people.id }).from(people).where(eq(people.id, actor.id)).for('update')
    const { changed, forgotten, ...told } = await settled(tx)
    if (changed.length > 0)
      await tx
        .insert(calendarEvents)
        .values([...changed])
        .onConflictDoUpdate({ target: calendarEvents.id, set: asSent })
    if (forgotten.length > 0) await tx.delete(calendarEvents).where(inArray(calendarEvents.id, [...forgotten]))
    return { ...told, changed, forgotten }
  })
}

const asSent = {
  digest: sql`excluded.digest`,
  sequence: sql`excluded.sequence`,
  changedAt: sql`excluded.changed_at`,
  last: sql`excluded.last`,
  isCancelled: sql`excluded.is_cancelled`,
  lastDay: sql`excluded.last_day`,
}
