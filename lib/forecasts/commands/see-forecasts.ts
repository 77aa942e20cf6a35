import { and, eq, inArray, isNull } from 'drizzle-orm'
import { forecasts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, type Result } from '@/lib/core/result'
import type { SeeForecastsInput } from '../input'

/** Someone has read what a change does to their date, and leaves their plan as it is. Others' are never touched. */
export async function seeForecasts(context: Context, { ids }: SeeForecastsInput): Promise<Result<{ seen: number }>> {
  const { actor, db, now } = context
  authorize(actor, 'forecast.see', actor)
  return db.transaction(async (tx) => {
    const seen = await tx
      .update(forecasts)
      .set({ seenAt: now })
      .where(
        and(
          inArray(forecasts.id, ids),
          eq(forecasts.personId, actor.id),
          inArray(forecasts.state, ['done', 'failed']),
          isNull(forecasts.seenAt),
        ),
      )
      .returning({ id: forecasts.id })
    if (seen.length > 0)
      await record(tx, context, 'forecast.see', actor.id, { did: 'see', forecasts: seen.map(({ id }) => id) })
    return done({ seen: seen.length })
  })
}
