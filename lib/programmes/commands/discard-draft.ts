import { eq } from 'drizzle-orm'
import { programmeVersions } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { DiscardDraftInput } from '../input'
import { draftIn, draftMovedOn, lockProgramme, noProgramme } from '../lock'
import { findProgramme } from '../queries'

/** Throws a draft away. What is published stays as it is. */
export async function discardDraft(
  context: Context,
  { programmeId, version }: DiscardDraftInput,
): Promise<Result<{ programmeId: string }>> {
  const { actor, db } = context
  const programme = await findProgramme(context, programmeId)
  if (!programme) return refuse('not-found', noProgramme)
  authorize(actor, 'programme.manage', programme)

  return db.transaction(async (tx) => {
    await lockProgramme(tx, programmeId)
    const draft = await draftIn(tx, programmeId)
    if (!draft) return done({ programmeId })
    if (draft.version !== version) return refuse('stale', draftMovedOn)
    await tx.delete(programmeVersions).where(eq(programmeVersions.id, draft.id))
    await record(tx, context, 'programme.manage', programmeId, { did: 'discard-draft', number: draft.number })
    return done({ programmeId })
  })
}
