import { and, eq } from 'drizzle-orm'
import { identities, passwords, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { PersonInput } from '../input'
import { findPerson } from '../queries'

/** An administrator lets someone in again who was shut out. They sign in anew, as they did before. */
export async function enablePerson(context: Context, { personId }: PersonInput): Promise<Result<null>> {
  const { actor, db } = context
  authorize(actor, 'people.administer', { id: personId })
  const person = await findPerson(context, personId)
  if (!person) return refuse('not-found', 'There is nobody here by that name.')
  const [password] = await db.select().from(passwords).where(eq(passwords.personId, personId))
  const [identity] = await db.select().from(identities).where(eq(identities.personId, personId))

  return db.transaction(async (tx) => {
    // Who never came in has no way to sign in yet, and still needs a link.
    const state = password || identity ? ('active' as const) : ('invited' as const)
    await tx
      .update(people)
      .set({ state })
      .where(and(eq(people.id, personId), eq(people.state, 'disabled')))
    await record(tx, context, 'people.administer', personId, { did: 'enable' })
    return done(null)
  })
}
