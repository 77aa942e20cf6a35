import { eq } from 'drizzle-orm'
import { programmes } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { RenameProgrammeInput } from '../input'
import { lockProgramme, noProgramme } from '../lock'
import { findProgramme } from '../queries'

/** A programme is called something else from now on. What its published versions were called stays. */
export async function renameProgramme(
  context: Context,
  { programmeId, title }: RenameProgrammeInput,
): Promise<Result<{ title: string }>> {
  const { actor, db } = context
  const programme = await findProgramme(context, programmeId)
  if (!programme) return refuse('not-found', noProgramme)
  authorize(actor, 'programme.manage', programme)

  return db.transaction(async (tx) => {
    await lockProgramme(tx, programmeId)
    await tx.update(programmes).set({ title }).where(eq(programmes.id, programmeId))
    await record(tx, context, 'programme.manage', programmeId, { did: 'rename', from: programme.title, to: title })
    return done({ title })
  })
}
