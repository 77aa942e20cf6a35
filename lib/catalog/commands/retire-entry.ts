import { and, eq, isNull } from 'drizzle-orm'
import { activities, roles, skills } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { RetireEntryInput } from '../entries'

const tables = { skill: skills, role: roles, activity: activities }

/** Takes an entry out of the catalogue, or puts a retired one back. Plans that hold it keep it; new ones no longer find it. */
export async function retireEntry(
  context: Context,
  { kind, id, retired }: RetireEntryInput,
): Promise<Result<{ id: string }>> {
  const { actor, db, now } = context
  authorize(actor, 'catalogue.edit', {})
  const table = tables[kind]

  return db.transaction(async (tx) => {
    const moved = await tx
      .update(table)
      .set({ retiredAt: retired ? now : null })
      .where(and(eq(table.id, id), isNull(table.supersededAt)))
      .returning({ id: table.id })
    if (moved.length === 0) return refuse('not-found', 'That entry is not in the catalogue.')
    await record(tx, context, 'catalogue.edit', id, { kind, retired })
    return done({ id })
  })
}
