import { inArray } from 'drizzle-orm'
import { signOffs } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { settleLevel } from './settle-level'

/**
 * Settles every level that rests on sign-offs of skills with a rule of proof: such a level lapses by age alone, or because
 * the rule was changed, without anyone doing anything. Answers how many levels moved.
 */
export async function settleAll(context: Context): Promise<number> {
  const { skills } = await currentCatalogue(context)
  const ruled = [...skills.values()].filter(({ proof }) => proof).map(({ id }) => id)
  if (ruled.length === 0) return 0
  const about = await context.db
    .selectDistinct({ personId: signOffs.personId, skillId: signOffs.skillId })
    .from(signOffs)
    .where(inArray(signOffs.skillId, ruled))
    .orderBy(signOffs.personId, signOffs.skillId)

  let moved = 0
  for (const { personId, skillId } of about) {
    // Each in a transaction of its own: nobody waits for the whole round.
    const { before, after } = await context.db.transaction((tx) => settleLevel(tx, context, personId, skillId))
    if (before !== after) moved += 1
  }
  return moved
}
