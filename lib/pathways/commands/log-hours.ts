import { and, eq, ne, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { hourEntries } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { currentCatalogue } from '@/lib/catalog/queries'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { sayCount } from '@/lib/core/say'
import { addDays } from '@/lib/core/weeks'
import { keepSums, openWeek, weekIsApproved } from '@/lib/hours/open-week'
import { goalOfActivity } from '@/lib/projects/model'
import { isPlacement } from '@/lib/rotation/model'
import { goalIsOver, goalsInPlansOf, isTheirs } from '../goals'
import type { LogHoursInput } from '../input'
import { placementsInPlansOf } from '../placements'

/**
 * Someone says how many hours they worked on an activity in a week; saying it again replaces what was said. It is an entry of
 * their hours like any other, so that nothing is written twice.
 */
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
  const goal = goals.find(({ id }) => id === goalOfActivity(activityId))

  return db.transaction(async (tx) => {
    const { state } = await openWeek(tx, actor.id, week, now)
    if (state === 'approved') return refuse('conflict', weekIsApproved)
    const minutes = hours * 60 - (await writtenOn(tx, actor.id, input))
    if (minutes < 0)
      return refuse('conflict', `Your hours of that week hold more than ${sayCount(hours, 'hour')} of it already.`, {
        hours: 'Change the entries on your hours page, or say a larger number.',
      })

    const [logged] = await tx
      .select({ id: hourEntries.id })
      .from(hourEntries)
      .where(and(ofStep(actor.id, input), eq(hourEntries.source, 'plan')))
    if (minutes === 0 && logged) await tx.delete(hourEntries).where(eq(hourEntries.id, logged.id))
    else if (logged) await tx.update(hourEntries).set({ minutes, writtenAt: now }).where(eq(hourEntries.id, logged.id))
    else if (minutes > 0)
      await tx.insert(hourEntries).values({
        id: newId(now),
        personId: actor.id,
        day: week,
        minutes,
        learning: 'protected',
        activityId,
        projectId: goal?.project.id ?? null,
        source: 'plan',
        writtenAt: now,
      })
    await keepSums(tx, actor.id, week)
    await record(tx, context, 'progress.log', actor.id, input)
    return done({ hours })
  })
}

const ofStep = (personId: string, { activityId, week }: LogHoursInput) =>
  and(eq(hourEntries.personId, personId), eq(hourEntries.week, week), eq(hourEntries.activityId, activityId))

/** Minutes on a step that its week holds already, other than what was logged on it as a sum. */
async function writtenOn(tx: Database, personId: string, input: LogHoursInput): Promise<number> {
  const [written] = await tx
    .select({ minutes: sql<number>`coalesce(sum(${hourEntries.minutes}), 0)::int` })
    .from(hourEntries)
    .where(and(ofStep(personId, input), ne(hourEntries.source, 'plan')))
  return written?.minutes ?? 0
}
