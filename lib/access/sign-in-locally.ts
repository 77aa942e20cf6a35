import { eq } from 'drizzle-orm'
import { passwords, people } from '@/db/schema'
import { done, refuse, type Result } from '@/lib/core/result'
import type { SignInInput } from './input'
import { isPassword } from './password'
import { countTry, forgetTries } from './rate-limit'
import { startSession } from './sessions'
import { hashOf } from './token'
import type { Visitor } from './visitor'

/** A quarter of an hour's tries: few for one account, more for an internet address that a whole office may share. */
export const signInLimits = { account: { tries: 10, minutes: 15 }, address: { tries: 60, minutes: 15 } } as const

/** Signs in with e-mail and password. Nothing in the answer, nor how long it takes, tells whether the address has an account. */
export async function signInLocally(visitor: Visitor, input: SignInInput): Promise<Result<{ sessionId: string }>> {
  const { db, now, internetAddress, userAgent } = visitor
  const accountKey = `sign-in:account:${hashOf(input.email)}`
  const tooMany =
    (await countTry(db, now, `sign-in:address:${internetAddress}`, signInLimits.address)) ??
    (await countTry(db, now, accountKey, signInLimits.account))
  if (tooMany) return tooMany

  const [account] = await db
    .select({ personId: people.id, state: people.state, hash: passwords.hash })
    .from(people)
    .innerJoin(passwords, eq(passwords.personId, people.id))
    .where(eq(people.email, input.email))
  const right = await isPassword(input.password, account?.hash)
  if (!account || !right || account.state !== 'active')
    return refuse('invalid', 'E-mail address and password do not match an account here. Check both and try again.')

  return db.transaction(async (tx) => {
    await forgetTries(tx, accountKey)
    const by = { personId: account.personId, method: 'password' as const, userAgent, replaces: visitor.sessionId }
    return done({ sessionId: await startSession(tx, now, by) })
  })
}
