import { and, asc, desc, eq, inArray, isNull, or, type SQL } from 'drizzle-orm'
import { meetingActions, meetings, mentorships, people, privateNotes } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import type { AgreedAction, MeetingView, PrivateNote } from './views/meeting'

/** What was said in a meeting is for the two of its mentorship, then and later; for nobody else. */
const ofThese = ({ actor }: Context): SQL | undefined =>
  or(eq(mentorships.mentorId, actor.id), eq(mentorships.learnerId, actor.id))

/** The meetings of a mentorship of the actor's, the newest first, with what was agreed. At most two hundred. */
export async function meetingsOf(context: Context, mentorshipId: string): Promise<MeetingView[]> {
  return meetingsWhere(context, eq(mentorships.id, mentorshipId))
}

/** A meeting of one of the actor's own mentorships, and which mentorship that is. */
export async function findMeeting(
  context: Context,
  meetingId: string,
): Promise<(MeetingView & { mentorshipId: string }) | undefined> {
  const [found] = await meetingsWhere(context, eq(meetings.id, meetingId))
  return found
}

/** An action that was agreed in one of the actor's own mentorships, and which mentorship that is. */
export async function findAction(
  context: Context,
  actionId: string,
): Promise<(AgreedAction & { mentorshipId: string }) | undefined> {
  const [found] = await actionsWhere(context, eq(meetingActions.id, actionId))
  return found
}

/** Everything that is agreed and not done in the actor's mentorships that go on, the first due first. */
export function openActions(context: Context): Promise<(AgreedAction & { mentorshipId: string; learnerId: string })[]> {
  return actionsWhere(context, and(isNull(meetingActions.doneAt), inForce(context.now, mentorships)))
}

/** What the actor notes for themselves about a mentorship: their own note, whoever asks. */
export async function privateNoteOf(context: Context, mentorshipId: string): Promise<PrivateNote> {
  const [note] = await context.db
    .select({ text: privateNotes.text, version: privateNotes.version })
    .from(privateNotes)
    .where(and(eq(privateNotes.mentorshipId, mentorshipId), eq(privateNotes.authorId, context.actor.id)))
  return note ?? { text: '', version: 0 }
}

async function meetingsWhere(context: Context, which: SQL): Promise<(MeetingView & { mentorshipId: string })[]> {
  const rows = await context.db
    .select({ meeting: meetings, keptBy: people.name })
    .from(meetings)
    .innerJoin(mentorships, eq(mentorships.id, meetings.mentorshipId))
    .innerJoin(people, eq(people.id, meetings.keptBy))
    .where(and(which, ofThese(context)))
    .orderBy(desc(meetings.heldOn), desc(meetings.id))
    .limit(200)
  if (rows.length === 0) return []
  const ids = rows.map(({ meeting }) => meeting.id)
  const actions = await actionsWhere(context, inArray(meetingActions.meetingId, ids))
  return rows.map(({ meeting, keptBy }) => ({
    ...meeting,
    keptBy,
    actions: actions.filter(({ meetingId }) => meetingId === meeting.id),
  }))
}

function actionsWhere(
  context: Context,
  which: SQL | undefined,
): Promise<(AgreedAction & { mentorshipId: string; learnerId: string })[]> {
  return context.db
    .select({
      id: meetingActions.id,
      meetingId: meetingActions.meetingId,
      says: meetingActions.says,
      by: meetingActions.by,
      doneAt: meetingActions.doneAt,
      owner: { id: people.id, name: people.name },
      mentorshipId: mentorships.id,
      learnerId: mentorships.learnerId,
    })
    .from(meetingActions)
    .innerJoin(meetings, eq(meetings.id, meetingActions.meetingId))
    .innerJoin(mentorships, eq(mentorships.id, meetings.mentorshipId))
    .innerJoin(people, eq(people.id, meetingActions.ownerId))
    .where(and(which, ofThese(context)))
    .orderBy(asc(meetingActions.by), asc(meetingActions.id))
    .limit(1000)
}
