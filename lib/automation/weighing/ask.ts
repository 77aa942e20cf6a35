import { and, inArray, isNull, notInArray, or } from 'drizzle-orm'
import { opportunities } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { wakeJob } from '@/lib/jobs/jobs'

/** The name of the job that weighs opportunities. */
export const weighingAutomation = 'weighing-automation'
/** Whoever asks wakes the job of their own server; this is how often others look for what is left. */
export const lookEverySeconds = 5

export const wakeWeighing = (): void => wakeJob(weighingAutomation)

/** What an opportunity is set to so that it is weighed from the start, whatever is under way. */
export const askedAnew = (now: Date) => ({
  effectState: 'queued' as const,
  effectAskedAt: now,
  effectHeardAt: null,
  effectAttempts: 0,
  effectFailure: null,
})

/**
 * Asks for opportunities to be weighed again because the facts have moved. What waits already, or is being worked on, or has
 * failed (until someone asks for it) stays as it is.
 */
export async function askAgain({ db, now }: Pick<Context, 'db' | 'now'>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .update(opportunities)
    .set(askedAnew(now))
    .where(
      and(
        inArray(opportunities.id, [...ids]),
        or(isNull(opportunities.effectState), notInArray(opportunities.effectState, ['queued', 'working', 'failed'])),
      ),
    )
  wakeWeighing()
}
