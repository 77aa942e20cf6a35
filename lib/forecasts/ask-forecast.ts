import { eq, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { forecasts, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { onBehalfOf } from '@/lib/access/system-context'
import { newId } from '@/lib/core/ids'
import { gatherSituation } from '@/lib/pathways/gather'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import type { ForecastCause } from './model'

/** What changed for whom. `because` is a sentence to them: "Ingrid Solheim gave you 2 hours a week back." */
export type Change = {
  personId: string
  cause: ForecastCause
  because: string
  before: PathwayProblem | undefined
}

/** Someone's situation as it is, to be called before their time changes; undefined while they aim at no role. */
export async function situationBefore(
  context: Pick<Context, 'db' | 'now'>,
  personId: string,
): Promise<PathwayProblem | undefined> {
  const [person] = await context.db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(eq(people.id, personId))
  if (!person) return undefined
  return (await gatherSituation(onBehalfOf(person, context), personId))?.problem
}

/** So many characters of reasons are enough for one sentence that is read. */
const mostToSay = 1_200

/**
 * Asks, with the change and in its transaction, what it does to someone's date. Changes of one kind that follow each other
 * before they are answered are one: from the earliest situation on. Nothing is asked for someone who aims at no role.
 */
export async function askForecast(
  tx: Database,
  { now }: Pick<Context, 'now'>,
  { personId, cause, because, before }: Change,
): Promise<void> {
  if (!before) return
  await tx
    .insert(forecasts)
    .values({ id: newId(now), personId, cause, because, before, state: 'queued', askedAt: now })
    .onConflictDoUpdate({
      target: [forecasts.personId, forecasts.cause],
      targetWhere: sql`${forecasts.state} = 'queued'`,
      set: { because: bothReasons, changes: sql`${forecasts.changes} + 1` },
    })
}

/** Reasons one to a line; the same one is said once. */
const bothReasons = sql`case
  when excluded.because = any(string_to_array(${forecasts.because}, E'\n')) then ${forecasts.because}
  when length(${forecasts.because}) + length(excluded.because) > ${mostToSay} then ${forecasts.because}
  else ${forecasts.because} || E'\n' || excluded.because end`
