import { and, eq } from 'drizzle-orm'
import { privateNotes } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { PrivateNoteInput } from '../meeting-input'
import { findMentorship } from '../queries'

/** One of the two notes something for themselves; nobody else ever reads it, and it stays theirs to change after the end. */
export async function writePrivateNote(
  context: Context,
  { mentorshipId, text, version }: PrivateNoteInput,
): Promise<Result<{ version: number }>> {
  const { actor, db, now } = context
  const pair = await findMentorship(context, mentorshipId)
  if (!pair) return refuse('not-found', 'That mentorship does not exist.')
  authorize(actor, 'meeting.keep', pair)
  const mine = and(eq(privateNotes.mentorshipId, mentorshipId), eq(privateNotes.authorId, actor.id))

  return db.transaction(async (tx) => {
    const written =
      version === 0
        ? await tx
            .insert(privateNotes)
            .values({ mentorshipId, authorId: actor.id, text, writtenAt: now })
            .onConflictDoNothing()
            .returning({ version: privateNotes.version })
        : await tx
            .update(privateNotes)
            .set({ text, writtenAt: now, version: version + 1 })
            .where(and(mine, eq(privateNotes.version, version)))
            .returning({ version: privateNotes.version })
    if (written.length === 0)
      return refuse('stale', 'You changed this note elsewhere meanwhile. Reload the page to see what it says now.')
    // The history holds that it was written, never what: it is read by others.
    await record(tx, context, 'meeting.keep', mentorshipId, { did: 'private-note' })
    return done({ version: version + 1 })
  })
}
