import { and, eq, isNull } from 'drizzle-orm'
import { appointments } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { otherAdministrators } from '../administrators'
import type { PersonInput } from '../input'
import { findPerson } from '../queries'

/** An administrator ends someone's office, their own included; it counts from that person's next request. */
export async function dismissAdministrator(context: Context, { personId }: PersonInput): Promise<Result<null>> {
  const { actor, db, now } = context
  authorize(actor, 'people.administer', { id: personId })
  const person = await findPerson(context, personId)
  if (!person) return refuse('not-found', 'There is nobody here by that name.')

  return db.transaction(async (tx) => {
    if ((await otherAdministrators(tx, now, personId)) === 0)
      return refuse('conflict', `${person.name} is the last administrator. Appoint another one first.`)
    await tx
      .update(appointments)
      .set({ to: now })
      .where(
        and(eq(appointments.personId, personId), eq(appointments.office, 'administrator'), isNull(appointments.to)),
      )
    await record(tx, context, 'people.administer', personId, { did: 'dismiss-administrator' })
    return done(null)
  })
}
