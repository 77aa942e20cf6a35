import { and, eq } from 'drizzle-orm'
import { submissions } from '@/db/schema'
import { canonicalJson } from '@/lib/core/canonical'
import { refuse, type Result } from '@/lib/core/result'
import type { Context } from './context'
import { hashOf } from './token'

/**
 * Does something once for each key, however often it is sent: a double click, the back button, a retry after a lost answer.
 * The same key and request give the same answer; the same key with another request is refused.
 */
export async function once<Output>(
  { actor, db, now }: Context,
  key: string,
  request: unknown,
  work: () => Promise<Result<Output>>,
): Promise<Result<Output>> {
  if (!/^[\w-]{8,64}$/.test(key)) return refuse('invalid', 'This form was not sent by our own page.')
  const mine = and(eq(submissions.personId, actor.id), eq(submissions.key, key))
  const hash = hashOf(canonicalJson(request))
  const claim = { personId: actor.id, key, request: hash, answer: begun, at: now }
  const [claimed] = await db.insert(submissions).values(claim).onConflictDoNothing().returning()
  if (!claimed) {
    const [earlier] = await db.select().from(submissions).where(mine)
    if (earlier?.request !== hash)
      return refuse('conflict', 'This form was sent before with other content. Reload the page and send it again.')
    return isBegun(earlier.answer) ? stillAtIt : (earlier.answer as Result<Output>) // written below, for this very request
  }

  try {
    const result = await work()
    // What was refused changed nothing, so the same form may be sent again once the cause is gone.
    if (result.ok) await db.update(submissions).set({ answer: result }).where(mine)
    else await db.delete(submissions).where(mine)
    return result
  } catch (error) {
    await db.delete(submissions).where(mine)
    throw error
  }
}

const begun = { begun: true }
const isBegun = (answer: unknown) => typeof answer === 'object' && answer !== null && 'begun' in answer
const stillAtIt = refuse('conflict', 'This was sent already and is still being worked on. Reload the page in a moment.')
