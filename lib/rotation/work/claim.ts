import { and, asc, eq, lt, or, sql, type SQL } from 'drizzle-orm'
import type { Database } from '@/db'
import { schedules } from '@/db/schema'
import type { SolvingProgress } from '../model'

/** A schedule that this process works on; whoever takes it later counts one more attempt, by which both tell whose it is. */
export type Claimed = typeof schedules.$inferSelect

/** Whoever works on a schedule is heard of every second; after so long a silence it is taken to be gone. */
export const silenceSeconds = 15
/** The first time, and twice again after whoever worked on it is gone. */
export const mostAttempts = 3

export const lostTooOften =
  'The server stopped three times while this was being drawn up. Draw it up again; if that happens once more, ask your administrator to look into its log.'

/** Takes the schedule that waits longest, or one whose worker is gone; undefined if there is none. Several servers never take the same. */
export const claimNext = (db: Database, now: Date): Promise<Claimed | undefined> => claim(db, now, undefined)

/** Takes this very schedule, if it waits. */
export const claimOne = (db: Database, now: Date, scheduleId: string): Promise<Claimed | undefined> =>
  claim(db, now, eq(schedules.id, scheduleId))

async function claim(db: Database, now: Date, which: SQL | undefined): Promise<Claimed | undefined> {
  const isOrphan = and(
    eq(schedules.state, 'solving'),
    lt(schedules.heardAt, new Date(now.getTime() - silenceSeconds * 1_000)),
  )
  await db
    .update(schedules)
    .set({ state: 'failed', failure: lostTooOften, endedAt: now })
    .where(and(isOrphan, sql`${schedules.attempts} >= ${mostAttempts}`))
  const waiting = db
    .select({ id: schedules.id })
    .from(schedules)
    .where(and(or(eq(schedules.state, 'queued'), isOrphan), which))
    .orderBy(asc(schedules.askedAt), asc(schedules.id))
    .limit(1)
    .for('update', { skipLocked: true })
  const [claimed] = await db
    .update(schedules)
    .set({
      state: 'solving',
      startedAt: sql`coalesce(${schedules.startedAt}, ${now.toISOString()}::timestamptz)`,
      heardAt: now,
      attempts: sql`${schedules.attempts} + 1`,
      progress: { stage: 'reading', seconds: 0 },
    })
    // A subquery that locks must not be run once per row.
    .where(sql`${schedules.id} = any(array${waiting})`)
    .returning()
  return claimed
}

/** This attempt, as long as nobody else has taken the schedule over or thrown it away. */
export const stillMine = ({ id, attempts }: Pick<Claimed, 'id' | 'attempts'>): SQL | undefined =>
  and(eq(schedules.id, id), eq(schedules.state, 'solving'), eq(schedules.attempts, attempts))

/** Says that the work goes on. Undefined if the schedule is no longer this attempt's; else whether someone asked to stop. */
export async function beat(
  db: Database,
  claimed: Claimed,
  now: Date,
  progress: SolvingProgress | undefined,
): Promise<{ isStopped: boolean } | undefined> {
  const [row] = await db
    .update(schedules)
    .set({ heardAt: now, ...(progress && { progress }) })
    .where(stillMine(claimed))
    .returning({ stopAskedAt: schedules.stopAskedAt })
  return row && { isStopped: row.stopAskedAt !== null }
}

/** Puts a schedule back where it waited, as if this attempt had not been: the server is busy, or about to stop. */
export async function giveBack(db: Database, claimed: Claimed): Promise<void> {
  await db
    .update(schedules)
    .set({ state: 'queued', heardAt: null, progress: null, attempts: claimed.attempts - 1 })
    .where(stillMine(claimed))
}
