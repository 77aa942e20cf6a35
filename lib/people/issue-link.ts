import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '@/db'
import { tokens } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { newToken } from '@/lib/access/token'
import { newId } from '@/lib/core/ids'

/** A way in, to be handed to one person: its path holds a secret, which is stored nowhere. */
export type Link = { personId: string; path: string; expiresAt: string }

const hour = 3_600_000
const lasts = { invitation: 7 * 24 * hour, 'one-time-link': 24 * hour }

/** Makes a link for someone; links made for them before lead nowhere from then on. */
export async function issueLink(
  tx: Database,
  { actor, now }: Context,
  personId: string,
  purpose: keyof typeof lasts,
): Promise<Link> {
  const { secret, hash } = newToken()
  const expiresAt = new Date(now.getTime() + lasts[purpose])
  await revokeLinks(tx, now, personId)
  await tx
    .insert(tokens)
    .values({ id: newId(now), purpose, hash, personId, createdBy: actor.id, createdAt: now, expiresAt })
  return { personId, path: `/invitation/${secret}`, expiresAt: expiresAt.toISOString() }
}

/** Every unused link for this person leads nowhere from now on. */
export async function revokeLinks(tx: Database, now: Date, personId: string): Promise<void> {
  await tx
    .update(tokens)
    .set({ revokedAt: now })
    .where(and(eq(tokens.personId, personId), isNull(tokens.usedAt), isNull(tokens.revokedAt)))
}
