import { eq } from 'drizzle-orm'
import { people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { endSessionsOf } from '@/lib/access/sessions'
import { done, refuse, type Result } from '@/lib/core/result'
import { otherAdministrators } from '../administrators'
import type { PersonInput } from '../input'
import { revokeLinks } from '../issue-link'
import { findPerson } from '../queries'

/** An administrator shuts someone out, from their next request on. What they wrote stays. */
export async function disablePerson(context: Context, { personId }: PersonInput): Promise<Result<null>> {
  const { actor, db, now } = context
  authorize(actor, 'people.administer', { id: personId })
  const person = await findPerson(context, personId)
  if (!person) return refuse('not-found', 'There is nobody here by that name.')
  if (person.id === actor.id)
    return refuse('conflict', 'You cannot disable yourself. Ask another administrator to do it.')

  return db.transaction(async (tx) => {
    if ((await otherAdministrators(tx, now, personId)) === 0)
      return refuse('conflict', `${person.name} is the last administrator. Appoint another one first.`)
    await tx.update(people).set({ state: 'disabled' }).where(eq(people.id, personId))
    await endSessionsOf(tx, now, personId)
    await revokeLinks(tx, now, personId)
    await record(tx, context, 'people.administer', personId, { did: 'disable' })
    return done(null)
  })
}
