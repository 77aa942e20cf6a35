import { and, asc, eq, lt, or, sql, type SQL } from 'drizzle-orm'
import type { Database } from '@/db'
import { opportunities } from '@/db/schema'

/** An opportunity that this process weighs. What it was asked when, and the number of the attempt, tell whose it is. */
export type Claimed = typeof opportunities.$inferSelect

/** Whoever weighs is heard of every second; after so long a silence it is taken to be gone. */
export const silenceSeconds = 15
/** The first time, and twice again after whoever weighed is gone. */
export const mostAttempts = 3

export const lostTooOften =
  'The server stopped three times while this was being worked out. Ask for it again; if that happens once more, ask your administrator to look into its log.'

/** Takes the opportunity that waits longest, or one whose worker is gone; undefined if there is none. Several servers never take the same. */
export const claimNext = (db: Database, now: Date): Promise<Claimed | undefined> => claim(db, now, undefined)

/** Takes this very opportunity, if it waits. */
export const claimOne = (db: Database, now: Date, opportunityId: string): Promise<Claimed | undefined> =>
  claim(db, now, eq(opportunities.id, opportunityId))

async function claim(db: Database, now: Date, which: SQL | undefined): Promise<Claimed | undefined> {
  const isOrphan = and(
    eq(opportunities.effectState, 'working'),
    lt(opportunities.effectHeardAt, new Date(now.getTime() - silenceSeconds * 1_000)),
  )
  await db
    .update(opportunities)
    .set({ effectState: 'failed', effectFailure: lostTooOften })
    .where(and(isOrphan, sql`${opportunities.effectAttempts} >= ${mostAttempts}`))
  const waiting = db
    .select({ id: opportunities.id })
    .from(opportunities)
    .where(and(or(eq(opportunities.effectState, 'queued'), isOrphan), which))
    .orderBy(asc(opportunities.effectAskedAt), asc(opportunities.id))
    .limit(1)
    .for('update', { skipLocked: true })
  const [claimed] = await db
    .update(opportunities)
    .set({ effectState: 'working', effectHeardAt: now, effectAttempts: sql`${opportunities.effectAttempts} + 1` })
    // A subquery that locks must not be run once per row.
    .where(sql`${opportunities.id} = any(array${waiting})`)
    .returning()
  return claimed
}

/** This attempt, as long as nobody else has taken it over, and nothing else was asked meanwhile. */
export const stillMine = ({ id, effectAskedAt, effectAttempts }: Claimed): SQL | undefined =>
  and(
    eq(opportunities.id, id),
    eq(opportunities.effectState, 'working'),
    eq(opportunities.effectAttempts, effectAttempts),
    effectAskedAt ? eq(opportunities.effectAskedAt, effectAskedAt) : undefined,
  )

/** Says that the work goes on; false if it is no longer this attempt's. */
export async function beat(db: Database, claimed: Claimed, now: Date): Promise<boolean> {
  const heard = await db
    .update(opportunities)
    .set({ effectHeardAt: now })
    .where(stillMine(claimed))
    .returning({ id: opportunities.id })
  return heard.length > 0
}

/** Puts it back where it waited, as if this attempt had not been: the planner is busy, or the server about to stop. */
export async function letGo(db: Database, claimed: Claimed): Promise<void> {
  await db
    .update(opportunities)
    .set({ effectState: 'queued', effectHeardAt: null, effectAttempts: claimed.effectAttempts - 1 })
    .where(stillMine(claimed))
}
