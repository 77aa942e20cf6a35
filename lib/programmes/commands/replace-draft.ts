import { eq } from 'drizzle-orm'
import { programmeVersions } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import type { ReplaceDraftInput } from '../input'
import { draftIn, draftMovedOn, lockProgramme, nextNumber, noProgramme } from '../lock'
import { findProgramme } from '../queries'

/** Takes a standard that was read from elsewhere as the draft of a programme, in place of what the draft held. */
export async function replaceDraft(
  context: Context,
  { programmeId, version, standard }: ReplaceDraftInput,
): Promise<Result<{ programmeId: string }>> {
  const { actor, db, now } = context
  const programme = await findProgramme(context, programmeId)
  if (!programme) return refuse('not-found', noProgramme)
  authorize(actor, 'programme.manage', programme)

  return db.transaction(async (tx) => {
    await lockProgramme(tx, programmeId)
    const draft = await draftIn(tx, programmeId)
    if ((draft?.version ?? null) !== version) return refuse('stale', draftMovedOn)
    const number = draft?.number ?? (await nextNumber(tx, programmeId))
    if (draft)
      await tx
        .update(programmeVersions)
        .set({ standard, version: draft.version + 1 })
        .where(eq(programmeVersions.id, draft.id))
    else
      await tx
        .insert(programmeVersions)
        .values({ id: newId(now), programmeId, number, standard, createdBy: actor.id, createdAt: now })
    await record(tx, context, 'programme.manage', programmeId, { did: 'replace-draft', number })
    return done({ programmeId })
  })
}
