import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Database } from '@/db'
import { people, tokens } from '@/db/schema'
import { record } from './record'
import { hashOf } from './token'

const purposes = ['invitation', 'one-time-link'] as const

/** Whom a link invites, while it can still be used: for the page that shows the button. */
export async function findInvitation(db: Database, now: Date, secret: string) {
  const [found] = await db
    .select({ personId: people.id, name: people.name, email: people.email, purpose: tokens.purpose })
    .from(tokens)
    .innerJoin(people, eq(people.id, tokens.personId))
    .where(and(usable(now, secret), inArray(people.state, ['invited', 'active'])))
  return found
}

/** Uses up a link, for good: of two that try it at once, one gets it. The person it names is active from then on. */
export async function acceptInvitation(
  tx: Database,
  now: Date,
  secret: string,
): Promise<{ personId: string } | undefined> {
  const [used] = await tx.update(tokens).set({ usedAt: now }).where(usable(now, secret)).returning()
  if (!used?.personId) return undefined

  const [person] = await tx
    .update(people)
    .set({ state: 'active' })
    .where(and(eq(people.id, used.personId), inArray(people.state, ['invited', 'active'])))
    .returning()
  if (!person) return undefined
  const actor = { id: person.id, name: person.name, administrator: false }
  await record(tx, { actor, now }, 'invitation.accept', person.id, { purpose: used.purpose })
  return { personId: person.id }
}

const usable = (now: Date, secret: string) =>
  and(
    eq(tokens.hash, hashOf(secret)),
    inArray(tokens.purpose, purposes),
    isNull(tokens.usedAt),
    isNull(tokens.revokedAt),
    gt(tokens.expiresAt, now),
  )
