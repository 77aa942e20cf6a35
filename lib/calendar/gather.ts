import { and, asc, eq, isNull } from 'drizzle-orm'
import { evidence, examBookings, finishedActivities } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { clockIn } from '@/lib/core/zones'
import { protectedTimeOf } from '@/lib/hours/protected-time'
import { openCheckIns } from '@/lib/mentorship/check-ins'
import { openActions } from '@/lib/mentorship/meetings'
import { placementsInPlansOf } from '@/lib/pathways/placements'
import { currentPlan, timeZoneOf } from '@/lib/pathways/queries'
import type { Span } from '@/lib/protected-time/views/occurrence'
import { waitingFor } from '@/lib/reviews/waiting'
import type { FeedEvent } from './feed-event'
import { blocksIn } from './parts/blocks'
import { examsIn } from './parts/exams'
import { reviewsIn } from './parts/reviews'
import { rotationsIn } from './parts/rotations'
import { stepsIn } from './parts/steps'
import { windowAround } from './window'

export type Gathered = { events: FeedEvent[]; span: Span; today: string; timeZone: string }

/** Everything that a feed of this person may hold, as things stand. As many questions for a long feed as for a short one. */
export async function gatherFeed(context: Context): Promise<Gathered> {
  const { actor, db, now } = context
  const timeZone = (await timeZoneOf(context, actor.id)) ?? 'UTC'
  const dayOf = (at: Date) => clockIn(at, timeZone).day
  const today = dayOf(now)
  const span = windowAround(today)
  const plan = await currentPlan(context, actor.id)
  const { activities } = await currentCatalogue(context)
  const planned = new Map(plan?.problem.activities.map(({ id, title }) => [id, title]))
  const timeOf = await protectedTimeOf(context, [actor.id], span)
  const booked = await db
    .select()
    .from(examBookings)
    .where(and(eq(examBookings.personId, actor.id), isNull(examBookings.cancelledAt)))
    .orderBy(asc(examBookings.on), asc(examBookings.id))
  const finished = await db
    .select({ id: finishedActivities.activityId })
    .from(finishedActivities)
    .where(eq(finishedActivities.personId, actor.id))
  const checkIns = (await openCheckIns(context)).filter(({ stand }) => stand !== 'waiting')
  const agreed = (await openActions(context)).filter(({ owner }) => owner.id === actor.id)

  const exams = {
    plan,
    booked,
    finished: new Set(finished.map(({ id }) => id)),
    titleOf: (id: string) => activities.get(id)?.title ?? planned.get(id) ?? 'a certificate',
    timeZone,
  }
  const reviews = {
    waiting: await promisesOf(context),
    checkIns: checkIns.map(({ id, openedAt }) => ({ id, openedOn: dayOf(openedAt) })),
    agreed,
  }
  return {
    events: [
      ...blocksIn(timeOf(actor.id), span, today),
      ...stepsIn(plan, span),
      ...examsIn(exams, span),
      ...reviewsIn(reviews, span),
      ...rotationsIn(await placementsInPlansOf(context, actor.id), span),
    ],
    span,
    today,
    timeZone,
  }
}

/** The pieces that wait for this person, and the days by which they promised to look at them. At most two hundred. */
async function promisesOf(context: Context): Promise<{ id: string; promisedBy: string }[]> {
  const waits = await waitingFor(context)
  if (!waits) return []
  return context.db
    .select({ id: evidence.id, promisedBy: evidence.promisedBy })
    .from(evidence)
    .where(waits)
    .orderBy(asc(evidence.promisedBy), asc(evidence.id))
    .limit(200)
}
