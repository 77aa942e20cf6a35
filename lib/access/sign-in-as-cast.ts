import { eq } from 'drizzle-orm'
import { organisation, people } from '@/db/schema'
import { done, refuse, type Result } from '@/lib/core/result'
import type { SignInAsCastInput } from './input'
import { countTry } from './rate-limit'
import { startSession } from './sessions'
import type { Visitor } from './visitor'

/** In the demo, anyone may be anyone. An organisation of real people never allows it, whatever the environment says. */
export async function signInAsCast(
  { db, now, internetAddress, userAgent, sessionId }: Visitor,
  input: SignInAsCastInput,
): Promise<Result<{ sessionId: string }>> {
  const tooMany = await countTry(db, now, `sign-in:demo:${internetAddress}`, { tries: 200, minutes: 15 })
  if (tooMany) return tooMany
  const [served] = await db.select({ mode: organisation.mode }).from(organisation)
  const [person] = await db.select().from(people).where(eq(people.id, input.personId))
  if (served?.mode !== 'demo' || person?.state !== 'active')
    return refuse('not-found', 'There is nobody of that name in a demo here.')

  return db.transaction(async (tx) => {
    const by = { personId: person.id, method: 'demo' as const, userAgent, replaces: sessionId }
    return done({ sessionId: await startSession(tx, now, by) })
  })
}
