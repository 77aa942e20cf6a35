import type { Database } from '@/db'
import type { Context } from '@/lib/access/context'
import { onBehalfOf } from '@/lib/access/system-context'
import { canonicalJson } from '@/lib/core/canonical'
import type { Result } from '@/lib/core/result'
import { askForecast, situationBefore } from '@/lib/forecasts/ask-forecast'
import type { ForecastCause } from '@/lib/forecasts/model'
import { wakeForecasts } from '@/lib/forecasts/wake'
import { gatherSituation } from '@/lib/pathways/gather'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'

type Moving = {
  /** Whose time it is. */
  personIds: readonly string[]
  cause: ForecastCause
  /** What changed, in a sentence for each of them. */
  because: string
}

/** Changes someone's time in one transaction, and with it asks what that does to the dates of those whose plans it touches. */
export async function movingTime<T>(
  context: Context,
  { personIds, cause, because }: Moving,
  change: (tx: Database) => Promise<Result<T>>,
): Promise<Result<T>> {
  const before: { personId: string; problem: PathwayProblem }[] = []
  for (const personId of personIds) {
    const problem = await situationBefore(context, personId)
    if (problem) before.push({ personId, problem })
  }
  const result = await context.db.transaction(async (tx) => {
    const changed = await change(tx)
    if (!changed.ok) return changed
    for (const { personId, problem } of before)
      if (await hasMoved(tx, context, personId, problem))
        await askForecast(tx, context, { personId, cause, because, before: problem })
    return changed
  })
  if (result.ok) wakeForecasts()
  return result
}

/** Whether anyone who plans from today's facts would be asked another question than before. */
async function hasMoved(tx: Database, { now }: Context, personId: string, before: PathwayProblem): Promise<boolean> {
  const theirs = onBehalfOf({ id: personId, name: '' }, { db: tx, now })
  const after = await gatherSituation(theirs, personId, undefined, before.start)
  return after !== undefined && canonicalJson(after.problem) !== canonicalJson(before)
}
