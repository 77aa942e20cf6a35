import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { identities, passwords, people, sessions } from '@/db/schema'
import type { Context } from '@/lib/access/context'

/** Where the actor is signed in, most recent first; and how they may sign in. */
export async function showMyAccess({ actor, db, now }: Context) {
  const [self] = await db.select({ timeZone: people.timeZone }).from(people).where(eq(people.id, actor.id))
  const open = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.personId, actor.id), isNull(sessions.revokedAt), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(100)
  const [password] = await db.select({ setAt: passwords.setAt }).from(passwords).where(eq(passwords.personId, actor.id))
  const linked = await db
    .select({ issuer: identities.issuer })
    .from(identities)
    .where(eq(identities.personId, actor.id))

  return {
    timeZone: self?.timeZone ?? 'UTC',
    sessions: open.map(({ id, userAgent, createdAt, lastSeenAt }) => ({
      id,
      device: deviceIn(userAgent),
      createdAt,
      lastSeenAt,
      isThisOne: id === actor.sessionId,
    })),
    passwordSetAt: password?.setAt,
    providers: linked.map(({ issuer }) => new URL(issuer).host),
  }
}

/** A browser and a system that a person recognises: enough to tell the laptop from the phone, no more. */
export function deviceIn(userAgent: string): string {
  const named = (names: readonly (readonly [RegExp, string])[]) => names.find(([mark]) => mark.test(userAgent))?.[1]
  return [named(browsers) ?? 'A browser', named(systems)].filter(Boolean).join(' on ')
}

// In this order, because browsers name their ancestors: Edge says Chrome, Chrome says Safari.
const browsers = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const
const systems = [
  [/Windows/, 'Windows'],
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
] as const
