import 'server-only'
import { done, type Result } from '@/lib/core/result'
import type { Context } from './context'
import { record } from './record'
import { takeCookie } from './session'
import { endSession } from './sessions'

/** Someone leaves: their session ends here and now, and the browser forgets it. */
export async function signOut(context: Context): Promise<Result<null>> {
  const { actor, db, now } = context
  await db.transaction(async (tx) => {
    if (actor.sessionId) await endSession(tx, now, actor.sessionId)
    await record(tx, context, 'session.end', actor.id)
  })
  await takeCookie()
  return done(null)
}
