import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { PersonInput } from '../input'
import { revokeLinks } from '../issue-link'
import { findPerson } from '../queries'

/** An administrator takes back the links that someone was sent, used ones excepted: those have done their work. */
export async function withdrawLinks(context: Context, { personId }: PersonInput): Promise<Result<null>> {
  const { actor, db, now } = context
  authorize(actor, 'people.administer', { id: personId })
  if (!(await findPerson(context, personId))) return refuse('not-found', 'There is nobody here by that name.')

  return db.transaction(async (tx) => {
    await revokeLinks(tx, now, personId)
    await record(tx, context, 'people.administer', personId, { did: 'withdraw-links' })
    return done(null)
  })
}
