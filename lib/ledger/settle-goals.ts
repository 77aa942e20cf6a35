import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Database } from '@/db'
import { learningGoals } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { reachGoals, reopenGoals } from '@/lib/projects/reach-goals'

/**
 * Lets learning goals follow the level: those that ask for no more than sign-offs attest are reached, whichever piece showed
 * it, and reached ones are open again when their level is no longer held. Inside the caller's transaction.
 */
export async function settleGoals(
  tx: Database,
  context: Pick<Context, 'actor' | 'now'>,
  about: { personId: string; skillId: string; signedOff: number; held: number },
): Promise<void> {
  const { personId, skillId, signedOff, held } = about
  const theirs = and(eq(learningGoals.personId, personId), eq(learningGoals.skillId, skillId))
  const open = await tx
    .select({ id: learningGoals.id })
    .from(learningGoals)
    .where(and(theirs, isNull(learningGoals.endedAt)))
  await reachGoals(tx, context, { personId, skillId, level: signedOff, goalIds: open.map(({ id }) => id) })
  const lost = await tx
    .select({ id: learningGoals.id })
    .from(learningGoals)
    .where(and(theirs, eq(learningGoals.ending, 'reached'), gt(learningGoals.level, held)))
  await reopenGoals(tx, context, { personId, skillId, goalIds: lost.map(({ id }) => id) })
}
