import { appointments } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { endSessionsOf } from '@/lib/access/sessions'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import type { PersonInput } from '../input'
import { findPerson } from '../queries'

/** An administrator appoints another. The new one signs in again: no session may grow more powerful than it was begun. */
export async function appointAdministrator(context: Context, { personId }: PersonInput): Promise<Result<null>> {
  const { actor, db, now } = context
  authorize(actor, 'people.administer', { id: personId })
  const person = await findPerson(context, personId)
  if (!person) return refuse('not-found', 'There is nobody here by that name.')
  if (person.state !== 'active')
    return refuse('conflict', `${person.name} has not come in yet. Only someone who is here can be appointed.`)

  return db.transaction(async (tx) => {
    const [appointed] = await tx
      .insert(appointments)
      .values({ id: newId(now), personId, office: 'administrator', from: now })
      .onConflictDoNothing()
      .returning()
    if (!appointed) return refuse('conflict', `${person.name} is an administrator already.`)
    await endSessionsOf(tx, now, personId)
    await record(tx, context, 'people.administer', personId, { did: 'appoint-administrator' })
    return done(null)
  })
}
