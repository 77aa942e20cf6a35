import { and, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database } from '@/db'
import { badges, signOffs } from '@/db/schema'
import type { CountingSignOff } from './model'

/**
 * Revokes the badges of a person and skill that the ledger no longer bears out, inside the caller's transaction. What is held
 * as prior learning bears out no badge: each says that its level was signed off.
 */
export async function revokeBadges(
  tx: Database,
  now: Date,
  about: { personId: string; skillId: string; signedOff: number; counting: readonly CountingSignOff[] },
): Promise<void> {
  const reopening = alias(signOffs, 'reopening')
  const live = await tx
    .select({ id: badges.id, seq: signOffs.seq, level: signOffs.level, reopenedBy: reopening.seq })
    .from(badges)
    .innerJoin(signOffs, eq(signOffs.id, badges.signOffId))
    .leftJoin(reopening, eq(reopening.reopens, signOffs.seq))
    .where(and(eq(badges.personId, about.personId), eq(signOffs.skillId, about.skillId), isNull(badges.revokedAt)))

  for (const badge of live) {
    const reason = whyRevoked(badge, about)
    if (reason)
      await tx.update(badges).set({ revokedAt: now, revokedBy: 'system', reason }).where(eq(badges.id, badge.id))
  }
}

function whyRevoked(
  { seq, level, reopenedBy }: { seq: number; level: number; reopenedBy: number | null },
  about: { signedOff: number; counting: readonly CountingSignOff[] },
): string | undefined {
  if (reopenedBy !== null) return 'The sign-off was reopened.'
  if (!about.counting.some((counted) => counted.seq === seq)) return 'The evidence was changed or withdrawn.'
  return level > about.signedOff ? 'Too few sign-offs are left to prove the level.' : undefined
}
