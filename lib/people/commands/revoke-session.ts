import { and, eq, isNull } from 'drizzle-orm'
import { sessions } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { endSession } from '@/lib/access/sessions'
import { done, refuse, type Result } from '@/lib/core/result'
import type { SessionInput } from '../input'

/** Someone ends one of their sessions: a browser they left signed in is signed out at its next request. */
export async function revokeSession(context: Context, { sessionId }: SessionInput): Promise<Result<null>> {
  const { actor, db, now } = context
  authorize(actor, 'session.revoke', actor)
  const mine = and(eq(sessions.id, sessionId), eq(sessions.personId, actor.id), isNull(sessions.revokedAt))
  const [session] = await db.select({ id: sessions.id }).from(sessions).where(mine)
  if (!session) return refuse('not-found', 'That session has ended already.')

  return db.transaction(async (tx) => {
    await endSession(tx, now, sessionId)
    await record(tx, context, 'session.revoke', actor.id, { sessionId })
    return done(null)
  })
}
