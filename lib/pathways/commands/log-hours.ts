import { and, eq } from 'drizzle-orm'
import { workedHours } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { currentCatalogue } from '@/lib/catalog/queries'
import { addDays } from '@/lib/core/weeks'
import { done, refuse, type Result } from '@/lib/core/result'
import { goalOfActivity } from '@/lib/projects/model'
import { isPlacement } from '@/lib/rotation/model'
import { goalIsOver, goalsInPlansOf, isTheirs } from '../goals'
import type { LogHoursInput } from '../input'
import { placementsInPlansOf } from '../placements'

/** Someone says how many hours they worked on an activity in a week; saying it again replaces what was said. */
export async function logHours(context: Context, input: LogHoursInput): Promise<Result<{ hours: number }>> {
  const { actor, db, now } = context
  authorize(actor, 'progress.log', actor)
  const { activityId, week, hours } = input
  const { activities } = await currentCatalogue(context)
  const goals = goalOfActivity(activityId) ? await goalsInPlansOf(context, actor.id) : []
  const placements = isPlacement(activityId) ? await placementsInPlansOf(context, actor.id) : []
  if (!activities.has(activityId) && !isTheirs({ goals, placements }, activityId))
    return refuse('not-found', goalOfActivity(activityId) ? goalIsOver : 'That activity is not in the catalogue.')
  // A day's grace: for someone far enough east the week has begun before it has in UTC.
  if (week > addDays(now.toISOString().slice(0, 10), 1))
    return refuse('invalid', 'That week has not begun yet.', { week: 'Choose this week or one before it.' })

  return db.transaction(async (tx) => {
    if (hours === 0)
      await tx
        .delete(workedHours)
        .where(
          and(eq(workedHours.personId, actor.id), eq(workedHours.activityId, activityId), eq(workedHours.week, week)),
        )
    else
      await tx
        .insert(workedHours)
        .values({ personId: actor.id, activityId, week, hours })
        .onConflictDoUpdate({
          target: [workedHours.personId, workedHours.activityId, workedHours.week],
          set: { hours },
        })
    await record(tx, context, 'progress.log', actor.id, input)
    return done({ hours })
  })
}
