import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { signOffs } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { settleLevel } from '@/lib/ledger/settle-level'

/**
 * A piece says something else now, or was taken back: the levels that rested on it are settled anew, and badges and goals
 * follow. Inside the caller's transaction.
 */
export async function letLapse(
  tx: Database,
  context: Context,
  { id, personId }: { id: string; personId: string },
): Promise<void> {
  const rested = await tx
    .selectDistinct({ skillId: signOffs.skillId })
    .from(signOffs)
    .where(and(eq(signOffs.evidenceId, id), eq(signOffs.entry, 'sign-off')))
    .orderBy(signOffs.skillId)
  for (const { skillId } of rested) await settleLevel(tx, context, personId, skillId)
}
