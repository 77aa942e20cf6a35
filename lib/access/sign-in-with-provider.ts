import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { identities, people } from '@/db/schema'
import { done, refuse, type Result } from '@/lib/core/result'
import { acceptInvitation } from './invitation'
import { record } from './record'
import { startSession } from './sessions'
import type { Visitor } from './visitor'

/** Who someone is to an identity provider. E-mail plays no part in it: addresses are reassigned, subjects are not. */
export type Identity = { issuer: string; subject: string }

/**
 * Lets in someone whom the provider vouches for: a person linked before, or one who holds an invitation, which links them now.
 * Nobody is linked or created because an address happens to match.
 */
export async function welcomeIdentity(
  { db, now }: Visitor,
  identity: Identity,
  invitation: string | undefined,
): Promise<Result<{ personId: string }>> {
  const known = await personOf(db, identity)
  if (known) return known.state === 'active' ? done({ personId: known.id }) : unknownPerson
  if (!invitation) return unknownPerson

  return db.transaction(async (tx) => {
    const accepted = await acceptInvitation(tx, now, invitation)
    if (!accepted) return unknownPerson
    const { personId } = accepted
    await tx.insert(identities).values({ ...identity, personId, linkedAt: now })
    await record(tx, { actor: { id: personId, name: '', administrator: false }, now }, 'identity.link', personId, {
      issuer: identity.issuer,
    })
    return done({ personId })
  })
}

/** A session for a person who has just come back from the provider. */
export async function sessionForIdentity(
  { db, now, userAgent, sessionId }: Visitor,
  identity: Identity,
): Promise<string> {
  return db.transaction(async (tx) => {
    const person = await personOf(tx, identity)
    if (person?.state !== 'active') throw new Error('A provider sign-in went on without a person.')
    return startSession(tx, now, { personId: person.id, method: 'provider', userAgent, replaces: sessionId })
  })
}

async function personOf(db: Database, { issuer, subject }: Identity) {
  const [person] = await db
    .select({ id: people.id, state: people.state })
    .from(identities)
    .innerJoin(people, eq(people.id, identities.personId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)))
  return person
}

const unknownPerson = refuse(
  'not-found',
  'Your organisation knows you, but nobody has invited you to Journeywork yet. Ask an administrator for an invitation.',
)
