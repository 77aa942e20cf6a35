import { and, asc, eq, lt, or, sql, type SQL } from 'drizzle-orm'
import type { Database } from '@/db'
import { forecasts } from '@/db/schema'

/** A forecast that this process works on; whoever takes it later counts one more attempt, by which both tell whose it is. */
export type Claimed = typeof forecasts.$inferSelect

/** Whoever works on a forecast is heard of every few seconds; after so long a silence it is taken to be gone. */
export const silenceSeconds = 30
/** The first time, and twice again after whoever worked on it is gone. */
export const mostAttempts = 3

const lostTooOften = 'The server stopped three times while this was being worked out.'

/** Takes the forecast that waits longest, or one whose worker is gone; undefined if there is none. Several servers never take the same. */
export const claimNext = (db: Database, now: Date): Promise<Claimed | undefined> => claim(db, now, undefined)

/** Takes this very forecast, if it waits. */
export const claimOne = (db: Database, now: Date, forecastId: string): Promise<Claimed | undefined> =>
  claim(db, now, eq(forecasts.id, forecastId))

async function claim(db: Database, now: Date, which: SQL | undefined): Promise<Claimed | undefined> {
  const isOrphan = and(
    eq(forecasts.state, 'working'),
    lt(forecasts.heardAt, new Date(now.getTime() - silenceSeconds * 1_000)),
  )
  await db
    .update(forecasts)
    .set({ state: 'failed', failure: lostTooOften, endedAt: now, before: null })
    .where(and(isOrphan, sql`${forecasts.attempts} >= ${mostAttempts}`))
  const waiting = db
    .select({ id: forecasts.id })
    .from(forecasts)
    .where(and(or(eq(forecasts.state, 'queued'), isOrphan), which))
    .orderBy(asc(forecasts.askedAt), asc(forecasts.id))
    .limit(1)
    .for('update', { skipLocked: true })
  const [claimed] = await db
    .update(forecasts)
    .set({ state: 'working', heardAt: now, attempts: sql`${forecasts.attempts} + 1` })
    // A subquery that locks must not be run once per row.
    .where(sql`${forecasts.id} = any(array${waiting})`)
    .returning()
  return claimed
}

/** This attempt, as long as nobody else has taken the forecast over. */
export const stillMine = ({ id, attempts }: Pick<Claimed, 'id' | 'attempts'>): SQL | undefined =>
  and(eq(forecasts.id, id), eq(forecasts.state, 'working'), eq(forecasts.attempts, attempts))

/** Says that the work goes on; false once it is no longer this attempt's. */
export async function beat(db: Database, claimed: Claimed, now: Date): Promise<boolean> {
  const heard = await db
    .update(forecasts)
    .set({ heardAt: now })
    .where(stillMine(claimed))
    .returning({ id: forecasts.id })
  return heard.length > 0
}

/**
 * Puts a forecast back where it waited, as if this attempt had not been: the planner is busy, or the server about to stop.
 * Where a later change of the same kind waits by now, the two become one, from the earlier situation on.
 */
export async function giveBack(db: Database, claimed: Claimed): Promise<void> {
  await db.transaction(async (tx) => {
    const [mine] = await tx.select().from(forecasts).where(stillMine(claimed)).for('update')
    if (!mine) return
    const [later] = await tx
      .delete(forecasts)
      .where(
        and(
          eq(forecasts.personId, mine.personId),
          eq(forecasts.cause, mine.cause),
          eq(forecasts.state, 'queued'),
          sql`${forecasts.id} <> ${mine.id}`,
        ),
      )
      .returning()
    await tx
      .update(forecasts)
      .set({
        state: 'queued',
        heardAt: null,
        attempts: claimed.attempts - 1,
        ...(later && { because: `${mine.because}\n${later.because}`, changes: mine.changes + later.changes }),
      })
      .where(eq(forecasts.id, mine.id))
  })
}
