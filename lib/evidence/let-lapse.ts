import { and, eq, gt, inArray } from 'drizzle-orm'
import type { Database } from '@/db'
import { learningGoals, signOffs } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { settleLevel } from '@/lib/ledger/settle-level'
import { reopenGoals } from '@/lib/projects/reach-goals'

type Piece = { id: string; personId: string; goalIds: readonly string[] }

/**
 * A piece says something else now, or was taken back: the levels that rested on it are settled anew, and the goals that it
 * reached are open again where the level is no longer attested. Inside the caller's transaction.
 */
export async function letLapse(tx: Database, context: Context, { id, personId, goalIds }: Piece): Promise<void> {
  const rested = await tx
    .selectDistinct({ skillId: signOffs.skillId })
    .from(signOffs)
    .where(and(eq(signOffs.evidenceId, id), eq(signOffs.entry, 'sign-off')))
    .orderBy(signOffs.skillId)

  for (const { skillId } of rested) {
    const { after } = await settleLevel(tx, context, personId, skillId)
    const unproven = await tx
      .select({ id: learningGoals.id })
      .from(learningGoals)
      .where(
        and(
          inArray(learningGoals.id, [...goalIds]),
          eq(learningGoals.skillId, skillId),
          eq(learningGoals.ending, 'reached'),
          gt(learningGoals.level, after),
        ),
      )
    await reopenGoals(tx, context, { personId, skillId, goalIds: unproven.map((goal) => goal.id) })
  }
}
