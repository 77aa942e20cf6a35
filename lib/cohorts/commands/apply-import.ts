import { and, eq, isNull } from 'drizzle-orm'
import { imports } from '@/db/schema'
import { within, type Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { canonicalJson } from '@/lib/core/canonical'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { countRows } from '../imports/check-import'
import { prepareImport } from '../imports/prepare-import'
import { gatherStandings } from '../imports/standing'
import { Overtaken, writeRows } from '../imports/write-rows'
import type { ImportDocumentInput } from '../inputs/import'
import { lockCohort } from '../lock-cohort'
import { findCohort } from '../queries'
import { strainsOf } from '../strains'
import type { Applied } from '../views/import'
import { strainsInWords } from '../views/strain'

/**
 * Takes people into a cohort exactly as the preview said, all of them or nobody; what stands otherwise by now is refused.
 * Sent twice, or by two at once, the same preview is taken in once.
 */
export async function applyImport(
  context: Context,
  { cohortId, bytes }: ImportDocumentInput,
): Promise<Result<Applied>> {
  const { actor, db, now } = context
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(actor, 'cohort.manage', cohort)
  const answer = await prepareImport(context, cohort, bytes)
  if ('refused' in answer) return answer.refused
  const { prepared } = answer
  const { seal } = prepared.document
  if (seal === null) return refuse('invalid', 'Look at what the file would do first, then take it in.')
  if (prepared.is === 'faulty' || prepared.seal !== seal) return (await doneBefore(context, cohortId, seal)) ?? stale
  const { create, update, unchanged } = countRows(prepared.plan)
  if (create + update === 0) return refuse('conflict', 'All of this is here already. There is nothing to take in.')

  const importId = newId(now)
  const { plan, emails, standings, document } = prepared
  const step = db.transaction(async (tx): Promise<Result<Applied>> => {
    // Imports into one cohort take turns, and take turns with those that are taken back.
    await lockCohort(tx, cohortId)
    const fresh = await gatherStandings(within(context, tx), cohort, emails)
    if (canonicalJson([...fresh.byEmail.values()]) !== canonicalJson([...standings.byEmail.values()]))
      return (await doneBefore(within(context, tx), cohortId, seal)) ?? stale

    const counts = { created: create, updated: update, unchanged }
    await tx.insert(imports).values({
      id: importId,
      kind: 'cohort-people',
      subjectId: cohortId,
      fileName: document.fileName,
      contentHash: seal,
      ...counts,
      appliedBy: actor.id,
      appliedAt: now,
    })
    await writeRows(tx, context, { importId, cohortId, programmeId: cohort.programmeId }, plan, fresh)
    await record(tx, context, 'cohort.manage', cohortId, {
      did: 'import',
      importId,
      file: document.fileName,
      ...counts,
    })
    const strain = strainsInWords(await strainsOf(within(context, tx), cohort))
    return done({ importId, ...counts, strain })
  })
  return step.catch((error: unknown) => {
    if (error instanceof Overtaken) return stale
    throw error
  })
}

const stale = refuse('stale', 'The cohort changed since the preview. Check the file again, then take it in.')

/** The same preview may have been taken in a moment ago: by a second click, or by someone else. */
async function doneBefore({ db }: Context, cohortId: string, seal: string): Promise<Result<Applied> | undefined> {
  const [before] = await db
    .select({ importId: imports.id, created: imports.created, updated: imports.updated, unchanged: imports.unchanged })
    .from(imports)
    .where(
      and(
        eq(imports.kind, 'cohort-people'),
        eq(imports.subjectId, cohortId),
        eq(imports.contentHash, seal),
        isNull(imports.undoneAt),
      ),
    )
    .limit(1)
  return before && done({ ...before, strain: null })
}
