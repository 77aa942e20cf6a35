import { and, eq, gt, isNull, ne } from 'drizzle-orm'
import type { Database } from '@/db'
import { appointments, people, sessions } from '@/db/schema'
import type { signInMethods } from '@/db/schema'
import { newId } from '@/lib/core/ids'
import type { Actor } from './actor'
import { inForce } from './in-force'
import { record } from './record'

export type SignInMethod = (typeof signInMethods)[number]

const hour = 3_600_000
const day = 24 * hour

/**
 * How long a session lasts. Learners come back on Mondays, so two weeks without a visit end it, and 30 days end it in any case;
 * who administers others' accounts comes back sooner or signs in again.
 */
export const sessionLimits = {
  everyone: { idle: 14 * day, absolute: 30 * day },
  administrator: { idle: 12 * hour, absolute: 7 * day },
} as const

/** Begins a session, and ends the one that the browser had until now, so that no cookie outlives a sign-in. */
export async function startSession(
  tx: Database,
  now: Date,
  by: { personId: string; method: SignInMethod; userAgent: string; replaces?: string | undefined },
): Promise<string> {
  const id = newId(now)
  await tx.insert(sessions).values({
    id,
    personId: by.personId,
    method: by.method,
    userAgent: by.userAgent.slice(0, 300),
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + sessionLimits.everyone.absolute),
  })
  if (by.replaces) await endSession(tx, now, by.replaces)
  await record(tx, { actor: { id: by.personId, name: '', administrator: false }, now }, 'session.start', by.personId, {
    method: by.method,
  })
  return id
}

/** Ends a session; the next request that carries its cookie is signed out. */
export async function endSession(tx: Database, now: Date, id: string): Promise<void> {
  await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.id, id), isNull(sessions.revokedAt)))
}

/** Ends every session of a person, but for the one they may be using to say so. */
export async function endSessionsOf(tx: Database, now: Date, personId: string, except?: string): Promise<void> {
  await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(
      and(eq(sessions.personId, personId), isNull(sessions.revokedAt), except ? ne(sessions.id, except) : undefined),
    )
}

/** Who a session belongs to, if it still counts: not revoked, not over its limits, and of someone who is active. */
export async function actorOf(db: Database, now: Date, sessionId: string): Promise<Actor | undefined> {
  const [found] = await db
    .select({
      id: people.id,
      name: people.name,
      office: appointments.office,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .innerJoin(people, and(eq(people.id, sessions.personId), eq(people.state, 'active')))
    .leftJoin(
      appointments,
      and(eq(appointments.personId, people.id), eq(appointments.office, 'administrator'), inForce(now, appointments)),
    )
    .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt), gt(sessions.expiresAt, now)))
    .limit(1)
  if (!found) return undefined

  const administrator = found.office === 'administrator'
  const limits = sessionLimits[administrator ? 'administrator' : 'everyone']
  const idle = now.getTime() - found.lastSeenAt.getTime()
  if (idle > limits.idle || now.getTime() - found.createdAt.getTime() > limits.absolute) return undefined

  if (idle > worthNoting) await db.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, sessionId))
  return { id: found.id, name: found.name, administrator, sessionId }
}

// Noting every request would make every page a write; ten minutes is fine enough for "last seen" and for the idle limit.
const worthNoting = hour / 6
