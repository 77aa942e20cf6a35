import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { PersonInput } from '../input'
import { issueLink, type Link } from '../issue-link'
import { findPerson } from '../queries'

/** An administrator makes a new link for someone: another invitation, or a way to choose a new password. */
export async function makeLink(context: Context, { personId }: PersonInput): Promise<Result<Link>> {
  const { actor, db } = context
  authorize(actor, 'people.administer', { id: personId })
  const person = await findPerson(context, personId)
  if (!person) return refuse('not-found', 'There is nobody here by that name.')
  if (person.state === 'disabled') return refuse('conflict', `${person.name} is disabled. Enable them first.`)

  return db.transaction(async (tx) => {
    const link = await issueLink(tx, context, personId, person.state === 'invited' ? 'invitation' : 'one-time-link')
    await record(tx, context, 'people.administer', personId, { did: 'make-link' })
    return done(link)
  })
}
