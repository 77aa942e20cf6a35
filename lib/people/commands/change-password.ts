import { eq } from 'drizzle-orm'
import { passwords } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { hashPassword, isPassword } from '@/lib/access/password'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { endSessionsOf } from '@/lib/access/sessions'
import { done, refuse, type Result } from '@/lib/core/result'
import type { ChangePasswordInput } from '../input'

/** Someone changes their password. Wherever else they are signed in, they are signed out. */
export async function changePassword(context: Context, input: ChangePasswordInput): Promise<Result<null>> {
  const { actor, db, now } = context
  authorize(actor, 'password.change', actor)
  const [stored] = await db.select().from(passwords).where(eq(passwords.personId, actor.id))
  if (!(await isPassword(input.current, stored?.hash)))
    return refuse('invalid', 'That is not your present password.', { current: 'This is not your present password.' })
  const hash = await hashPassword(input.password)

  return db.transaction(async (tx) => {
    await tx.update(passwords).set({ hash, setAt: now }).where(eq(passwords.personId, actor.id))
    await endSessionsOf(tx, now, actor.id, actor.sessionId)
    await record(tx, context, 'password.change', actor.id)
    return done(null)
  })
}
