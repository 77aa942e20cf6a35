import { programmeVersions } from '@/db/schema'
import { within, type Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { emptyStandard } from '../empty-standard'
import type { BeginDraftInput } from '../input'
import { draftIn, lockProgramme, nextNumber, noProgramme } from '../lock'
import { findProgramme } from '../queries'
import { currentVersion } from '../versions'

/** Begins the next version of a standard as a copy of the one in use; where one is begun already, goes on with it. */
export async function beginDraft(
  context: Context,
  { programmeId }: BeginDraftInput,
): Promise<Result<{ programmeId: string }>> {
  const { actor, db, now } = context
  const programme = await findProgramme(context, programmeId)
  if (!programme) return refuse('not-found', noProgramme)
  authorize(actor, 'programme.manage', programme)

  return db.transaction(async (tx) => {
    await lockProgramme(tx, programmeId)
    if (await draftIn(tx, programmeId)) return done({ programmeId })
    const current = await currentVersion(within(context, tx), programmeId)
    const standard = current?.standard ?? { ...emptyStandard, title: programme.title }
    const number = await nextNumber(tx, programmeId)
    await tx
      .insert(programmeVersions)
      .values({ id: newId(now), programmeId, number, standard, createdBy: actor.id, createdAt: now })
    await record(tx, context, 'programme.manage', programmeId, { did: 'begin-draft', number })
    return done({ programmeId })
  })
}
