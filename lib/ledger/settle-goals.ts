import { and, eq, gt, inArray } from 'drizzle-orm'
import type { Database } from '@/db'
import { evidence, evidenceRevisions, learningGoals } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { reachGoals, reopenGoals } from '@/lib/projects/reach-goals'
import type { CountingSignOff } from './model'

/**
 * Lets learning goals follow the level: those that evidence with a counting sign-off serves are reached once the sign-offs
 * attest their level, and reached ones are open again when their level is no longer held. Inside the caller's transaction.
 */
export async function settleGoals(
  tx: Database,
  context: Pick<Context, 'actor' | 'now'>,
  about: { personId: string; skillId: string; signedOff: number; held: number; counting: readonly CountingSignOff[] },
): Promise<void> {
  const { personId, skillId, signedOff, held, counting } = about
  const goalIds = await servedBy(tx, counting)
  await reachGoals(tx, context, { personId, skillId, level: signedOff, goalIds })
  const lost = await tx
    .select({ id: learningGoals.id })
    .from(learningGoals)
    .where(
      and(
        eq(learningGoals.personId, personId),
        eq(learningGoals.skillId, skillId),
        eq(learningGoals.ending, 'reached'),
        gt(learningGoals.level, held),
      ),
    )
  await reopenGoals(tx, context, { personId, skillId, goalIds: lost.map(({ id }) => id) })
}

async function servedBy(tx: Database, counting: readonly CountingSignOff[]): Promise<string[]> {
  if (counting.length === 0) return []
  const rows = await tx
    .select({ content: evidenceRevisions.content })
    .from(evidence)
    .innerJoin(
      evidenceRevisions,
      and(eq(evidenceRevisions.evidenceId, evidence.id), eq(evidenceRevisions.revision, evidence.revision)),
    )
    .where(inArray(evidence.id, [...new Set(counting.map(({ evidenceId }) => evidenceId))]))
  return [...new Set(rows.flatMap(({ content }) => content.goalIds))]
}
