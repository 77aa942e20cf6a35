import { and, eq, isNull } from 'drizzle-orm'
import { targets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { currentCatalogue } from '@/lib/catalog/queries'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import type { ChooseTargetInput } from '../input'

/** Someone chooses the role they aim at; the one before it is ended, not forgotten. */
export async function chooseTarget(context: Context, input: ChooseTargetInput): Promise<Result<{ roleId: string }>> {
  const { actor, db, now } = context
  authorize(actor, 'target.choose', actor)
  const { roles } = await currentCatalogue(context)
  if (!roles.has(input.roleId))
    return refuse('not-found', 'That role is not in the catalogue. Choose one from the list.')

  return db.transaction(async (tx) => {
    await tx
      .update(targets)
      .set({ endedAt: now })
      .where(and(eq(targets.personId, actor.id), isNull(targets.endedAt)))
    await tx.insert(targets).values({ id: newId(now), personId: actor.id, ...input, chosenAt: now })
    await record(tx, context, 'target.choose', actor.id, input)
    return done({ roleId: input.roleId })
  })
}
