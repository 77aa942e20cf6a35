import { and, asc, eq, gt, isNotNull, or } from 'drizzle-orm'
import type { Database } from '@/db'
import { forecasts, people } from '@/db/schema'
import { onBehalfOf } from '@/lib/access/system-context'
import { decide } from '@/lib/pathways/decide'
import { gatherSituation, type Situation } from '@/lib/pathways/gather'
import { asItIs } from '@/lib/pathways/scenario'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import type { Claimed } from './claim'

/** The day before and after a change; null where no plan is possible. */
export type Dates = { fromDate: string | null; toDate: string | null }

/** Nobody waits for it at a screen, but others wait for the planner. */
const patienceSeconds = 20

/**
 * Plans the situation before the change and the one after it, both from the same week on, on behalf of the person. A
 * `string` says why there is no answer.
 */
export async function datesOf(db: Database, claimed: Claimed, now: Date, signal: AbortSignal): Promise<Dates | string> {
  const { before, personId } = claimed
  const [person] = await db.select({ id: people.id, name: people.name }).from(people).where(eq(people.id, personId))
  const situation =
    before && person && (await gatherSituation(onBehalfOf(person, { db, now }), personId, asItIs, before.start))
  if (!situation) return 'There was no role to aim at any more.'

  const after = await afterChange(db, claimed, situation.problem)
  const dates: (string | null)[] = []
  for (const problem of [before, after]) {
    const { answer } = await decide({ ...situation, problem } satisfies Situation, { seconds: patienceSeconds, signal })
    if (answer.status === 'unknown') return 'No plan was found in the time there was.'
    dates.push(answer.finishDate)
  }
  const [fromDate = null, toDate = null] = dates
  return { fromDate, toDate }
}

/** What the change led to: the situation of which the next change was told, or else the one of now. So each is told once. */
async function afterChange(db: Database, claimed: Claimed, now: PathwayProblem): Promise<PathwayProblem> {
  const { id, personId, askedAt } = claimed
  const isLater = or(gt(forecasts.askedAt, askedAt), and(eq(forecasts.askedAt, askedAt), gt(forecasts.id, id)))
  const [next] = await db
    .select({ before: forecasts.before })
    .from(forecasts)
    .where(and(eq(forecasts.personId, personId), isNotNull(forecasts.before), isLater))
    .orderBy(asc(forecasts.askedAt), asc(forecasts.id))
    .limit(1)
  return next?.before && next.before.start === now.start ? next.before : now
}
