import type { Context } from '@/lib/access/context'
import { todayIn } from '@/lib/pathways/model'
import { timeZoneOf } from '@/lib/pathways/queries'
import { checkInsWith } from './check-ins'
import { meetingsOf, privateNoteOf } from './meetings'
import { findMentorship } from './queries'
import type { ConversationsView } from './views/conversations'
import type { AgreedAction } from './views/meeting'
import { otherOf } from './views/pair'

/** What these two keep of their mentorship, for one of them; undefined for everyone else. */
export async function showConversations(
  context: Context,
  mentorshipId: string,
): Promise<ConversationsView | undefined> {
  const pair = await findMentorship(context, mentorshipId)
  if (!pair) return undefined
  const { actor, now } = context
  const other = otherOf(pair, actor.id)
  const isMentor = pair.mentorId === actor.id
  const timeZone = (await timeZoneOf(context, actor.id)) ?? 'UTC'
  const meetings = await meetingsOf(context, pair.id)
  const checkIns = await checkInsWith(context, other.id)

  return {
    mentorshipId: pair.id,
    me: { id: actor.id, name: actor.name },
    other,
    isMentor,
    from: todayIn(timeZone, pair.from),
    to: pair.to && todayIn(timeZone, pair.to),
    minutesPerWeek: pair.minutesPerWeek,
    isInForce: pair.isInForce,
    today: todayIn(timeZone, now),
    timeZone,
    open: meetings
      .flatMap(({ actions }) => actions)
      .filter(({ doneAt }) => doneAt === null)
      .toSorted(byDay),
    meetings,
    // Two people may mentor each other; each of their check-ins belongs to one direction.
    checkIns: checkIns.filter(({ mentor }) => mentor.id === pair.mentorId),
    note: await privateNoteOf(context, pair.id),
  }
}

/** What has a day comes before what has none. */
const byDay = (one: AgreedAction, other: AgreedAction): number =>
  (one.by ?? '9999').localeCompare(other.by ?? '9999') || one.id.localeCompare(other.id)
