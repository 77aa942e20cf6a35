import { and, eq, isNull } from 'drizzle-orm'
import { imports } from '@/db/schema'
import { within, type Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { sayDay } from '@/lib/core/say'
import { findImport } from '../imports/find-import'
import { countUndo, gatherUndo } from '../imports/gather-undo'
import { writeUndo } from '../imports/write-undo'
import type { UndoImportInput } from '../inputs/import'
import { lockCohort } from '../lock-cohort'
import type { UndoOutcome } from '../views/import'

/**
 * Takes a whole import back: what was there before is put back where what the import left still stands; what was changed
 * since is kept, and said by name. Newcomers who left no other trace are removed; others leave the cohort today.
 */
export async function undoImport(
  context: Context,
  { importId, version }: UndoImportInput,
): Promise<Result<UndoOutcome>> {
  const { actor, db, now } = context
  const found = await findImport(context, importId)
  if (!found) return refuse('not-found', 'There is no such import.')
  const { line, cohort } = found
  authorize(actor, 'cohort.manage', cohort)
  if (line.undoneAt)
    return refuse(
      'conflict',
      `This import was taken back by ${line.undoneBy} on ${sayDay(line.undoneAt.toISOString().slice(0, 10))}.`,
    )

  return db.transaction(async (tx) => {
    await lockCohort(tx, cohort.id)
    const [claimed] = await tx
      .update(imports)
      .set({ undoneBy: actor.id, undoneAt: now, version: version + 1 })
      .where(and(eq(imports.id, importId), eq(imports.version, version), isNull(imports.undoneAt)))
      .returning({ id: imports.id })
    if (!claimed) return refuse('stale', 'This import was taken back a moment ago. Reload the page.')
    const planned = await gatherUndo(within(context, tx), cohort.id, line)
    const removed = await writeUndo(tx, context, cohort.id, planned)
    const outcome = { ...countUndo(planned), removed: removed.length }
    const { leaving, restored, kept } = outcome
    await record(tx, context, 'cohort.manage', cohort.id, {
      did: 'undo-import',
      importId,
      leaving,
      removed: removed.length,
      restored,
      kept: kept.length,
    })
    return done(outcome)
  })
}
