import { and, asc, eq, lt, or, sql, type SQL } from 'drizzle-orm'
import type { Database } from '@/db'
import { ticketImports } from '@/db/schema'

/** An import that this process takes in; the number of the attempt tells whose it is. */
export type Claimed = typeof ticketImports.$inferSelect

/** Whoever takes tickets in is heard of with every batch; after so long a silence it is taken to be gone. */
export const silenceSeconds = 60
/** The first time, and twice again after whoever worked on it is gone. */
export const mostAttempts = 3

export const lostTooOften =
  'The server stopped three times while this was being taken in. Take it back, and take the file in again; if that happens once more, ask your administrator to look into its log.'

/** Takes the import that waits longest, or one whose worker is gone; undefined if there is none. Several servers never take the same. */
export const claimNext = (db: Database, now: Date): Promise<Claimed | undefined> => claim(db, now, undefined)

/** Takes this very import, if it waits. */
export const claimOne = (db: Database, now: Date, importId: string): Promise<Claimed | undefined> =>
  claim(db, now, eq(ticketImports.id, importId))

async function claim(db: Database, now: Date, which: SQL | undefined): Promise<Claimed | undefined> {
  const isOrphan = and(
    eq(ticketImports.state, 'reading'),
    lt(ticketImports.heardAt, new Date(now.getTime() - silenceSeconds * 1_000)),
  )
  await db
    .update(ticketImports)
    .set({ state: 'failed', failure: lostTooOften, endedAt: now, content: null })
    .where(and(isOrphan, sql`${ticketImports.attempts} >= ${mostAttempts}`))
  const waiting = db
    .select({ id: ticketImports.id })
    .from(ticketImports)
    .where(and(or(eq(ticketImports.state, 'queued'), isOrphan), which))
    .orderBy(asc(ticketImports.askedAt), asc(ticketImports.id))
    .limit(1)
    .for('update', { skipLocked: true })
  const [claimed] = await db
    .update(ticketImports)
    .set({ state: 'reading', heardAt: now, attempts: sql`${ticketImports.attempts} + 1`, rowsRead: 0 })
    // A subquery that locks must not be run once per row.
    .where(sql`${ticketImports.id} = any(array${waiting})`)
    .returning()
  return claimed
}

/** This attempt, as long as nobody has stopped it or taken it over. */
export const stillMine = ({ id, attempts }: Pick<Claimed, 'id' | 'attempts'>): SQL | undefined =>
  and(eq(ticketImports.id, id), eq(ticketImports.state, 'reading'), eq(ticketImports.attempts, attempts))

/** Puts it back where it waited, as if this attempt had not been: the server is about to stop. */
export async function letGo(db: Database, claimed: Claimed): Promise<void> {
  await db
    .update(ticketImports)
    .set({ state: 'queued', heardAt: null, attempts: claimed.attempts - 1 })
    .where(stillMine(claimed))
}
