import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { endSessionsOf } from '@/lib/access/sessions'
import { done, type Result } from '@/lib/core/result'

/** Someone signs out everywhere but here. */
export async function revokeOtherSessions(context: Context): Promise<Result<null>> {
  const { actor, db, now } = context
  authorize(actor, 'session.revoke', actor)

  return db.transaction(async (tx) => {
    await endSessionsOf(tx, now, actor.id, actor.sessionId)
    await record(tx, context, 'session.revoke', actor.id, { all: 'others' })
    return done(null)
  })
}
