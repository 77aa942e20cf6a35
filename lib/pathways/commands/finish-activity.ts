import { and, eq } from 'drizzle-orm'
import { finishedActivities } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { currentCatalogue } from '@/lib/catalog/queries'
import { addDays } from '@/lib/core/weeks'
import { goalOfActivity } from '@/lib/projects/model'
import { isPlacement } from '@/lib/rotation/model'
import { done, refuse, type Result } from '@/lib/core/result'
import { levelsOf } from '../facts'
import type { FinishActivityInput } from '../input'
import { placementsInPlansOf, titleOfPlacement } from '../placements'
import { stateLevel } from '../state-level'

/** Someone finishes an activity, and from then on claims the levels that it raises; or takes a finish back that was a slip. */
export async function finishActivity(
  context: Context,
  input: FinishActivityInput,
): Promise<Result<{ raised: string[] }>> {
  const { actor, db, now } = context
  authorize(actor, 'progress.log', actor)
  const { activityId, finishedOn } = input
  if (goalOfActivity(activityId))
    return refuse('conflict', 'A learning goal is reached when its level is signed off. Add evidence of what you did.')
  const activity = isPlacement(activityId)
    ? await placementOf(context, activityId)
    : (await currentCatalogue(context)).activities.get(activityId)
  if (!activity) return refuse('not-found', 'That activity is not in the catalogue.')
  if (finishedOn && 'from' in activity && finishedOn < activity.from)
    return refuse('invalid', 'This placement had not begun then.', { finishedOn: 'Choose a day after it began.' })
  if (finishedOn && finishedOn > addDays(now.toISOString().slice(0, 10), 1))
    return refuse('invalid', 'That day has not come yet.', { finishedOn: 'Choose today or a day before it.' })
  const held = await levelsOf(context, actor.id)
  const raised = finishedOn
    ? Object.entries(activity.raises).filter(([id, level]) => (held[id]?.claimed ?? 0) < level)
    : []

  return db.transaction(async (tx) => {
    await tx
      .delete(finishedActivities)
      .where(and(eq(finishedActivities.personId, actor.id), eq(finishedActivities.activityId, activityId)))
    if (finishedOn) await tx.insert(finishedActivities).values({ personId: actor.id, activityId, finishedOn })
    for (const [skillId, level] of raised)
      await stateLevel(tx, now, {
        personId: actor.id,
        skillId,
        level,
        proof: 'claimed',
        ground: 'activity-finished',
        note: activity.title,
        statedBy: actor.id,
      })
    await record(tx, context, 'progress.log', actor.id, input)
    return done({ raised: raised.map(([id]) => id) })
  })
}

async function placementOf(context: Context, activityId: string) {
  const placement = (await placementsInPlansOf(context, context.actor.id)).find(({ id }) => id === activityId)
  return placement && { title: titleOfPlacement(placement), raises: placement.raises, from: placement.from }
}
