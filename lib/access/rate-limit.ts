import { eq, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { rateLimits } from '@/db/schema'
import { refuse, type Result } from '@/lib/core/result'

/** How often something may be tried, by everyone who shares the key, in every process. */
export type RateLimit = { tries: number; minutes: number }

/** Counts one try. `undefined`: go on; otherwise the refusal, which says when to try again. */
export async function countTry(
  db: Database,
  now: Date,
  key: string,
  limit: RateLimit,
): Promise<Result<never> | undefined> {
  const windowEnded = sql`${rateLimits.windowStartedAt} <= ${instant(now.getTime() - limit.minutes * minute)}`
  const [counted] = await db
    .insert(rateLimits)
    .values({ key, windowStartedAt: now, tries: 1 })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        tries: sql`case when ${windowEnded} then 1 else ${rateLimits.tries} + 1 end`,
        windowStartedAt: sql`case when ${windowEnded} then ${instant(now.getTime())} else ${rateLimits.windowStartedAt} end`,
      },
    })
    .returning()
  if (!counted || counted.tries <= limit.tries) return undefined

  const retryAt = counted.windowStartedAt.getTime() + limit.minutes * minute
  const minutes = Math.max(1, Math.ceil((retryAt - now.getTime()) / minute))
  return refuse(
    'too-many',
    `That was tried too often. Please try again in ${minutes} minute${minutes === 1 ? '' : 's'}.`,
  )
}

/** Starts counting afresh, after a try that went well. */
export async function forgetTries(db: Database, key: string): Promise<void> {
  await db.delete(rateLimits).where(eq(rateLimits.key, key))
}

const minute = 60_000
// Drivers disagree on how a Date inside raw SQL is written; text with its type is the same to all.
const instant = (time: number) => sql`${new Date(time).toISOString()}::timestamptz`
