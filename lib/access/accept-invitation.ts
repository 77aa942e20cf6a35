import { passwords } from '@/db/schema'
import { done, refuse, type Result } from '@/lib/core/result'
import type { AcceptWithPasswordInput, AcceptWithProviderInput } from './input'
import { acceptInvitation, findInvitation } from './invitation'
import { hashPassword } from './password'
import { endSessionsOf, startSession } from './sessions'
import type { Visitor } from './visitor'

/** Someone who was sent a link chooses a password and comes in. Whoever was signed in as them until now is out. */
export async function acceptWithPassword(
  { db, now, userAgent, sessionId }: Visitor,
  input: AcceptWithPasswordInput,
): Promise<Result<{ sessionId: string }>> {
  if (!(await findInvitation(db, now, input.token))) return spent
  const hash = await hashPassword(input.password)

  return db.transaction(async (tx) => {
    const accepted = await acceptInvitation(tx, now, input.token)
    if (!accepted) return spent
    const { personId } = accepted
    await tx
      .insert(passwords)
      .values({ personId, hash, setAt: now })
      .onConflictDoUpdate({ target: passwords.personId, set: { hash, setAt: now } })
    await endSessionsOf(tx, now, personId)
    const by = { personId, method: 'invitation' as const, userAgent, replaces: sessionId }
    return done({ sessionId: await startSession(tx, now, by) })
  })
}

/** Before someone goes to the identity provider with a link: does it still count? Coming back is what uses it up. */
export async function checkInvitation({ db, now }: Visitor, input: AcceptWithProviderInput): Promise<Result<null>> {
  return (await findInvitation(db, now, input.token)) ? done(null) : spent
}

export const spent: Result<never> = refuse(
  'not-found',
  'This link has been used, withdrawn, or is too old. Ask an administrator for a new one.',
)
