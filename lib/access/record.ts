import type { Database } from '@/db'
import { events } from '@/db/schema'
import { newId } from '@/lib/core/ids'
import type { Context } from './context'
import type { Action, NotAllowed } from './policy'

/** What happens at the door, before there is a Context: these need no permission, but they are history too. */
export type DoorEvent =
  'session.start' | 'session.end' | 'invitation.accept' | 'identity.link' | 'organisation.set-up' | 'witness.answer'

/** Appends to the history, inside the caller's transaction, so that nothing happens unrecorded. */
export async function record(
  tx: Database,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  action: Action | DoorEvent,
  subjectId: string,
  particulars: Record<string, unknown> = {},
): Promise<void> {
  await tx.insert(events).values({ id: newId(now), actorId: actor.id, action, subjectId, particulars, at: now })
}

/** Keeps what someone tried and may not do. Written apart, because what was tried left nothing behind. */
export async function recordRefusal({ db, now }: Pick<Context, 'db' | 'now'>, refused: NotAllowed): Promise<void> {
  await db.insert(events).values({
    id: newId(now),
    actorId: refused.actor.id,
    action: 'not-allowed',
    subjectId: refused.subjectId,
    particulars: { tried: refused.action },
    at: now,
  })
}
