import { and, desc, eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { badges, signOffs } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'
import { currentCatalogue } from '@/lib/catalog/queries'
import { stillCounts } from '@/lib/ledger/counting'
import type { IssuedBadge } from './model'

/** The badges of someone in sight, the newest first; those that were taken back too, with the reason. */
export async function badgesOf(context: Context, personId: string): Promise<IssuedBadge[]> {
  const rows = await context.db
    .select({ badge: badges, skillId: signOffs.skillId, level: signOffs.level })
    .from(badges)
    .innerJoin(signOffs, eq(signOffs.id, badges.signOffId))
    .where(and(eq(badges.personId, personId), inSightOf(context, badges.personId)))
    .orderBy(desc(badges.issuedAt), desc(badges.id))
    .limit(200)
  const { skills } = await currentCatalogue(context)
  return rows.map(({ badge, skillId, level }) => ({
    id: badge.id,
    signOffId: badge.signOffId,
    personId: badge.personId,
    skillId,
    skillTitle: skills.get(skillId)?.title ?? skillId,
    level,
    issuedAt: badge.issuedAt.toISOString(),
    expiresAt: badge.expiresAt?.toISOString() ?? null,
    revoked: badge.revokedAt && { at: badge.revokedAt.toISOString(), reason: badge.reason },
  }))
}

/** The live badge of each sign-off of someone in sight: sign-off → badge. */
export async function badgesBySignOff(context: Context, personId: string): Promise<ReadonlyMap<string, string>> {
  const issued = await badgesOf(context, personId)
  return new Map(issued.filter(({ revoked }) => !revoked).map(({ id, signOffId }) => [signOffId, id]))
}

/** What this organisation knows of a badge that it issued. Not bound to an actor: a badge is there to be checked by anyone. */
export type BadgeRecord = {
  id: string
  credential: Readonly<Record<string, unknown>>
  personId: string
  skillId: string
  level: number
  revoked: { at: Date; reason: string } | null
  /** The sign-off behind it still counts. */
  counts: boolean
}

/** The record of a badge, by its unguessable id. */
export async function findBadge(db: Database, badgeId: string): Promise<BadgeRecord | undefined> {
  const [row] = await db
    .select({ badge: badges, skillId: signOffs.skillId, level: signOffs.level })
    .from(badges)
    .innerJoin(signOffs, eq(signOffs.id, badges.signOffId))
    .where(eq(badges.id, badgeId))
  if (!row) return undefined
  const counting = await db
    .select({ id: signOffs.id })
    .from(signOffs)
    .where(and(eq(signOffs.id, row.badge.signOffId), stillCounts(db)))
  const { id, credential, personId, revokedAt, reason } = row.badge
  return {
    id,
    credential,
    personId,
    skillId: row.skillId,
    level: row.level,
    revoked: revokedAt && { at: revokedAt, reason },
    counts: counting.length > 0,
  }
}
