import type { Database } from '@/db'
import { events } from '@/db/schema'
import { newId } from '@/lib/core/ids'
import type { Context } from './context'
import type { Action } from './policy'

/** Appends to the history, inside the caller's transaction, so that nothing happens unrecorded. */
export async function record(
  tx: Database,
  { actor, now }: Context,
  action: Action,
  subjectId: string,
  particulars: Record<string, unknown> = {},
): Promise<void> {
  await tx.insert(events).values({ id: newId(now), actorId: actor.id, action, subjectId, particulars, at: now })
}
