import { people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import type { InvitePersonInput } from '../input'
import { issueLink, type Link } from '../issue-link'

/** An administrator makes a place for someone, and gets the link that lets them in. The link is shown this once. */
export async function invitePerson(context: Context, input: InvitePersonInput): Promise<Result<Link>> {
  const { actor, db, now } = context
  authorize(actor, 'people.administer', {})
  const personId = newId(now)

  return db.transaction(async (tx) => {
    const [invited] = await tx
      .insert(people)
      .values({ id: personId, ...input, state: 'invited', createdAt: now })
      .onConflictDoNothing()
      .returning()
    if (!invited)
      return refuse('conflict', `Someone with the address ${input.email} is here already. Look for them in the list.`, {
        email: 'This address belongs to someone who is here already.',
      })
    const link = await issueLink(tx, context, personId, 'invitation')
    await record(tx, context, 'people.administer', personId, { did: 'invite', name: input.name })
    return done(link)
  })
}
