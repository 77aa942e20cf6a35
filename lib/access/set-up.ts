import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Database } from '@/db'
import { appointments, organisation, passwords, people, tokens } from '@/db/schema'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import type { SetUpInput } from './input'
import { hashPassword } from './password'
import { record } from './record'
import { startSession } from './sessions'
import { hashOf, newToken } from './token'
import type { Visitor } from './visitor'

const lasts = 24 * 3_600_000

/**
 * For a database that serves nobody yet: a token that makes the first administrator, in place of any before it.
 * It is known only to who reads the server's log. `undefined` once there is an organisation.
 */
export async function offerSetUp(db: Database, now: Date): Promise<string | undefined> {
  return db.transaction(async (tx) => {
    const [served] = await tx.select({ id: organisation.id }).from(organisation)
    if (served) return undefined

    const { secret, hash } = newToken()
    const unused = and(eq(tokens.purpose, 'set-up'), isNull(tokens.usedAt), isNull(tokens.revokedAt))
    await tx.update(tokens).set({ revokedAt: now }).where(unused)
    const [made] = await tx
      .insert(tokens)
      .values({
        id: newId(now),
        purpose: 'set-up',
        hash,
        createdAt: now,
        expiresAt: new Date(now.getTime() + lasts),
      })
      .onConflictDoNothing() // of several processes that start at once, one prints a token that counts
      .returning()
    return made && secret
  })
}

/** The line for the server's log: where to go with the token. */
export const setUpInWords = (secret: string, address: string): string =>
  `Journeywork serves nobody yet. Open ${address}/set-up within 24 hours and give this token: ${secret}`

/** The first person names the organisation and becomes its administrator. Works once: there is only ever one organisation. */
export async function setUp(visitor: Visitor, input: SetUpInput): Promise<Result<{ sessionId: string }>> {
  const { db, now, userAgent } = visitor
  const usable = and(
    eq(tokens.hash, hashOf(input.token)),
    eq(tokens.purpose, 'set-up'),
    isNull(tokens.usedAt),
    isNull(tokens.revokedAt),
    gt(tokens.expiresAt, now),
  )
  const [token] = await db.select({ id: tokens.id }).from(tokens).where(usable)
  if (!token) return notTheToken
  const hash = await hashPassword(input.password)

  return db.transaction(async (tx) => {
    const [used] = await tx.update(tokens).set({ usedAt: now }).where(usable).returning()
    if (!used) return notTheToken
    const [founded] = await tx
      .insert(organisation)
      .values({ name: input.organisation, mode: 'real', createdAt: now })
      .onConflictDoNothing()
      .returning()
    if (!founded) return notTheToken

    const person = { id: newId(now), name: input.name, email: input.email, state: 'active' as const, createdAt: now }
    await tx.insert(people).values(person)
    await tx.insert(passwords).values({ personId: person.id, hash, setAt: now })
    await tx.insert(appointments).values({ id: newId(now), personId: person.id, office: 'administrator', from: now })
    const actor = { id: person.id, name: person.name, administrator: true }
    await record(tx, { actor, now }, 'organisation.set-up', person.id, { organisation: input.organisation })
    return done({ sessionId: await startSession(tx, now, { personId: person.id, method: 'set-up', userAgent }) })
  })
}

const notTheToken = refuse('invalid', 'That token does not count. Restart the server; it prints a new one.', {
  token: 'This is not the token that the server printed last, or it is more than a day old.',
})
