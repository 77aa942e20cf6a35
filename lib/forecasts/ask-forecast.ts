import { eq, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { forecasts, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { onBehalfOf } from '@/lib/access/system-context'
import { newId } from '@/lib/core/ids'
import { gatherSituation } from '@/lib/pathways/gather'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import type { ForecastCause } from './model'

/** What changes in someone's time, and what their plan was asked before it did. */
export type Asked = {
  personId: string
  cause: ForecastCause
  /** What changed and by whose decision, as a sentence to the person. */
  because: string
  before: PathwayProblem | undefined
}

/**
 * Someone's situation as it is, to be read before their time changes; undefined for someone without a target. It is read as
 * they themselves would read it: who decides about their time need not see their plan.
 */
export async function situationBefore(context: Context, personId: string): Promise<PathwayProblem | undefined> {
  const [person] = await context.db.select({ name: people.name }).from(people).where(eq(people.id, personId))
  if (!person) return undefined
  return (await gatherSituation(onBehalfOf({ id: personId, name: person.name }, context), personId))?.problem
}

/**
 * Asks, in the transaction that makes the change, what it does to someone's date. Changes of one kind that come before the
 * answer are one question: from the situation before the first of them.
 */
export async function askForecast(
  tx: Database,
  { now }: Pick<Context, 'now'>,
  { personId, cause, because, before }: Asked,
): Promise<void> {
  if (!before) return
  await tx
    .insert(forecasts)
    .values({ id: newId(now), personId, cause, because, before, state: 'queued', askedAt: now })
    .onConflictDoUpdate({
      target: [forecasts.personId, forecasts.cause],
      targetWhere: sql`${forecasts.state} = 'queued'`,
      set: {
        because: sql`case when position(excluded.because in ${forecasts.because}) > 0 then ${forecasts.because}
          else ${forecasts.because} || ' ' || excluded.because end`,
        changes: sql`${forecasts.changes} + 1`,
        askedAt: now,
      },
    })
}
