import { eq } from 'drizzle-orm'
import { programmeVersions } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { EditStandardInput } from '../inputs/edit'
import { draftIn, draftMovedOn, lockProgramme, noProgramme } from '../lock'
import { findProgramme } from '../queries'
import type { Section } from '../views/fault'
import { withEdit } from '../with-edit'

/** Changes one part of the draft. It need not be sound in between; whoever publishes it is told what is missing. */
export async function editStandard(
  context: Context,
  { programmeId, version, edit }: EditStandardInput,
): Promise<Result<{ programmeId: string; section: Section; itemId: string | null }>> {
  const { actor, db } = context
  const programme = await findProgramme(context, programmeId)
  if (!programme) return refuse('not-found', noProgramme)
  authorize(actor, 'programme.manage', programme)

  return db.transaction(async (tx) => {
    await lockProgramme(tx, programmeId)
    const draft = await draftIn(tx, programmeId)
    if (!draft) return refuse('conflict', noDraft)
    if (draft.version !== version) return refuse('stale', draftMovedOn)
    const edited = withEdit(draft.standard, edit)
    if (!edited.ok) return edited
    const { standard, itemId } = edited.value
    await tx
      .update(programmeVersions)
      .set({ standard, version: version + 1 })
      .where(eq(programmeVersions.id, draft.id))
    await record(tx, context, 'programme.manage', programmeId, {
      did: 'edit-standard',
      number: draft.number,
      section: edit.section,
    })
    return done({ programmeId, section: edit.section, itemId })
  })
}

const noDraft =
  'There is no draft any more: it was published or discarded meanwhile. Begin a new one from the standard’s page.'
