import { eq } from 'drizzle-orm'
import { programmeVersions } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { currentCatalogue } from '@/lib/catalog/queries'
import { canonicalJson } from '@/lib/core/canonical'
import { done, refuse, type Result } from '@/lib/core/result'
import type { PublishVersionInput } from '../input'
import { draftIn, draftMovedOn, lockProgramme, noProgramme } from '../lock'
import { findProgramme } from '../queries'
import { faultsOf } from '../sound/faults-of'
import { currentVersion, draftOf } from '../versions'

/** Publishes the draft, if it is sound as a whole. It is never rewritten after that, and cohorts that begin from now on go by it. */
export async function publishVersion(
  context: Context,
  { programmeId, version, note }: PublishVersionInput,
): Promise<Result<{ programmeId: string; number: number }>> {
  const { actor, db, now } = context
  const programme = await findProgramme(context, programmeId)
  if (!programme) return refuse('not-found', noProgramme)
  authorize(actor, 'programme.manage', programme)
  const read = await draftOf(context, programmeId)
  if (!read) return refuse('conflict', 'There is no draft to publish: someone has published or discarded it meanwhile.')
  if (read.version !== version) return refuse('stale', draftMovedOn)
  const [fault, ...more] = faultsOf(read.standard, (await currentCatalogue(context)).skills)
  if (fault)
    return refuse(
      'conflict',
      more.length === 0 ? fault.says : `${fault.says} And ${more.length} more: the standard’s page lists them.`,
    )
  const current = await currentVersion(context, programmeId)
  if (current && canonicalJson(current.standard) === canonicalJson(read.standard))
    return refuse('conflict', `Nothing differs from version ${current.number}. Change something, or discard the draft.`)

  return db.transaction(async (tx) => {
    await lockProgramme(tx, programmeId)
    // Judged above as it was read; what was changed since is another draft.
    const draft = await draftIn(tx, programmeId)
    if (draft?.id !== read.id || draft.version !== version) return refuse('stale', draftMovedOn)
    await tx
      .update(programmeVersions)
      .set({ publishedAt: now, note, version: version + 1 })
      .where(eq(programmeVersions.id, draft.id))
    await record(tx, context, 'programme.manage', programmeId, { did: 'publish-version', number: draft.number })
    return done({ programmeId, number: draft.number })
  })
}
